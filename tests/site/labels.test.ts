// A policy whose headings come again in each of its parts: everything that names a clause or a section names that one alone.
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PackedTable, unpackTable } from '../../src/search/packed-table.ts';
import { fileRules } from '../check-site/find-faults.ts';
import { readSite } from '../check-site/site.ts';
import { copyProject } from './build-copy.ts';
import type { BuiltSite } from './build-site.ts';
import { listClauses, readVersion } from './built-version.ts';
import { readBuilt, readPage, wordsOf } from './site-files.ts';

const version = '2025-09';
let site: BuiltSite;

beforeAll(async () => {
  const copy = await copyProject('labels', 'tests/fixtures/first-day');
  await appendFile(join(copy.root, `content/policy/${version}.mdx`), ['a', 'b'].map(writePart).join(''));
  site = await copy.build('2026-11-22');
});

function writePart(part: string): string {
  return `
## Part ${part.toUpperCase()} ^part-${part}

### Introduction ^introduction-${part}

- This part is read with the others: ^read-together-${part}
  - by staff; ^read-by-staff-${part}
- It is short. ^kept-short-${part}

### Questions ^questions-${part}

Questions go to the office. ^ask-office-${part}
`;
}

it('labels are the numbers of clauses that have one, and else the heading and the place', () => {
  const labels = listClauses(readVersion(site, version)).map(({ label, number }) => (label === number ? null : label));
  expect(labels.filter((label) => label !== null)).toEqual([
    'Preamble',
    'Part A, Introduction (1)',
    'Part A, Introduction (1)(a)',
    'Part A, Introduction (2)',
    'Part A, Questions',
    'Part B, Introduction (1)',
    'Part B, Introduction (1)(a)',
    'Part B, Introduction (2)',
    'Part B, Questions',
  ]);
});

it.each(['links', 'markup', 'page heads', 'page titles'])('the site is right in its %s', async (rule) => {
  expect(await fileRules[rule]?.(readSite(site.folder))).toEqual([]);
});

describe('the page of a clause', () => {
  it('is headed and titled by the label, and names the clause in the way to it', () => {
    const page = readPage(site, 'clauses/read-by-staff-b/index.html');
    expect(wordsOf(page.querySelector('h1'))).toBe('Clause: Part B, Introduction (1)(a)');
    expect(page.title).toMatch(/^Clause: Part B, Introduction \(1\)\(a\) – /);
    expect(wordsOf(page.querySelector('.page-actions a'))).toBe('Read Part B, Introduction (1)(a) in the policy');
    expect(wordsOf(page.querySelector('.clause-page__parent'))).toMatch(/^Part B, Introduction \(1\) This part/);
  });
});

describe('the page of the policy', () => {
  it('has no two links of one name that lead to different places', () => {
    const page = readPage(site, 'policy/index.html');
    const links = [...page.querySelectorAll('main a')].map((link) => ({
      name: link.getAttribute('aria-label') ?? wordsOf(link),
      href: link.getAttribute('href'),
    }));
    const alike = Map.groupBy(links, ({ name }) => name);
    expect([...alike.values()].filter((same) => new Set(same.map(({ href }) => href)).size > 1)).toEqual([]);
    expect(links.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Part B, Introduction', 'Link to Part B, Questions', 'About this clause: 1(1)']),
    );
  });
});

it('the search names each clause and section', () => {
  const { records } = unpackTable(JSON.parse(readBuilt(site, 'search/records.json')) as PackedTable);
  const named = records.filter(({ kind }) => kind === 'policy');
  const names = named.map(({ number, label, title, isSection }) => `${isSection} ${label ?? number} ${title}`);
  expect(new Set(names).size).toBe(named.length);
  expect(named.find(({ url }) => url.endsWith('#kept-short-b'))).toMatchObject({
    label: 'Part B, Introduction (2)',
    number: null,
    title: 'Introduction',
  });
});
