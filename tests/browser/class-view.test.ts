// The class view in a browser: by keyboard alone, on two boards, with votes, and without script.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './axe.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const [young, old] = ['lessons/5-7-ask-first/class/', 'lessons/9-11-where-you-are/class/'];
const boards = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

const countShown = (page: Page): Promise<number> => page.locator('[data-screen]:visible').count();
const place = (page: Page): Promise<string | null> => page.locator('[data-place]').textContent();

/** Texts that are smaller than 32 px (24 px among cards to sort, of which many stand on one screen), and parts that do not fit the board's width. */
const findSmall = (): string[] =>
  [...document.querySelectorAll('.class-view *')]
    .filter((element) => element.getClientRects().length > 0 && !element.closest('svg, .visually-hidden'))
    .filter((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
      const least = element.closest('sort-cards') ? 24 : 32;
      const isSmall = own && parseFloat(getComputedStyle(element).fontSize) < least;
      return isSmall || element.getBoundingClientRect().right > innerWidth + 1;
    })
    .map((element) => `${element.className} ${element.textContent ?? ''}`);

describe.each(boards)('by keyboard alone at $width × $height', (viewport) => {
  it.each([young, old])('%s goes through every screen, one idea at a time, in large type', async (address) => {
    const page = await open(address, { viewport });
    const total = await page.locator('[data-screen]').count();
    // What the last screen hides is not opened on the way to it.
    const reveals = await page.locator('[data-screen]:not(:last-child) details').count();
    let presses = 0;
    while (!(await place(page))?.startsWith(`${total} of`) && presses < 60) {
      expect(await countShown(page)).toBe(1);
      expect(await page.evaluate(findSmall)).toEqual([]);
      const next = await page.locator('[data-next]').boundingBox();
      expect((next?.y ?? 0) + (next?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
      await page.keyboard.press('ArrowRight');
      presses += 1;
    }
    expect(presses).toBe(total - 1 + reveals);
    await page.keyboard.press('Home');
    expect(await place(page)).toBe(`1 of ${total}`);
    await page.keyboard.press('ArrowLeft');
    expect(await place(page)).toBe(`1 of ${total}`);
    await page.keyboard.press('End');
    await page.keyboard.press('PageUp');
    expect(await place(page)).toBe(`${total - 1} of ${total}`);
  });
});

describe('to those who listen', () => {
  it.each([young, old])('%s has one heading of the first level on each screen', async (address) => {
    const page = await open(address);
    const total = await page.locator('[data-screen]').count();
    const found: string[] = [];
    for (let screen = 1; screen <= total; screen++) {
      await page.goto(`${page.url().replace(/#.*/, '')}#${screen}`);
      await expect.poll(() => place(page)).toBe(`${screen} of ${total}`);
      expect(await page.locator(':is(h1, [aria-level="1"]):visible').count()).toBe(1);
      found.push(...(await findViolations(page)).map((violation) => `${screen}: ${violation}`));
    }
    expect(found).toEqual([]);
  });
});

describe('a question', () => {
  it('shows its answer one line at a time before the next screen comes', async () => {
    const page = await open(young);
    const lines = page.locator('[data-screen]:visible .class-screen__lines li:has(details):visible');
    while ((await page.locator('[data-screen]:visible details').count()) === 0) await page.keyboard.press('ArrowRight');
    const before = await place(page);
    const total = await page.locator('[data-screen]:not([hidden]) .class-screen__reveal').count();
    expect(total).toBe(3);
    expect(await page.locator('details[open]').count()).toBe(0);
    for (let shown = 1; shown <= total; shown++) {
      expect(await lines.count()).toBe(shown);
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('[data-screen]:visible details[open]').count()).toBe(shown);
      expect(await place(page)).toBe(before);
    }
    await page.keyboard.press('ArrowRight');
    expect(await place(page)).not.toBe(before);
  });
});

describe('a vote', () => {
  const openVote = async (): Promise<Page> => {
    const page = await open(young);
    while ((await page.locator('hand-count:visible').count()) === 0) await page.keyboard.press('ArrowRight');
    return page;
  };

  it('counts hands before and after; its radios are chosen by tap, Space or the keys up and down', async () => {
    const page = await openVote();
    const now = await place(page);
    const option = page.locator('hand-count:visible [data-option]').first();
    await option.locator('[data-change="1"]').click();
    await option.locator('[data-change="1"]').press('Enter');
    await option.locator('[data-change="-1"]').click();
    await page.locator('hand-count:visible input').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await place(page)).toBe(now);
    await option.locator('[data-change="1"]').click();
    await option.locator('[data-change="1"]').click();
    expect(await option.locator('[data-count="before"]').textContent()).toBe('1');
    expect(await option.locator('[data-count="after"]').textContent()).toBe('2');
    expect(await option.locator('[data-bar="after"]').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(2);
  });

  it.each(['ArrowRight', 'PageDown'])('lets %s move on after "After" was chosen', async (key) => {
    const page = await openVote();
    const now = await place(page);
    const after = page.locator('hand-count:visible input[value="after"]');
    await after.check();
    await page.keyboard.press(key);
    expect(await place(page)).not.toBe(now);
    expect(await page.locator('hand-count input[value="after"]').first().isChecked()).toBe(true);
  });

  it('is gone when the page is opened again, and nothing is written to the device', async () => {
    const page = await openVote();
    await page.locator('hand-count:visible [data-change="1"]').first().click();
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
    expect(stored).toEqual([0, 0, '', 0]);
    await page.reload();
    expect(await page.locator('[data-count="before"]').first().textContent()).toBe('0');
  });
});

describe('without script', () => {
  it('is a plain sequence with every screen and answer, and no buttons that do nothing', async () => {
    const page = await open(old, { javaScriptEnabled: false });
    expect(await countShown(page)).toBe(await page.locator('[data-screen]').count());
    expect(await page.locator('.class-view button:visible').count()).toBe(0);
    expect(await page.locator('.class-view input:visible').count()).toBe(0);
    const reveal = page.locator('main details').first();
    await reveal.locator('summary').click();
    expect(await reveal.evaluate((element) => (element as HTMLElement).innerText)).toContain('He asked first.');
  });
});

describe('on paper', () => {
  it('has every screen with its answers, and nothing of the bar', async () => {
    const page = await open(young);
    await page.emulateMedia({ media: 'print' });
    expect(await countShown(page)).toBe(await page.locator('[data-screen]').count());
    const answers = page.locator('.class-screen__reveal');
    const heights = await answers.evaluateAll((all) => all.map((answer) => answer.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThan(10);
    for (const part of ['.board-header', '.class-view__bar', '.class-screen__reveal summary', '.hand-count__rounds']) {
      expect(await page.locator(`${part}:visible`).count(), part).toBe(0);
    }
    const lines = await page
      .locator('[data-screen]')
      .evaluateAll((all) => all.map((screen) => getComputedStyle(screen).borderTopStyle));
    expect(new Set(lines)).toEqual(new Set(['solid']));
  });
});
