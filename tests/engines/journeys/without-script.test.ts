// Without script, in three engines: everything can be read and found, and nothing is offered that would do nothing.
import { describe, expect, inject, it } from 'vitest';
import { chooseOfEachKind } from '../../check-site/page-kinds.ts';
import { readSite } from '../../check-site/site.ts';
import { inEachEngine } from '../each-engine.ts';

inEachEngine('without script', (open) => {
  it('every kind of page has its words, and no button that needs script', async () => {
    const page = await open('', { script: false });
    const faults: string[] = [];
    for (const { path } of chooseOfEachKind(readSite(inject('sites').root.folder).pages)) {
      await page.open(path.replace(/(^|\/)index\.html$/, '$1'));
      if ((await page.text('main')).length < 40) faults.push(`${path} has no words`);
      const buttons = await page.texts('button');
      faults.push(...buttons.map((words) => `${path} offers "${words}"`));
    }
    expect(faults).toEqual([]);
  });

  describe.each(['root', 'subPath'] as const)('on the site "%s"', (site) => {
    it('a quiz leads from its questions to the answers with reasons', async () => {
      const page = await open('quizzes/staff-phones/', { script: false, site });
      expect(await page.countShown('[data-item]')).toBeGreaterThan(1);
      await page.click('.option .option__input');
      expect(await page.isChecked('.option .option__input')).toBe(true);
      await page.follow('[data-without-script] a');
      expect(await page.address()).toBe('quizzes/staff-phones/answers/');
      expect(await page.countShown('.answer-options__why')).toBeGreaterThan(0);
    });

    it('the search is a list of all pages, and no form', async () => {
      const page = await open('policy/', { script: false, site });
      await page.follow('.site-header a[href$="/search/"]');
      expect(await page.countShown('.search-form')).toBe(0);
      expect(await page.text('[data-without-search]')).toMatch(/every page is listed below/i);
      expect(await page.countShown('.search-pages__link')).toBeGreaterThan(20);
      await page.follow('.search-pages__link');
      expect(await page.countShown('main h1')).toBe(1);
    });
  });

  it('a checklist is ticked and filtered, and never says that it counts', async () => {
    const page = await open('checklists/staff-start/', { script: false });
    const total = await page.countShown('[data-item]');
    await page.click('.checklist-item__label input');
    await page.click('[name="show"][value="to-do"]');
    expect(await page.countShown('[data-item]')).toBe(total - 1);
    expect(await page.countShown('[data-count]')).toBe(0);
  });

  it('the class view is every screen, one after the other', async () => {
    const page = await open('lessons/9-11-where-you-are/class/', { script: false });
    expect(await page.countShown('[data-screen]')).toBe(await page.count('[data-screen]'));
  });

  it.each(['office/comments/', 'office/contacts/', 'office/new-version/', 'office/records/', 'policy/2024-10/read/'])(
    '%s says how it is done by hand',
    async (address) => {
      const page = await open(address, { script: false });
      expect(await page.countShown('main form')).toBe(0);
      expect(await page.countShown('.without-form, [data-without-script]')).toBeGreaterThan(0);
    },
  );
});
