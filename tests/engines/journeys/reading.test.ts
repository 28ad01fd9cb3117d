// Reading in three engines: the menu, citations, links to clauses, copying, printing.
import { expect, it } from 'vitest';
import { inEachEngine } from '../each-engine.ts';

inEachEngine('the menu', (open) => {
  it.each([true, false])('opens on a phone, leads on, and is closed after Back, script on: %s', async (script) => {
    const page = await open('policy/', { script });
    await page.resize(360, 740);
    await page.click('.site-header__summary');
    expect(await page.countShown('.site-header__nav a')).toBeGreaterThan(3);
    await page.follow('.site-header__nav a[href$="/guidance/"]');
    expect(await page.address()).toBe('guidance/');
    expect(await page.countShown('.site-header__nav a')).toBe(0);
  });

  it.each(['policy/', 'pupils/7-9/upset/'])('stands open or can be opened on a wide screen: %s', async (address) => {
    const page = await open(address);
    if ((await page.countShown('header nav a')) === 0) await page.click('header summary');
    expect(await page.countShown('header nav a')).toBeGreaterThan(0);
  });
});

inEachEngine('guidance', (open) => {
  it.each([true, false])('opens the words of a clause where it is cited, script on: %s', async (script) => {
    const page = await open('guidance/staff/', { script });
    const cite = 'main .cite';
    await page.click(`${cite} summary`);
    expect(await page.countShown(`${cite} .cite__words`)).toBeGreaterThan(0);
    await page.follow(`${cite} a[href*="/policy/#"]`);
    expect(await page.count('.clause:target')).toBe(1);
    expect(await page.countShown('.clause:target')).toBe(1);
  });

  it('shows the situation that an address names', async () => {
    const page = await open('guidance/staff/#picture-found');
    expect(await page.countShown('#picture-found')).toBe(1);
  });
});

inEachEngine('a clause', (open) => {
  it('has its permanent address copied, or shown where copying is refused', async () => {
    const page = await open('clauses/staff-phone-away/');
    await page.click('main copy-link button');
    await page.waitUntil(() => document.querySelector('copy-link [role="status"]')?.textContent !== '');
    expect(await page.text('copy-link [role="status"]')).toMatch(/^Link copied$|\/clauses\/staff-phone-away\/$/);
  });
});

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
