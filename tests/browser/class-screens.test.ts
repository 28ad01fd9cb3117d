// The screens of every lesson and assembly on two boards: whole at each step, with everything opened, counted and sorted, and large enough.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findContentFolder } from '../../src/reader/files/content-folder.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { madeUpSchool } from '../site/build-copy.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const { lessons, assemblies } = await readContent(findContentFolder(madeUpSchool), '2026-11-22');
const addresses = [
  ...[...lessons.keys()].map((id) => `lessons/${id}/class/`),
  ...[...assemblies.keys()].map((id) => `lessons/assemblies/${id}/class/`),
];
const boards = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];

/** Counts hands in both rounds and starts the clock, where the screen has them. */
function useScreen(): void {
  const screen = document.querySelector('[data-screen]:not([hidden])');
  for (const round of ['before', 'after']) {
    screen?.querySelector<HTMLInputElement>(`[value="${round}"]`)?.click();
    for (const field of screen?.querySelectorAll<HTMLInputElement>('[data-typed]') ?? []) {
      field.value = '14';
      field.dispatchEvent(new Event('input'));
    }
  }
  const clock = screen?.querySelector('[data-toggle]');
  if (clock?.textContent.trim() === 'Start') (clock as HTMLButtonElement).click();
}

/** What of the screen is under the bar, beyond the right edge, or smaller than 24 px; uses nothing from outside itself. */
function findCut(): string[] {
  const screen = document.querySelector('[data-screen]:not([hidden])');
  const bar = document.querySelector('.class-view__bar')?.getBoundingClientRect().top ?? 0;
  return [...(screen?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((part) => {
    const { bottom, right, width, height } = part.getBoundingClientRect();
    let isHeardOnly = false;
    for (let outer: Element | null = part; outer && outer !== screen; outer = outer.parentElement) {
      isHeardOnly ||= outer.matches('svg, .visually-hidden') || getComputedStyle(outer).clipPath !== 'none';
    }
    if (isHeardOnly || width * height <= 1 || !part.checkVisibility()) return [];
    const hasWords = [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const size = parseFloat(getComputedStyle(part).fontSize);
    const fault =
      bottom > bar + 1
        ? `${Math.round(bottom - bar)} px under the bar`
        : right > innerWidth + 1
          ? 'beyond the edge'
          : hasWords && size < 24
            ? `${size} px`
            : '';
    return fault === '' ? [] : [`${document.querySelector('[data-place]')?.textContent}: ${fault}: ${part.innerText}`];
  });
}

/** Where the class is: the screen, and how much of it is open. */
const readStep = (page: Page): Promise<string> =>
  page.evaluate(
    () => `${document.querySelector('[data-place]')?.textContent} ${document.querySelectorAll('details[open]').length}`,
  );

describe.each(boards)('on a board of $width × $height', (viewport) => {
  it.each(addresses)('every screen of %s is whole at every step', async (address) => {
    const page = await open(address, { viewport });
    const cut: string[] = [];
    for (let before = ''; before !== (await readStep(page)); await page.keyboard.press('PageDown')) {
      before = await readStep(page);
      await page.evaluate(useScreen);
      // A card that was turned goes to its group a moment later.
      await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve))));
      cut.push(...(await page.evaluate(findCut)));
    }
    expect(await page.locator('[data-place]').textContent()).toMatch(/^(\d+) of \1$/);
    expect(cut).toEqual([]);
  });
});
