// Lists of cards: choosing whose to show with and without script, and what paper has of it.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const card = '.card-list .card';

const countShown = async (page: Page): Promise<number> =>
  (await page.locator(card).evaluateAll((cards) => cards.filter((each) => each.getClientRects().length > 0))).length;

describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
  it.each(['quizzes/', 'checklists/'])(
    'the list of %s shows what is for the chosen audience, and then all again',
    async (path) => {
      const page = await open(path, { javaScriptEnabled });
      const all = await page.locator(card).count();
      const radio = page.getByRole('radio', { name: /^Pupils/ });
      await radio.check();
      const shown = await countShown(page);
      expect(shown).toBe(await page.locator(`${card}[data-groups~="pupils"]`).count());
      expect(shown).toBeLessThan(all);
      // The choice itself says how many it shows: nothing else has to be told.
      expect(await page.getByRole('radio', { name: new RegExp(`^Pupils ${shown} `) }).count()).toBe(1);
      await page.getByRole('radio', { name: /^Everything/ }).check();
      expect(await countShown(page)).toBe(all);
    },
  );
});

it('paper has all cards, whatever is chosen, and no choice', async () => {
  const page = await open('quizzes/');
  const all = await page.locator(card).count();
  await page.getByRole('radio', { name: /^Pupils/ }).check();
  await page.emulateMedia({ media: 'print' });
  expect(await countShown(page)).toBe(all);
  expect(await page.locator('.card-filter').isVisible()).toBe(false);
});

it('back on the list, what is chosen and what is shown agree', async () => {
  const page = await open('quizzes/');
  await page.getByRole('radio', { name: /^Pupils/ }).check();
  await page.locator(`${card}[data-groups~="pupils"] a`).first().click();
  await page.waitForURL(/quizzes\/.+/);
  await page.goBack();
  const chosen = await page.locator('.card-filter__radio:checked').getAttribute('value');
  const expected = chosen === 'all' ? card : `${card}[data-groups~="${chosen}"]`;
  expect(await countShown(page)).toBe(await page.locator(expected).count());
});

describe('cards side by side', () => {
  it.each([1280, 1920])('fill each row at %i px; one alone takes no more than the measure', async (width) => {
    const page = await open('quizzes/', { viewport: { width, height: 900 } });
    await page.getByRole('radio', { name: /^Staff/ }).check();
    const widths = await page
      .locator(card)
      .evaluateAll((cards) => cards.map((each) => each.getBoundingClientRect().width));
    const shown = widths.filter((each) => each > 0);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toBeGreaterThan(500);
    expect(shown[0]).toBeLessThan(720);
    await page.goto(new URL('../guidance/', page.url()).href);
    const rights = await page.locator('.card').evaluateAll((cards) => {
      const rows = new Map<number, number>();
      for (const { top, right } of cards.map((each) => each.getBoundingClientRect())) rows.set(top, right);
      return [...rows.values()];
    });
    expect(Math.max(...rights) - Math.min(...rights)).toBeLessThan(720);
  });

  it('the whole card leads where its name does', async () => {
    const page = await open('guidance/');
    const first = page.locator('.card').first();
    const href = await first.locator('.card__link').getAttribute('href');
    await first.click({ position: { x: 12, y: 12 } });
    await page.waitForURL(`**${href}`);
  });
});
