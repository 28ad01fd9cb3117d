// Where scripts fail in three engines, too new for the browser, gone, or of a kind that it does not know: nothing is offered that would answer nothing.
import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../each-engine.ts';

inEachEngine('with scripts that', (open) => {
  describe.each([
    ['are too new to be read', 'unreadable'],
    ['are gone', 'gone'],
    ['are modules, in a browser from before them', 'unknown'],
  ] as const)('%s', (_, scripts) => {
    it('the search is a list of all pages, which is said, and no form', async () => {
      const page = await open('policy/', { scripts, isBroken: true });
      await page.follow('.site-header a[href$="/search/"]');
      expect(await page.address()).toBe('search/');
      expect(await page.countShown('.search-form')).toBe(0);
      await page.click('[data-without-search] a');
      expect(await page.address()).toBe('search/#all-pages');
      expect(await page.countShown('.search-pages__link')).toBeGreaterThan(20);
    });

    it.each([
      ['', '.home__button'],
      ['quizzes/staff-phones/', '[data-without-script] a'],
      ['checklists/staff-start/', '.checklist-item__label input'],
      ['lessons/5-7-ask-first/class/', '[data-screen]'],
      ['compare/2024-10/2026-10/', '#policy-basis del'],
      ['office/contacts/', '.without-form'],
      ['office/new-version/', '[data-without-script]'],
      ['office/records/', '[data-without-script]'],
      ['office/records/sign-off/', 'tbody td'],
      ['policy/2024-10/read/', '.without-form'],
    ])('%s can be read and offers no button', async (address, part) => {
      const page = await open(address, { scripts, isBroken: true });
      expect(await page.countShown(part)).toBeGreaterThan(0);
      expect(await page.texts('button')).toEqual([]);
    });
  });
});
