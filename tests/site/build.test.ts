// The build as such: the same bytes twice, one stylesheet with its layers in order, a sitemap of what may be indexed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { listBuilt, readBuilt, readPage, wordsOf } from './site-files.ts';

const { root, again, subPath } = inject('sites');

describe('two builds of one commit and day', () => {
  it('give the same files with the same bytes', () => {
    const paths = listBuilt(root);
    expect(listBuilt(again)).toEqual(paths);
    const differing = paths.filter(
      (path) => !readFileSync(join(root.folder, path)).equals(readFileSync(join(again.folder, path))),
    );
    expect(differing).toEqual([]);
  });
});

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

describe('the sitemap', () => {
  it.each([root, subPath])('lists every page that may be indexed, and no other, under $base', (site) => {
    const listed = [...readBuilt(site, 'sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]);
    const indexed = listBuilt(site, 'index.html')
      .filter((path) => readPage(site, path).querySelector('meta[name="robots"]') === null)
      .map((path) => `${site.siteUrl}${site.base}${path.replace(/index\.html$/, '')}`);
    expect(listed.sort()).toEqual(indexed.sort());
    expect(readBuilt(site, 'sitemap-index.xml')).toContain(`${site.siteUrl}${site.base}sitemap-0.xml`);
  });
});

describe('every page', () => {
  it('says how to report a concern and where to get a paper copy', () => {
    for (const path of listBuilt(root, '.html')) {
      const footer = readPage(root, path).querySelector('footer');
      expect(footer?.querySelectorAll('a[href="tel:112"]').length, path).toBe(1);
      expect(wordsOf(footer), path).toContain('Call 112 if somebody is in danger now.');
      expect(wordsOf(footer), path).toContain(
        'tell the Designated Safeguarding Lead (DSL). Call 01632 960201 (as published in October 2024, not confirmed since)',
      );
      expect(wordsOf(footer), path).toContain('paper copy');
    }
  });

  it('leads to the site of the school’s other policy', () => {
    for (const path of listBuilt(root, '.html')) {
      const links = readPage(root, path).querySelectorAll(
        'footer a[href="https://policies.larkmead.example/uniform/"]',
      );
      expect(
        [...links].map((link) => wordsOf(link)),
        path,
      ).toEqual(['Uniform Policy']);
    }
  });

  it('has one main heading, a title of its own and a description', () => {
    const titles = listBuilt(root, '.html').map((path) => {
      const page = readPage(root, path);
      expect(page.querySelectorAll('h1').length, path).toBe(1);
      expect(page.querySelector('meta[name="description"]')?.getAttribute('content'), path).toBeTruthy();
      return path.startsWith('clauses/') ? path : page.title;
    });
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('what nobody should see', () => {
  it('is in no file: details of superseded versions, and the words of a draft', () => {
    const details = /old\.larkmead|960188|960151|960141|01632 96011\b|\bdrone/i;
    const text = /\.(html|json|xml|csv|ics|js|css|txt|svg)$/;
    for (const site of [root, subPath]) {
      const found = listBuilt(site).filter((path) => text.test(path) && details.test(readBuilt(site, path)));
      expect(found).toEqual([]);
    }
    expect(listBuilt(root).filter((path) => path.includes('2026-11-20'))).toEqual([]);
  });
});
