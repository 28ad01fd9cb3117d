// Accessibility as a machine can see it: axe on every kind of page, light and dark, narrow and wide.
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findViolations } from './axe.ts';
import { home, homeUnderSubPath, useBrowser } from './open-page.ts';
import { pageKinds } from './page-kinds.ts';

const open = useBrowser();
const views = [
  { name: 'light, 1280 px', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'dark, 1280 px', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { name: 'light, 360 px', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'dark, 360 px', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const;

// One visit a page: loading each four times over would take most of the time of all tests.
it.each(pageKinds)('axe finds nothing on /%s, in any view', async (address) => {
  const page = await open(home + address, views[0]);
  const found: string[] = [];
  for (const { name, viewport, colorScheme } of views) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    found.push(...(await findViolations(page)).map((fault) => `${name}: ${fault}`));
  }
  expect(found).toEqual([]);
});

describe('under a sub-path', () => {
  it.each(pageKinds)('axe finds nothing on /%s', async (address) => {
    expect(await findViolations(await open(homeUnderSubPath + address))).toEqual([]);
  });
});

describe('axe itself', () => {
  it('finds a fault that is put in', async () => {
    const page = await open('policy/');
    await page.evaluate(() => {
      document.querySelector('.clause__number')?.replaceChildren();
      document.documentElement.removeAttribute('lang');
    });
    const found = await findViolations(page);
    expect(found).toContainEqual(expect.stringMatching(/^html-has-lang/));
  });
});

describe('the list of page kinds', () => {
  const routes = globSync('**/*.astro', { cwd: 'src/pages' }).map((path) => path.replaceAll('\\', '/'));
  const paths = pageKinds.map((address) => `/${address.replace(/[?#].*$/, '').replace(/\.html$/, '/')}`);

  it.each(routes)('has an address that %s draws', (route) => {
    const path = route.replace(/(\/?index)?\.astro$/, '');
    const pattern = path.replace(/\[\.\.\.\w+\]/g, '.+').replace(/\[\w+\]/g, '[^/]+');
    expect(paths.filter((address) => new RegExp(`^/${pattern}${path === '' ? '' : '/'}$`).test(address))).not.toEqual(
      [],
    );
  });
});
