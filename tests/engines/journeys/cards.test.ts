// Lists of cards in three engines: choosing whose to show, with script and without, and after Back and reload.
import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';

const card = '.card-list .card';

/** What is chosen, how many cards that promises, and how many are seen. */
const readList = (page: EnginePage): Promise<{ chosen: string; wanted: number; shown: number; told: number }> =>
  page.evaluate(() => {
    const radio = document.querySelector<HTMLInputElement>('.card-filter__radio:checked');
    const chosen = radio?.value ?? '';
    const cards = [...document.querySelectorAll<HTMLElement>('.card-list .card')];
    const isWanted = ({ dataset }: HTMLElement): boolean =>
      chosen === 'all' || (dataset.groups ?? '').split(' ').includes(chosen);
    return {
      chosen,
      wanted: cards.filter(isWanted).length,
      shown: cards.filter((each) => each.checkVisibility()).length,
      told: Number(/\d+/.exec(radio?.closest('label')?.querySelector('.visually-hidden')?.textContent ?? '')?.[0]),
    };
  });

async function expectAgreement(page: EnginePage): Promise<string> {
  const { chosen, wanted, shown, told } = await readList(page);
  expect([shown, told]).toEqual([wanted, wanted]);
  return chosen;
}

inEachEngine('a list of cards', (open) => {
  describe.each([true, false])('with script: %s', (script) => {
    it.each([
      ['quizzes/', 'pupils'],
      ['checklists/', 'governors'],
      ['lessons/', '5-7'],
    ])('of %s shows those for %s, and then all again', async (address, group) => {
      const page = await open(address, { script });
      const all = await page.countShown(card);
      await page.click(`.card-filter [value="${group}"]`);
      expect(await expectAgreement(page)).toBe(group);
      expect(await page.countShown(card)).toBeLessThan(all);
      await page.press('Home');
      await page.click('.card-filter [value="all"]');
      expect(await expectAgreement(page)).toBe('all');
      expect(await page.countShown(card)).toBe(all);
    });
  });

  it('is chosen from by the arrow keys', async () => {
    const page = await open('quizzes/');
    await page.click('.card-filter [value="all"]');
    await page.press('ArrowDown');
    expect(await expectAgreement(page)).not.toBe('all');
  });

  describe.each([true, false])('left and come back to (kept in memory: %s)', (pageCache) => {
    it.each(['root', 'subPath'] as const)('shows what its choice says, on the site "%s"', async (site) => {
      const page = await open('quizzes/', { site, pageCache });
      await page.click('.card-filter [value="pupils"]');
      await page.follow(`${card} .card__link`);
      await page.back();
      await expectAgreement(page);
      await page.reload();
      await expectAgreement(page);
    });
  });
});
