// The class view in three engines: by keys and clicks, its place after Back and reload, and the count of hands.
import { expect, it } from 'vitest';
import { everySite, inEachEngine } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';

const lesson = 'lessons/5-7-ask-first/class/';

/** What is told, what is seen, and what the address says; all begin at 1. */
async function readPlace(page: EnginePage): Promise<{ told: number; seen: number[]; address: number }> {
  return page.evaluate(() => {
    const screens = [...document.querySelectorAll('[data-screen]')];
    return {
      told: Number(/\d+/.exec(document.querySelector('[data-place]')?.textContent ?? '')?.[0]),
      seen: screens.flatMap((screen, index) => (screen.checkVisibility() ? [index + 1] : [])),
      address: Number(location.hash.slice(1) || 1),
    };
  });
}

async function expectPlace(page: EnginePage, place: number): Promise<void> {
  expect(await readPlace(page)).toEqual({ told: place, seen: [place], address: place });
}

/** Moves on until a screen has something; to its end when none has. */
async function goOnTo(page: EnginePage, selector: string): Promise<void> {
  const total = await page.count('[data-screen]');
  for (let presses = 0; presses < 60; presses++) {
    if ((await page.countShown(selector)) > 0) return;
    if ((await readPlace(page)).told === total) return;
    await page.press('ArrowRight');
  }
}

inEachEngine(
  'the class view',
  (open) => {
    it('goes on by keys and clicks, and uncovers an answer before it goes on', async () => {
      const page = await open(lesson);
      await expectPlace(page, 1);
      await page.press('ArrowRight');
      await page.press('PageDown');
      await page.click('[data-previous]');
      const { told } = await readPlace(page);
      await page.press('Home');
      await expectPlace(page, 1);
      expect(told).toBeGreaterThan(1);
      await goOnTo(page, '[data-screen] details');
      const { told: place } = await readPlace(page);
      await page.press('ArrowRight');
      await expectPlace(page, place);
      expect(await page.count('[data-screen]:not([hidden]) details[open]')).toBe(1);
    });

    it.each([true, false])('is at the same screen after Back and reload (kept in memory: %s)', async (pageCache) => {
      const page = await open(lesson, { pageCache });
      await page.press('End');
      const { told } = await readPlace(page);
      await page.click('[data-previous]');
      await expectPlace(page, told - 1);
      await page.reload();
      await expectPlace(page, told - 1);
      await page.open('lessons/');
      await page.back();
      await expectPlace(page, told - 1);
    });

    it('counts hands, and forgets them', async () => {
      const page = await open(lesson);
      await goOnTo(page, 'hand-count');
      await page.click('[data-screen]:not([hidden]) [data-change="1"]');
      expect(await page.text('[data-screen]:not([hidden]) [data-count="before"]')).toBe('1');
      await page.reload();
      await goOnTo(page, 'hand-count');
      expect(await page.text('[data-screen]:not([hidden]) [data-count="before"]')).toBe('0');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  },
  everySite,
);
