// Asking, in three engines: in the dialog and on the search page, with Back and reload; box and results always agree.
import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';

const question = 'my son walks home alone';
const result = '[data-results] > li';

/** What stands in the box, and how much is listed below it. */
const readSearch = (page: EnginePage): Promise<{ asked: string; found: boolean }> =>
  page.evaluate(() => {
    const box = document.querySelector('dialog[open] search-box, search-page search-box');
    return {
      asked: box?.querySelector<HTMLInputElement>('[name="q"]')?.value ?? '',
      found: (box?.querySelectorAll('[data-results] > li').length ?? 0) > 0,
    };
  });

inEachEngine('the search', (open) => {
  describe.each(['root', 'subPath'] as const)('of the site "%s"', (site) => {
    it.each([true, false])(
      'in the dialog leads to a clause, and Back to box and results (kept in memory: %s)',
      async (pageCache) => {
        const page = await open('privacy/', { site, pageCache });
        await page.press('/');
        await page.waitFor('dialog[open] [name="q"]');
        await page.type(question);
        await page.waitFor(`dialog ${result}`);
        await page.follow(`dialog ${result} a`);
        expect(await page.address()).toMatch(/^policy\/#/);
        expect(await page.count('.clause:target')).toBe(1);
        await page.back();
        await page.waitFor(`dialog[open] ${result}`);
        expect(await readSearch(page)).toEqual({ asked: question, found: true });
        await page.press('Escape');
        await page.waitUntil(() => document.querySelector('dialog[open]') === null);
        await page.reload();
        expect(await page.countShown('dialog')).toBe(0);
      },
    );

    it.each([true, false])(
      'on its page stands in the address, after Back and reload too (kept in memory: %s)',
      async (pageCache) => {
        const page = await open('search/', { site, pageCache });
        await page.fill('.search-form__input', question);
        await page.press('Enter');
        await page.waitFor(result);
        await page.waitUntil(() => location.search.includes('q='));
        await page.follow(`${result} a`);
        await page.back();
        await page.waitFor(result);
        expect(await readSearch(page)).toEqual({ asked: question, found: true });
        await page.reload();
        await page.waitFor(result);
        expect(await readSearch(page)).toEqual({ asked: question, found: true });
      },
    );
  });

  it.each(['root', 'subPath'] as const)('is asked from the home page, on the site "%s"', async (site) => {
    const page = await open('', { site });
    await page.fill('.home__input', question);
    await page.follow('.home__search button');
    await page.waitFor(result);
    expect(await readSearch(page)).toEqual({ asked: question, found: true });
    await page.back();
    expect(await page.address()).toBe('');
  });

  it('leaves no result under an empty box', async () => {
    const page = await open('search/');
    await page.fill('.search-form__input', question);
    await page.waitFor(result);
    await page.fill('.search-form__input', '');
    await page.waitUntil(() => document.querySelectorAll('[data-results] > li').length === 0);
    await page.open('accessibility/');
    await page.back();
    await page.waitUntil(() => document.readyState === 'complete');
    expect(await readSearch(page)).toEqual({ asked: '', found: false });
  });

  it('shows help at once for who is in danger', async () => {
    const page = await open('search/?q=somebody%20has%20a%20photo%20of%20me');
    await page.waitFor('[data-urgent]');
    expect(await page.text('[data-urgent]')).not.toBe('');
  });

  it('finds what stands only in the text of a page', async () => {
    const page = await open('search/');
    await page.fill('.search-form__input', 'Thistlewood');
    await page.waitUntil(() => (document.querySelector('search-page [role="status"]')?.textContent ?? '') !== '');
    expect(await page.text('search-page [role="status"]')).toMatch(/result|Nothing/);
  });
});
