// The size of targets, forced colours, and paper; widths and sizes of text are tried in reflow/.
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-page.ts';
import { readSheets } from './paper.ts';

const open = useBrowser();

describe('targets', () => {
  it('are at least 44 px high on a phone, apart from links in running text', async () => {
    const page = await open('policy/#name-and-address', { viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.locator('.on-this-page__summary').click();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, summary')]
        .filter((element) => element.closest('p, .clause__text') === null)
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ element, box }) => box.width > 0 && box.height < 44 && !element.matches('.skip-link'))
        .map(({ element, box }) => `${element.className} ${Math.round(box.height)}`),
    );
    expect([...new Set(small)]).toEqual([]);
  });
});

describe('forced colours', () => {
  it('keep the mark on the clause that was followed', async () => {
    const page = await open('policy/#name-and-address', { forcedColors: 'active' });
    const mark = await page.locator('#name-and-address').evaluate((element) => getComputedStyle(element).outline);
    const other = await page.locator('#where-they-are').evaluate((element) => getComputedStyle(element).outline);
    expect(mark).not.toBe(other);
  });
});

describe('paper', () => {
  it('has the version, its permanent address and the page number at its foot, and no navigation', async () => {
    const page = await open('policy/');
    const sheets = await readSheets(page);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.length).toBeLessThan(5);
    sheets.forEach(({ words, margins }, index) => {
      // The first says it at its head, where each browser prints it.
      const said = index === 0 ? words : margins;
      expect(said).toContain('version of October 2024 (in force) https://policy.example/policy/2024-10/');
      expect(margins).toContain(`Page ${index + 1} of ${sheets.length}`);
    });
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.site-header', '.on-this-page', '.page-actions', '.clause__page', '.copy-link']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
    expect(await page.locator('.clause__number').nth(1).isVisible()).toBe(true);
  });
});

describe('the tables for governors', () => {
  it('break no date at 360 px, and no row on paper', async () => {
    const page = await open('governors/', { viewport: { width: 360, height: 800 } });
    await page.getByRole('button', { name: 'Open every part' }).click();
    const lines = await page.locator('.governors-table__date').evaluateAll((dates) =>
      dates.map((date) => {
        const range = document.createRange();
        range.selectNodeContents(date);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    expect(lines.length).toBeGreaterThan(10);
    expect(new Set(lines)).toEqual(new Set([1]));
    await page.emulateMedia({ media: 'print' });
    const table = page.locator('.governors-table').last();
    expect(await table.locator('thead').evaluate((head) => getComputedStyle(head).breakAfter)).toBe('avoid');
    expect(
      await table
        .locator('tbody tr')
        .first()
        .evaluate((row) => getComputedStyle(row).breakInside),
    ).toBe('avoid');
  });
});
