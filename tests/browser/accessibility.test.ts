// Accessibility as a machine can see it: axe on every kind of page, light and dark, narrow and wide.
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { home, homeUnderSubPath, useBrowser } from './open-page.ts';
import { pageKinds } from './page-kinds.ts';

const open = useBrowser();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const views = [
  { name: 'light, 1280 px', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'dark, 1280 px', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { name: 'light, 360 px', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'dark, 360 px', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const;

async function findViolations(address: string, options: Parameters<typeof open>[1]): Promise<string[]> {
  const page = await open(address, options);
  // By the debugging protocol, so that the page's own security policy stays as it is.
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly });
    return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`));
  }, tags);
}

describe.each(pageKinds)('axe finds nothing on /%s', (address) => {
  it.each(views)('$name', async ({ viewport, colorScheme }) => {
    expect(await findViolations(home + address, { viewport, colorScheme })).toEqual([]);
  });
});

describe('under a sub-path', () => {
  it.each(pageKinds)('axe finds nothing on /%s', async (address) => {
    expect(await findViolations(homeUnderSubPath + address, {})).toEqual([]);
  });
});

describe('axe itself', () => {
  it('finds a fault that is put in', async () => {
    const page = await open('policy/');
    await page.evaluate(() => {
      document.querySelector('.clause__number')?.replaceChildren();
      document.documentElement.removeAttribute('lang');
    });
    await page.evaluate(axe.source);
    const ids = await page.evaluate(async (runOnly) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly });
      return violations.map((rule) => rule.id);
    }, tags);
    expect(ids).toContain('html-has-lang');
  });
});
