// Pages whose styles a browser refuses, in three engines: content stands first, nothing fills the screen, and each clause has one number.
import { describe, expect, inject, it } from 'vitest';
import { chooseOfEachKind } from '../../check-site/page-kinds.ts';
import { readSite } from '../../check-site/site.ts';
import { inEachEngine } from '../each-engine.ts';

inEachEngine('without any styles', (open) => {
  it('every kind of page begins on its first screen, and no drawing fills one', async () => {
    const page = await open('', { styles: 'refused', isBroken: true });
    const faults: string[] = [];
    for (const { path } of chooseOfEachKind(readSite(inject('sites').root.folder).pages)) {
      const address = path.replace(/(^|\/)index\.html$/, '$1');
      await page.open(address);
      const { family, first, large } = await page.evaluate(() => {
        const heading = document.querySelector('main h1');
        const drawings = [...document.querySelectorAll('svg, img')].map((drawing) => drawing.getBoundingClientRect());
        return {
          family: getComputedStyle(document.body).display + getComputedStyle(document.body).margin,
          first: heading?.getBoundingClientRect().top ?? -1,
          large: drawings.filter(({ width, height }) => width * height > (innerWidth * innerHeight) / 4).length,
        };
      });
      if (family !== 'block8px') faults.push(`${address} has styles: ${family}`);
      if (first < 0 || first > 800) faults.push(`${address} begins at ${Math.round(first)} px`);
      if (large > 0) faults.push(`${address} has ${large} drawings that fill the screen`);
    }
    expect(faults).toEqual([]);
  });

  describe.each(['root', 'subPath'] as const)('on the site "%s"', (site) => {
    it.each(['policy/', 'policy/2026-10/', 'clauses/pupils-taught/', 'compare/2024-10/2026-10/'])(
      'a clause of /%s has one number',
      async (address) => {
        const page = await open(address, { site, styles: 'refused', isBroken: true });
        const { clauses, twice } = await page.evaluate(() => {
          const numbers = [...document.querySelectorAll('main .clause__number')].filter(
            (each) => each.textContent !== '',
          );
          const isNumbered = (each: Element): boolean => {
            const item = each.closest('li');
            return item !== null && /decimal|alpha|roman|latin/.test(getComputedStyle(item).listStyleType);
          };
          return {
            clauses: numbers.length,
            twice: numbers.filter(isNumbered).map(({ textContent }) => textContent),
          };
        });
        expect(clauses).toBeGreaterThan(0);
        expect(twice).toEqual([]);
      },
    );
  });
});
