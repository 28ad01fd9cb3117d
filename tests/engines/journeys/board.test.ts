// What a class does on the board in three engines: cards to sort, by pointer, by key and by clicker, and the clock of a task.
import { describe, expect, it } from 'vitest';
import { everySite, inEachEngine } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';

const lesson = 'lessons/9-11-where-you-are/class/';

/** Moves on by the clicker until a screen has something. */
async function goOnTo(page: EnginePage, selector: string): Promise<void> {
  for (let presses = 0; presses < 60 && (await page.countShown(selector)) === 0; presses += 1) {
    await page.press('PageDown');
  }
  expect(await page.countShown(selector)).toBeGreaterThan(0);
}

/** How many cards stand in each group, how many wait, and what is told of that. */
const readCards = (page: EnginePage): Promise<{ sorted: Record<string, number>; waiting: number; told: string }> =>
  page.evaluate(() => {
    const lists = [...document.querySelectorAll<HTMLElement>('sort-cards [data-group]')];
    return {
      sorted: Object.fromEntries(lists.map((list) => [list.dataset.group ?? '', list.children.length])),
      waiting: document.querySelectorAll('sort-cards [data-waiting] > li').length,
      told: document.querySelector('[data-sorted-count]')?.textContent ?? '',
    };
  });

inEachEngine(
  'cards to sort',
  (open) => {
    it('go where the class says, by pointer, and one is sorted again', async () => {
      const page = await open(lesson);
      await goOnTo(page, 'sort-cards');
      expect(await page.countShown('[data-waiting] > li')).toBe(1);
      await page.click('[data-asked] [data-put="hides"]');
      expect(await readCards(page)).toEqual({ sorted: { shows: 0, hides: 1 }, waiting: 2, told: '1 of 3 sorted' });
      await page.click('[data-back-latest]');
      expect(await readCards(page)).toMatchObject({ sorted: { shows: 0, hides: 0 }, waiting: 3 });
      expect(await page.countShown('[data-waiting] > li')).toBe(1);
    });

    it('are sorted by keyboard alone: each gives the focus to the next', async () => {
      const page = await open(lesson);
      await goOnTo(page, 'sort-cards');
      const isButton = (): boolean => document.activeElement?.matches('[data-asked] [data-put="shows"]') === true;
      for (let presses = 0; presses < 12 && !(await page.evaluate(isButton)); presses += 1) await page.press('Tab');
      for (const key of ['Enter', 'Space', 'Enter']) await page.press(key);
      expect(await readCards(page)).toEqual({ sorted: { shows: 3, hides: 0 }, waiting: 0, told: '3 of 3 sorted' });
    });

    it('are turned one by one by a clicker, go where they belong, and then the lesson goes on', async () => {
      const page = await open(lesson);
      await goOnTo(page, 'sort-cards');
      for (const told of ['1 of 3 sorted', '2 of 3 sorted', '3 of 3 sorted']) {
        await page.press('PageDown');
        await page.waitUntil((words) => document.querySelector('[data-sorted-count]')?.textContent === words, told);
      }
      expect((await readCards(page)).sorted).toEqual({ shows: 2, hides: 1 });
      await page.press('PageDown');
      expect(await page.countShown('sort-cards')).toBe(0);
    });

    describe.each([true, false])('left and come back to (kept in memory: %s)', (pageCache) => {
      it('stand where they are told to', async () => {
        const page = await open(lesson, { pageCache });
        await goOnTo(page, 'sort-cards');
        await page.click('[data-asked] [data-put="shows"]');
        const expectAgreement = async (): Promise<void> => {
          const { sorted, waiting, told } = await readCards(page);
          const count = Object.values(sorted).reduce((sum, each) => sum + each, 0);
          expect([count + waiting, told]).toEqual([3, `${count} of 3 sorted`]);
          expect(await page.countShown('sort-cards')).toBe(1);
        };
        await page.open('lessons/');
        await page.back();
        await expectAgreement();
        await page.reload();
        await expectAgreement();
        expect((await readCards(page)).waiting).toBe(3);
      });
    });

    it('are a list to turn without script', async () => {
      const page = await open(lesson, { script: false });
      expect(await page.countShown('sort-cards [data-card]')).toBe(3);
      await page.click('sort-cards summary');
      expect(await page.text('sort-cards details[open]')).toContain('The sign has its name.');
    });
  },
  everySite,
);

inEachEngine('the clock of a task', (open) => {
  const time = 'class-clock [data-time]';
  const toggle = 'class-clock [data-toggle]';

  /** Waits until what is shown of it says so: a click may be told to be done before the page has heard of it. */
  const waitForWords = (page: EnginePage, selector: string, words: string): Promise<void> =>
    page.waitUntil(
      (name, pattern) =>
        [...document.querySelectorAll<HTMLElement>(name)].some(
          (part) => part.checkVisibility() && new RegExp(pattern).test(part.textContent ?? ''),
        ),
      selector,
      `^\\s*(?:${words})\\s*$`,
    );

  it('runs when asked, stops, is set back, and says that time is up', async () => {
    const page = await open(lesson);
    await goOnTo(page, time);
    expect([await page.text(time), await page.text(toggle)]).toEqual(['5:00', 'Start']);
    await page.click(toggle);
    await waitForWords(page, toggle, 'Stop');
    await waitForWords(page, time, '4:[0-5][0-8]');
    await page.click(toggle);
    await waitForWords(page, toggle, 'Start');
    const stopped = await page.text(time);
    // Longer than its own beat of a quarter of a second, and than one second: it would show.
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(await page.text(time)).toBe(stopped);
    await page.click('class-clock [data-reset]');
    await waitForWords(page, time, '5:00');
    await page.click(toggle);
    await waitForWords(page, toggle, 'Stop');
    await page.evaluate(() => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + 5 * 60_000;
    });
    await waitForWords(page, 'class-clock [data-said]', 'Time is up');
    expect([await page.text(time), await page.countShown(toggle)]).toEqual(['0:00', 0]);
  });

  it('stands at its start again after a reload', async () => {
    const page = await open(lesson);
    await goOnTo(page, time);
    await page.click(toggle);
    await page.reload();
    expect([await page.text(time), await page.text(toggle)]).toEqual(['5:00', 'Start']);
  });

  it('is a number of minutes without script', async () => {
    const page = await open(lesson, { script: false });
    expect(await page.text('class-clock')).toBe('5 minutes');
  });
});
