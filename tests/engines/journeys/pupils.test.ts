// What pupils use in three engines: "Tell someone" from everywhere, no menu of adults, and a story to its end.
import { describe, expect, inject, it } from 'vitest';
import { chooseOfEachKind } from '../../check-site/page-kinds.ts';
import { readSite } from '../../check-site/site.ts';
import { inEachEngine } from '../each-engine.ts';

inEachEngine('"Tell someone"', (open) => {
  describe.each(['root', 'subPath'] as const)('on the site "%s"', (site) => {
    it.each([true, false])('is one press away on every kind of page for pupils, script on: %s', async (script) => {
      const page = await open('', { site, script });
      await page.resize(600, 780);
      const kinds = chooseOfEachKind(readSite(inject('sites')[site].folder).pages)
        .map(({ path }) => path.replace(/(^|\/)index\.html$/, '$1'))
        .filter((path) => /^pupils\//.test(path) && !path.endsWith('/map/'));
      const faults: string[] = [];
      for (const address of [...kinds, 'quizzes/pupils-5-7/', 'checklists/pupils-7-9/']) {
        await page.open(address);
        if ((await page.countShown('.site-header')) > 0) faults.push(`${address} has the menu of adults`);
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await page.click('.pupil-header__tell');
        await page.waitUntil(() => location.hash === '#tell');
        const { top, foot, middle } = await page.evaluate(() => ({
          top: document.querySelector('#tell')?.getBoundingClientRect().top ?? -1,
          foot: document.querySelector('.pupil-header')?.getBoundingClientRect().bottom ?? -1,
          middle: innerHeight * 0.6,
        }));
        if (top < foot - 1 || top > middle) faults.push(`${address} stops ${top} px from the top, below ${foot} px`);
        if ((await page.countShown('#tell .tell__route, #tell li')) < 2) faults.push(`${address} names nobody`);
      }
      expect(kinds.length).toBeGreaterThan(4);
      expect(faults).toEqual([]);
    });
  });

  it('is reached by keyboard, and the next press goes on from there', async () => {
    const page = await open('pupils/5-7/upset/');
    const isThere = (): boolean => document.activeElement?.matches('.pupil-header__tell') === true;
    for (let presses = 0; presses < 8 && !(await page.evaluate(isThere)); presses += 1) await page.press('Tab');
    await page.press('Enter');
    await page.waitUntil(() => location.hash === '#tell');
    await page.press('Tab');
    const { isAfter } = await page.evaluate(() => {
      const tell = document.querySelector('#tell');
      const place = tell?.compareDocumentPosition(document.activeElement ?? document.body) ?? 0;
      return { isAfter: (place & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0 };
    });
    expect(isAfter).toBe(true);
  });
});

inEachEngine('a story', (open) => {
  describe.each(['root', 'subPath'] as const)('of the site "%s"', (site) => {
    it.each([true, false])(
      'is told to its end by its choices, and Back step by step, script on: %s',
      async (script) => {
        const page = await open('pupils/7-9/story-lost-tablet/', { site, script });
        const way: string[] = [await page.address()];
        while ((await page.countShown('.story__choice')) > 0 && way.length < 10) {
          await page.follow('.story__choice');
          way.push(await page.address());
        }
        expect(way.length).toBeGreaterThan(2);
        expect(await page.text('.story-progress')).toBe('The end');
        expect(await page.texts('.story__next')).toContainEqual('Read it again and choose another way');
        expect(await page.countShown('#tell')).toBe(1);
        for (const step of way.slice(0, -1).reverse()) {
          await page.back();
          expect(await page.address()).toBe(step);
          expect(await page.text('.story-progress')).toMatch(/^Step \d+ of (?:about )?\d+$/);
        }
      },
    );
  });

  it('begins again from its end', async () => {
    const page = await open('pupils/7-9/story-lost-tablet/');
    while ((await page.countShown('.story__choice')) > 0) await page.follow('.story__choice');
    await page.follow('.story__next');
    expect(await page.address()).toBe('pupils/7-9/story-lost-tablet/');
    expect(await page.text('.story-progress')).toMatch(/^Step 1 of/);
  });

  it('can be printed whole by its teacher: the map leads to each step', async () => {
    const page = await open('pupils/7-9/story-lost-tablet/map/');
    expect(await page.countShown('.story-map__step')).toBeGreaterThan(3);
    await page.click('.story-map__step a[href^="#"]');
    expect(await page.count('.story-map__step:target')).toBe(1);
    await page.follow('.story-map__page', 1);
    expect(await page.countShown('.story__card')).toBeGreaterThan(0);
  });
});
