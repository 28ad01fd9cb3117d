// The build as such: one stylesheet with its layers in order, and what every page says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { listBuilt, readBuilt, readPage, wordsOf } from './site-files.ts';

const { root, subPath } = inject('sites');

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
      const isForReading = /^(policy\/.*|accessibility\/)index\.html$/.test(path);
      expect(names.includes('style'), path).toBe(true);
      expect(names.length, `${path}: ${names.join(' ')}`).toBeLessThanOrEqual(isForReading ? 1 : 3);
      expect(sheets.length - screen.length, path).toBe(1);
    }
  });
});

describe('every page', () => {
  it('says how to report a concern and where to get a paper copy', () => {
    for (const path of listBuilt(root, '.html')) {
      const footer = readPage(root, path).querySelector('footer');
      expect(footer?.querySelectorAll('a[href="tel:112"]').length, path).toBe(1);
      expect(wordsOf(footer), path).toContain('Call 112 if somebody is in danger now.');
      expect(wordsOf(footer), path).toContain(
        'tell the Designated Safeguarding Lead (DSL) or a deputy. Call 01632 960201 (as published in October 2024, not confirmed since)',
      );
      expect(wordsOf(footer), path).toContain('paper copy');
      const links = readPage(root, path).querySelectorAll(':is(.site-header, footer) a[href="/report/"]');
      expect(links.length, path).toBe(2);
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

  it('has a title of its own', () => {
    const titles = listBuilt(root, '.html').map((path) =>
      path.startsWith('clauses/') ? path : readPage(root, path).title,
    );
    expect(new Set(titles).size).toBe(titles.length);
  });
});

/** Pagefind's own files are packed. */
function readUnpacked(site: BuiltSite, path: string): string {
  const content = readFileSync(join(site.folder, path));
  return (content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content).toString();
}

describe('what nobody should see', () => {
  it('is in no file: details of superseded versions, and the words of a draft', () => {
    const details = /old\.larkmead|960188|960151|960141|01632 96011\b|\bdrone/i;
    for (const site of [root, subPath]) {
      expect(listBuilt(site).filter((path) => details.test(readUnpacked(site, path)))).toEqual([]);
    }
    const versions = ['2022-09', '2023-10', '2024-03', '2024-10', '2026-06', '2026-10'];
    const built = listBuilt(root).filter((path) => /^policy\/.+\.json$/.test(path));
    expect(built).toEqual(versions.map((id) => `policy/${id}.json`));
  });
});
