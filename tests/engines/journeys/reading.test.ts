// Reading in three engines: links to clauses, copying, printing.
import { expect, it } from 'vitest';
import { everySite, inEachEngine } from '../each-engine.ts';

inEachEngine(
  'a clause',
  (open) => {
    it('has its permanent address copied, or shown where copying is refused', async () => {
      const page = await open('clauses/staff-phone-away/');
      await page.click('main copy-link button');
      await page.waitUntil(() => document.querySelector('copy-link [role="status"]')?.textContent !== '');
      expect(await page.text('copy-link [role="status"]')).toMatch(/^Link copied$|\/clauses\/staff-phone-away\/$/);
    });
  },
  everySite,
);

inEachEngine('a print button', (open) => {
  it.each([
    ['checklists/staff-start/', 'print-button[data-mode="empty"] button', 'Printed: empty'],
    ['quizzes/staff-phones/worksheet/', 'print-button button', 'Printed:'],
  ])('of %s prints once, in its way, and leaves the page as it was', async (address, button, printed) => {
    const page = await open(address);
    // Nobody could close what a browser shows for printing.
    await page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        const mode = document.querySelector('[data-print]')?.getAttribute('data-print') ?? '';
        document.body.append(Object.assign(document.createElement('output'), { textContent: `Printed: ${mode}` }));
        dispatchEvent(new Event('afterprint'));
      };
    });
    await page.click(button);
    expect(await page.texts('body > output')).toEqual([printed]);
    expect(await page.count('[data-print]')).toBe(0);
  });
});
