// Every kind of page in forced colours and under the pointer; fields on a phone.
import { describe, expect, inject, it } from 'vitest';
import { chooseOfEachKind } from '../../check-site/page-kinds.ts';
import { readSite } from '../../check-site/site.ts';
import { home, useBrowser } from '../open-page.ts';
import { findFillsAlone, findPaleOnHover, findSmallFields } from './colours-in-page.ts';
import { unfold } from './in-page.ts';

const open = useBrowser();

it('every kind of page keeps its buttons in forced colours, its words under the pointer, and its size under a finger', async () => {
  const { pages } = readSite(inject('sites').root.folder);
  const page = await open('');
  const faults: string[] = [];
  for (const { path } of chooseOfEachKind(pages)) {
    await page.goto(new URL(path.replace(/index\.html$/, ''), home).href);
    await page.evaluate(unfold);
    const [alone, small] = [await page.evaluate(findFillsAlone), await page.evaluate(findSmallFields)];
    faults.push(...alone.map((name) => `${path}: ${name} has a fill and no border`));
    faults.push(...small.map((name) => `${path}: ${name}`));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await page.evaluate(findPaleOnHover)).map((name) => `${path}, ${colorScheme}: ${name}`));
    }
  }
  expect(faults).toEqual([]);
});

it('the filters of a search are no smaller than 16 px', async () => {
  const page = await open('search/');
  await page.locator('.search-form__select').first().waitFor();
  expect(await page.evaluate(findSmallFields)).toEqual([]);
});

describe('the bars of a vote', () => {
  it('grow in forced colours too', async () => {
    const page = await open('lessons/9-11-where-you-are/class/', { forcedColors: 'active' });
    while ((await page.locator('hand-count:visible').count()) === 0) await page.keyboard.press('ArrowRight');
    const bar = page.locator('hand-count:visible progress').first();
    const look = async (value: number): Promise<string> => {
      await bar.evaluate((element, hands) => ((element as HTMLProgressElement).value = hands), value);
      return (await bar.screenshot()).toString('base64');
    };
    expect(await look(0)).not.toBe(await look(5));
  });
});
