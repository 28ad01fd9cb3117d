// The top of every page: it holds its line, shows all of itself, and its menu never covers what has the focus.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chooseOfEachKind } from '../check-site/page-kinds.ts';
import { readSite } from '../check-site/site.ts';
import { home, useBrowser } from './open-page.ts';
import { findOverflow } from './overflow.ts';

const open = useBrowser();
const summary = '.site-header__menu > summary';

/** In how many lines the parts of the header stand, and which of them overlap or are cut by the edge. */
const readHeader = (page: Page): Promise<{ lines: number; height: number; faults: string[] }> =>
  page.evaluate(() => {
    const header = document.querySelector('.site-header');
    const parts = [...(header?.querySelectorAll('a, summary') ?? [])]
      .filter((part) => part.checkVisibility())
      .map((part) => ({ name: part.textContent.trim(), box: part.getBoundingClientRect() }));
    const faults = parts.flatMap(({ name, box }, at) => [
      ...(box.left < 0 || box.right > document.documentElement.clientWidth ? [`${name} is cut`] : []),
      ...parts
        .slice(at + 1)
        .filter(
          ({ box: other }) =>
            box.right > other.left + 1 &&
            other.right > box.left + 1 &&
            box.bottom > other.top + 1 &&
            other.bottom > box.top + 1,
        )
        .map((other) => `${name} covers ${other.name}`),
    ]);
    // Parts in one line have their middle in common.
    const middles = parts.map(({ box }) => (box.top + box.bottom) / 2).sort((a, b) => a - b);
    const lines = middles.filter((middle, at) => at === 0 || middle - (middles[at - 1] ?? 0) > 8).length;
    return { lines, height: header?.getBoundingClientRect().height ?? 0, faults };
  });

/** Widths at which every kind of page is opened; two at the others. */
const everyKindAt = new Set([360, 1280]);

const longName = 'Saint Bartholomew and All Angels Primary Academies';

describe.each([320, 360, 390, 768, 1120, 1280, 1920])('the header at %i px', (width) => {
  it('stands in one line, as high on every kind of page', async () => {
    const page = await open('', { viewport: { width, height: 800 } });
    const heights = new Set<number>();
    for (const { path } of chooseOfEachKind(readSite(inject('sites').root.folder).pages)) {
      // What pupils use, and the board and its notes, have a head of their own.
      if (/^pupils\/|\/pupils-|\/(class|notes)\//.test(path)) continue;
      if (!everyKindAt.has(width) && path !== 'policy/index.html' && path !== 'search/index.html') continue;
      await page.goto(new URL(path.replace(/index\.html$/, ''), home).href);
      const { lines, height, faults } = await readHeader(page);
      expect(faults, path).toEqual([]);
      expect(lines, path).toBe(width < 360 ? 2 : 1);
      heights.add(Math.round(height));
    }
    expect([...heights]).toHaveLength(1);
  });

  it.each(['100%', '200%'])('covers nothing with a long name of the school and text at %s', async (size) => {
    const page = await open('guidance/', { viewport: { width, height: 800 } });
    await page.evaluate(
      ([name, fontSize]) => {
        document.documentElement.style.setProperty('font-size', fontSize ?? '');
        for (const school of document.querySelectorAll('.site-header__school')) school.textContent = name ?? '';
      },
      [longName, size],
    );
    const { lines, faults } = await readHeader(page);
    expect(faults).toEqual([]);
    if (size === '100%' && width >= 360) expect(lines).toBe(1);
    const wide = await page.evaluate(findOverflow);
    expect(wide.filter((element) => element.includes('site-'))).toEqual([]);
  });
});

describe('the menu of a phone', () => {
  const viewport = { width: 390, height: 600 };
  const isOpen = (page: Page): Promise<boolean> =>
    page.locator('.site-header__menu').evaluate((menu) => (menu as HTMLDetailsElement).open);
  /** Whether what has the focus is what one would touch there. */
  const isUncovered = (page: Page): Promise<boolean> =>
    page.evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.getClientRects()[0];
      if (!focused || !box) return true;
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return focused.contains(top) || (top?.contains(focused) ?? true);
    });

  it('closes with Escape, and the focus goes back to it', async () => {
    const page = await open('guidance/', { viewport });
    await page.locator(summary).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.parentElement?.className)).toBe('site-header__nav');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
  });

  it('closes when Tab leaves it, forwards and backwards, so that nothing with the focus is under it', async () => {
    const page = await open('guidance/', { viewport });
    const places = await page.locator('.site-header__nav a').count();
    await page.locator(summary).focus();
    await page.keyboard.press('Enter');
    for (let pressed = 0; pressed < places + 3; pressed += 1) {
      await page.keyboard.press('Tab');
      expect(await isOpen(page), `Tab ${pressed + 1}`).toBe(pressed < places);
      expect(await isUncovered(page), `Tab ${pressed + 1}`).toBe(true);
    }
    await page.locator(summary).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    expect(await isOpen(page)).toBe(false);
  });

  it('closes when something else is touched', async () => {
    const page = await open('guidance/', { viewport });
    await page.locator(summary).click();
    expect(await isOpen(page)).toBe(true);
    await page.mouse.click(195, 560);
    expect(await isOpen(page)).toBe(false);
  });

  it('without script opens in the header, and covers nothing', async () => {
    const page = await open('guidance/', { viewport, javaScriptEnabled: false });
    await page.locator(summary).click();
    const main = await page.locator('main').boundingBox();
    const last = await page.locator('.site-header__nav a').last().boundingBox();
    expect(last?.height).toBeGreaterThan(40);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(main?.y ?? 0);
  });
});

describe('a wide screen', () => {
  it('has every place in the line, and marks where the reader is', async () => {
    const page = await open('guidance/');
    expect(await page.locator(summary).isVisible()).toBe(false);
    const places = await page.locator('.site-header__nav a').count();
    for (let at = 0; at < places; at += 1)
      expect(await page.locator('.site-header__nav a').nth(at).isVisible()).toBe(true);
    const marked = page.locator('.site-header [aria-current]');
    expect(await marked.allTextContents()).toEqual([expect.stringContaining('Guidance')]);
  });
});

describe('the search', () => {
  it('gives the focus to its box before anything else', async () => {
    const page = await open('policy/');
    await page.evaluate(() => {
      document.addEventListener('focusin', ({ target }) => {
        const { dataset } = document.documentElement;
        if ((target as Element).closest('dialog')) dataset.focused ??= (target as Element).localName;
      });
    });
    await page.keyboard.press('/');
    await page.locator('dialog[open] [name="q"]').waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.focused)).toBe('input');
  });
});
