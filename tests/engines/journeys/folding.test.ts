// Long pages on a narrow window in three engines: folded to their headings, opened by pointer, by key, by link, all at once, and on paper.
import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../each-engine.ts';
import type { EnginePage } from '../engine-page.ts';

const compare = 'compare/2024-10/2026-10/';
const fold = '.fold__button';

/** Parts that are told to be open and those that are: a part is open when something of it beside its heading is seen. */
const readFolds = (page: EnginePage): Promise<{ told: boolean[]; seen: boolean[] }> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('[data-fold]')].filter(
      (part) => part.parentElement?.closest('[hidden]') === null,
    );
    return {
      told: parts.map((part) => part.querySelector('.fold__button')?.getAttribute('aria-expanded') === 'true'),
      seen: parts.map((part) =>
        [...part.children].some(
          (child) =>
            !child.querySelector(':scope > .fold__button, :scope > * > .fold__button') &&
            !child.hasAttribute('hidden') &&
            child.getClientRects().length > 0,
        ),
      ),
    };
  });

async function expectAgreement(page: EnginePage): Promise<number> {
  const { told, seen } = await readFolds(page);
  expect(told.length).toBeGreaterThan(1);
  expect(seen).toEqual(told);
  return told.filter((isOpen) => isOpen).length;
}

inEachEngine('parts that fold', (open) => {
  const openNarrow = async (address: string, options: Parameters<typeof open>[1] = {}): Promise<EnginePage> => {
    const page = await open('', options);
    await page.resize(600, 780);
    await page.open(address);
    return page;
  };

  it.each(['governors/', 'governors/coverage/', compare])(
    '/%s opens by its headings, all at once, and for paper',
    async (address) => {
      const page = await openNarrow(address);
      expect(await expectAgreement(page)).toBe(0);
      await page.click(fold);
      expect(await expectAgreement(page)).toBe(1);
      await page.press('Space');
      expect(await expectAgreement(page)).toBe(0);
      await page.press('Enter');
      expect(await expectAgreement(page)).toBe(1);
      await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
      expect(await expectAgreement(page)).toBe((await readFolds(page)).told.length);
      await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
      expect(await expectAgreement(page)).toBe(1);
      await page.click('[data-fold-all] button');
      expect(await expectAgreement(page)).toBe((await readFolds(page)).told.length);
      expect(await page.text('[data-fold-all]')).toBe('Fold every part');
      await page.click('[data-fold-all] button');
      expect(await expectAgreement(page)).toBe(0);
      const words = '[data-fold-all] button';
      expect(await page.text(words)).toBe('Open every part');
      // Opened one by one, the button says what it would do by then.
      for (let next = 0; next >= 0; next = (await readFolds(page)).told.indexOf(false)) await page.click(fold, next);
      expect(await page.text(words)).toBe('Fold every part');
    },
  );

  describe.each([true, false])('left and come back to (kept in memory: %s)', (pageCache) => {
    it('are open or folded as they say', async () => {
      const page = await openNarrow('governors/', { pageCache });
      await page.click(fold);
      await page.open('accessibility/');
      await page.back();
      await expectAgreement(page);
      await page.reload();
      await expectAgreement(page);
    });
  });

  it.each(['root', 'subPath'] as const)('open for a link that leads into them, on the site "%s"', async (site) => {
    const page = await openNarrow(`${compare}#older-ring-the-office`, { site });
    const isInSight = (): boolean => {
      const target = document.querySelector(location.hash);
      const top = target?.getBoundingClientRect().top ?? -1;
      return target?.closest('[hidden]') === null && top >= -1 && top < innerHeight;
    };
    await page.waitUntil(isInSight);
    await page.open(compare);
    await page.click('.decision__link', 1);
    await page.waitUntil(isInSight);
  });

  it('stand open without script, and where there is room', async () => {
    for (const page of [await openNarrow('governors/', { script: false }), await open('governors/')]) {
      expect(await page.count(fold)).toBe(0);
      expect(await page.countShown('[data-fold-all]')).toBe(0);
      expect((await readFolds(page)).seen).not.toContain(false);
    }
  });
});
