// A checklist in three engines: ticked, filtered, kept and erased; after Back and reload the count is what is ticked.
import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';

const list = 'checklists/staff-start/';
const tick = '.checklist-item__label input';

/** The count, the bar, the filter and the items must say the same as the ticks. */
async function readList(page: EnginePage): Promise<{ ticked: number; told: number; bar: number; isFiltered: boolean }> {
  const found = await page.evaluate((selector) => {
    const items = [...document.querySelectorAll('[data-item]')];
    const isDone = (item: Element): boolean => item.querySelector<HTMLInputElement>(selector)?.checked === true;
    const filter = document.querySelector<HTMLInputElement>('[name="show"]:checked')?.value ?? '';
    const isWanted = (item: Element): boolean => filter === 'all' || isDone(item) === (filter === 'done');
    return {
      ticked: items.filter(isDone).length,
      told: Number(/^\d+/.exec(document.querySelector('[data-count]')?.textContent ?? '')?.[0]),
      bar: document.querySelector('progress')?.value ?? -1,
      isFiltered: items.every((item) => item.checkVisibility() === isWanted(item)),
    };
  }, '[value="done"]');
  return found;
}

async function expectAgreement(page: EnginePage): Promise<void> {
  const { ticked, told, bar, isFiltered } = await readList(page);
  expect([told, bar, isFiltered]).toEqual([ticked, ticked, true]);
}

inEachEngine('a checklist', (open) => {
  it('counts and filters what is ticked', async () => {
    const page = await open(list);
    await page.click(tick);
    await page.click(tick, 2);
    expect(await readList(page)).toEqual({ ticked: 2, told: 2, bar: 2, isFiltered: true });
    await page.click('[name="show"][value="done"]');
    expect(await page.countShown('[data-item]')).toBe(2);
    await page.click('[name="show"][value="to-do"]');
    await expectAgreement(page);
  });

  describe.each([true, false])('left and come back to (kept in memory: %s)', (pageCache) => {
    it('counts what is ticked', async () => {
      const page = await open(list, { pageCache });
      await page.click(tick);
      await page.click(tick, 1);
      await page.click('[name="show"][value="done"]');
      await page.open('accessibility/');
      await page.back();
      await expectAgreement(page);
      await page.reload();
      await expectAgreement(page);
    });
  });

  describe.each(['root', 'subPath'] as const)('of the site "%s"', (site) => {
    it('is kept on the device when asked, and erased', async () => {
      const page = await open(list, { site });
      await page.click('[data-keep]');
      await page.click(tick);
      await page.open('accessibility/');
      await page.back();
      expect(await readList(page)).toMatchObject({ ticked: 1, told: 1 });
      await page.reload();
      expect(await readList(page)).toMatchObject({ ticked: 1, told: 1 });
      await page.click('[data-clear]');
      await expectAgreement(page);
      await page.click('[data-undo]');
      expect(await readList(page)).toMatchObject({ ticked: 1, told: 1 });
      await page.click('[data-stop]');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.open('accessibility/');
      await page.back();
      await expectAgreement(page);
    });
  });
});
