// The build as such: one stylesheet with its layers in order, and what every page says.
import { describe, expect, inject, it } from 'vitest';
import { listBuilt, readBuilt, readPage } from './site-files.ts';

const { root } = inject('sites');

describe('styles', () => {
  it('declare the cascade layers in order, before any component', () => {
    const [sheet = ''] = listBuilt(root, '.css').filter((path) => path.includes('style'));
    const layers = [...new Set([...readBuilt(root, sheet).matchAll(/@layer ([a-z, ]+)/g)].map((match) => match[1]))];
    expect(layers.join(',').replaceAll(' ', '').split(',').slice(0, 5)).toEqual([
      'tokens',
      'base',
      'prose',
      'components',
      'utilities',
    ]);
  });

  it('come as one sheet for reading, one for paper, and further ones only where there is something to do', () => {
    for (const path of listBuilt(root, '.html')) {
      const sheets = [...readPage(root, path).querySelectorAll('link[rel="stylesheet"]')];
      const screen = sheets.filter((sheet) => sheet.getAttribute('media') === null);
      const names = screen.map((sheet) => /_astro\/([\w-]+)\./.exec(sheet.getAttribute('href') ?? '')?.[1]);
      const isForReading = /^(policy\/.*|accessibility\/)?index\.html$/.test(path);
      expect(names.includes('style'), path).toBe(true);
      expect(names.length, `${path}: ${names.join(' ')}`).toBeLessThanOrEqual(isForReading ? 1 : 3);
      expect(sheets.length - screen.length, path).toBe(1);
    }
  });
});

describe('every page', () => {
  it('says how to report a concern and where to get a paper copy', () => {
    for (const path of listBuilt(root, '.html')) {
      const page = readPage(root, path);
      expect(page.querySelector('footer a[href="tel:999"]'), path).not.toBeNull();
      expect(page.querySelector('footer')?.textContent, path).toContain('paper copy');
      expect(page.querySelector('footer')?.textContent?.replace(/\s+/g, ' '), path).toContain(
        '(as published in November 2023, not confirmed since)',
      );
    }
  });

  it('has a title of its own', () => {
    const titles = listBuilt(root, '.html').map((path) =>
      path.startsWith('clauses/') ? path : readPage(root, path).title,
    );
    expect(new Set(titles).size).toBe(titles.length);
  });
});
