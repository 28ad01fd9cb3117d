// A class view from first to last screen in three engines: by clicker, by keyboard alone, without network, and without script.
import { expect, it } from 'vitest';
import { inEachEngine } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';

const lesson = 'lessons/9-11-where-you-are/class/';
/** One of each band, an assembly among them. */
const walked = ['lessons/5-7-ask-first/class/', 'lessons/assemblies/7-9-the-lost-map/class/', lesson];

/** Where a class is: what is told, which screens are seen, what the address says, how much is open, and whether the focus is on the screen. */
interface Place {
  told: string;
  seen: number[];
  address: string;
  open: number;
  isFocused: boolean;
}

const readPlace = (page: EnginePage): Promise<Place> =>
  page.evaluate(() => {
    const screens = [...document.querySelectorAll('[data-screen]')];
    return {
      told: document.querySelector('[data-place]')?.textContent ?? '',
      seen: screens.flatMap((screen, index) => (screen.checkVisibility() ? [index + 1] : [])),
      address: location.hash,
      open: document.querySelectorAll('[data-screen]:not([hidden]) details[open]').length,
      isFocused: document.activeElement?.matches('[data-screen]:not([hidden])') === true,
    };
  });

/** Expects a screen, whole: the address names it, and it alone is seen and has the focus. */
async function expectScreen(page: EnginePage, number: number, total: number): Promise<void> {
  const { told, seen, address, isFocused } = await readPlace(page);
  expect({ told, seen, address, isFocused }).toEqual({
    told: `${number} of ${total}`,
    seen: [number],
    address: `#${number}`,
    isFocused: true,
  });
}

/** Presses Tab until what matches has the focus. */
async function tabTo(page: EnginePage, selector: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    page.evaluate((name) => document.activeElement?.matches(name) === true, `[data-screen]:not([hidden]) ${selector}`);
  for (let presses = 0; presses < 15 && !(await isThere()); presses += 1) await page.press('Tab');
  expect(await isThere(), selector).toBe(true);
}

/** Goes on by the right arrow until a screen has what matches. */
async function goOnTo(page: EnginePage, selector: string): Promise<void> {
  for (let presses = 0; presses < 60 && (await page.countShown(selector)) === 0; presses += 1) {
    await page.press('ArrowRight');
  }
  expect(await page.countShown(selector), selector).toBeGreaterThan(0);
}

/** Turns the cards of the screen by the clicker, each of which goes to its group a moment later. */
async function turnAll(page: EnginePage): Promise<void> {
  const count = await page.count('[data-screen]:not([hidden]) [data-card]');
  for (let turned = 1; turned <= count; turned += 1) {
    await page.press('PageDown');
    await page.waitUntil(
      (words) => document.querySelector('[data-sorted-count]')?.textContent === words,
      `${turned} of ${count} sorted`,
    );
  }
}

inEachEngine('a class view from first to last screen', (open) => {
  it.each(walked)('of %s: by clicker, with F5 on the way, and without network from then on', async (address) => {
    const page = await open(address);
    const total = await page.count('[data-screen]');
    for (let number = 2; number <= total; number += 1) {
      await page.press('PageDown');
      await expectScreen(page, number, total);
      if (number === 3) {
        await page.reload();
        expect(await readPlace(page)).toMatchObject({ told: `3 of ${total}`, seen: [3], address: '#3' });
        await page.dropNetwork();
      }
      const hidden = await page.count('[data-screen]:not([hidden]) details');
      if ((await page.countShown('sort-cards')) > 0) await turnAll(page);
      for (let opened = 1; opened <= hidden && (await readPlace(page)).open < hidden; opened += 1) {
        await page.press('PageDown');
        expect(await readPlace(page)).toMatchObject({ seen: [number], open: opened });
      }
    }
    await page.press('PageDown');
    await expectScreen(page, total, total);
    await page.press('PageUp');
    await expectScreen(page, total - 1, total);
    await page.press('Home');
    await expectScreen(page, 1, total);
  });

  it('by keyboard alone: the clock, a vote, a card, an answer', async () => {
    const page = await open(lesson);
    await page.dropNetwork();
    await goOnTo(page, 'class-clock');
    await tabTo(page, 'class-clock [data-toggle]');
    await page.press('Enter');
    expect(await page.text('class-clock [data-toggle]')).toBe('Stop');
    await page.press('Enter');
    expect(await page.text('class-clock [data-toggle]')).toBe('Start');
    await goOnTo(page, 'hand-count');
    await tabTo(page, '[data-typed]');
    await page.press('Control+a');
    await page.type('17');
    await page.press('Tab');
    await page.press('Enter');
    expect(await page.text('[data-count="before"]')).toBe('18');
    await goOnTo(page, 'sort-cards');
    await tabTo(page, '[data-asked] [data-put="hides"]');
    await page.press('Enter');
    expect(await page.text('[data-sorted-count]')).toBe('1 of 3 sorted');
    await tabTo(page, '[data-turn-latest]');
    await page.press('Space');
    await page.waitUntil(() => document.querySelector('[data-reason]')?.textContent !== '');
    expect(await page.text('[data-reason]')).toBe('A photo of his street: It could. The sign has its name.');
    await goOnTo(page, '.class-screen__choices');
    await tabTo(page, 'summary');
    await page.press('Enter');
    expect((await readPlace(page)).open).toBe(1);
  });

  it('without script: every screen in order, answers to open, and the way to the plan', async () => {
    const page = await open(lesson, { script: false });
    expect(await page.countShown('[data-screen]')).toBe(await page.count('[data-screen]'));
    expect(await page.countShown('.class-view button, .class-view input, .class-view__bar')).toBe(0);
    await page.click('.class-screen__reveal summary');
    expect(await page.text('.class-screen__reveal[open]')).toContain('He asked first.');
    await page.follow(`header a[href$="${lesson.replace('class/', '')}"]`);
    expect(await page.text('h1')).toBe('Where you are');
  });
});
