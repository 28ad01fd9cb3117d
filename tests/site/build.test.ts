// The build as such: styles and scripts as a page gets them, and what every page says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { listBuilt, readBuilt, readPage, wordsOf } from './site-files.ts';

const { root, subPath } = inject('sites');

/** Pupils' pages have a header and a foot of their own. */
const isForPupils = (page: Document): boolean => page.querySelector('.pupil-header') !== null;

describe('styles', () => {
  it('stand in every page, in the same order, with no cascade layer left in them', () => {
    const orders = new Map<string, string[]>();
    for (const path of listBuilt(root, '.html')) {
      const styles = [...readPage(root, path).querySelectorAll('head > style')].map((style) => style.textContent);
      expect(styles[0], path).toMatch(/^:root\{color-scheme:light dark/);
      expect(styles.join('')).not.toContain('@layer');
      orders.set(styles.map((css) => css.length).join(), styles);
    }
    const all = [...new Set([...orders.values()].flat())];
    // Each costs a hash in every page.
    expect(all.length).toBeLessThanOrEqual(8);
    for (const [one, other] of all.flatMap((css) => all.map((after) => [css, after] as const))) {
      const isBefore = (styles: string[]): boolean => styles.indexOf(one) < styles.indexOf(other);
      const both = [...orders.values()].filter((styles) => styles.includes(one) && styles.includes(other));
      expect(new Set(both.map(isBefore)).size).toBeLessThanOrEqual(1);
    }
  });

  it('are one for reading the policy, two where it has a table or other contacts today, and never more than seven', () => {
    for (const path of listBuilt(root, '.html')) {
      const styles = readPage(root, path).querySelectorAll('style');
      const isForReading = path === 'policy/index.html';
      expect(styles.length, path).toBeLessThanOrEqual(isForReading ? 2 : 7);
    }
  });

  it('are a file for paper and one for the search that opens over a page, after all others, and one more where few pages have it', () => {
    const files = new Set<string | null | undefined>();
    const seldom =
      /^(?:guidance\/(?:staff-room|what-we-ask)|governors\/evidence|office\/(?:read-again|records(?:\/sign-off)?)|policy\/(?:[\d-]+\/comment|2024-10\/read)|lessons\/(?:assemblies\/)?[\w-]+\/notes)\/index\.html$/;
    for (const path of listBuilt(root, '.html')) {
      const page = readPage(root, path);
      const links = page.querySelectorAll('link[rel="stylesheet"]');
      expect(
        [...links].map((link) => link.getAttribute('media')),
        path,
      ).toEqual(seldom.test(path) ? [null, 'print'] : ['print']);
      expect(links[0]?.parentElement?.lastElementChild, path).toBe([...links].at(-1));
      for (const link of links) files.add(link.getAttribute('href'));
      const opener = page.querySelector('search-opener');
      // The board has no search either.
      expect(opener === null, path).toBe(page.querySelector('.pupil-header, .board-header') !== null);
      if (opener !== null) files.add(opener.getAttribute('data-styles'));
    }
    const built = listBuilt(root, '.css').filter((path) => path.startsWith('_astro/'));
    expect([...files].sort()).toEqual(built.map((path) => `/${path}`));
    for (const path of built) expect(readBuilt(root, path)).not.toContain('@layer');
  });
});

describe('scripts', () => {
  it('are loaded as they are, never by one that does nothing else', () => {
    for (const path of listBuilt(root, '.html')) {
      const scripts = [...readPage(root, path).querySelectorAll('script[src]')].map((script) =>
        script.getAttribute('src'),
      );
      expect(new Set(scripts).size, path).toBe(scripts.length);
      for (const src of scripts)
        expect(readBuilt(root, src?.slice(1) ?? ''), path).not.toMatch(/^(import"[^"]+";?)+\s*$/);
    }
  });
});

describe('every page', () => {
  it('says how to report a concern and where to get a paper copy', () => {
    for (const path of listBuilt(root, '.html')) {
      const page = readPage(root, path);
      const footer = page.querySelector('footer');
      const words = wordsOf(footer);
      const whom = 'tell the Designated Safeguarding Lead (DSL) or a deputy';
      const call = '01632 960201 (as published in October 2024, not confirmed since)';
      expect(footer?.querySelectorAll('a[href="tel:112"]').length, path).toBe(1);
      expect(footer?.querySelectorAll('a[href="tel:01632960201"]').length, path).toBe(1);
      expect(words, path).toContain('For a paper copy of any page, free of charge, ask the school office.');
      const said = isForPupils(page)
        ? [`${whom}, on ${call}.`, 'In danger now, call 112.']
        : ['Call 112 if somebody is in danger now.', `${whom}. Call ${call}`];
      for (const sentence of said) expect(words, path).toContain(sentence);
      const links = page.querySelectorAll(':is(header, footer) a[href="/report/"]');
      expect(links.length, path).toBe(isForPupils(page) ? 1 : 2);
    }
  });

  it('leads to the site of the school’s other policy, and for pupils to nothing but this site', () => {
    for (const path of listBuilt(root, '.html')) {
      const page = readPage(root, path);
      const links = [...page.querySelectorAll('footer a:not([href^="/"], [href^="tel:"])')];
      const found = links.map((link) => `${wordsOf(link)}: ${link.getAttribute('href')}`);
      expect(found, path).toEqual(
        isForPupils(page) ? [] : ['Uniform Policy: https://policies.larkmead.example/uniform/'],
      );
      expect(page.querySelectorAll('footer a[href="/"]').length, path).toBe(isForPupils(page) ? 1 : 0);
    }
  });

  it('has no space before a comma, a full stop or a bracket', () => {
    // A comparison has marks between words and points, and a contact stands in lines of its own.
    const others = '.visually-hidden, script, style, template, svg, [hidden], .clause__text';
    const spaced = /.{0,40}\S (?:[,.;:](?=\s|$)|\)).{0,10}|.{0,20}\( .{10}/g;
    const pages = listBuilt(root, '.html').filter((path) => !/^compare\/.+\//.test(path));
    const found = pages.flatMap((path) => {
      const body = readPage(root, path).querySelector('body')?.cloneNode(true) as Element;
      for (const contact of body.querySelectorAll('.contact')) contact.replaceWith('somebody');
      return [...wordsOf(body, others).matchAll(spaced)].map(([words]) => `${path}: ${words}`);
    });
    expect(found).toEqual([]);
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
