// The Word files as published: which there are, what they say, and what the pages say of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { openWord, readLines } from '../unit/policy/word/open-word.ts';
import { listClauses, readVersion } from './built-version.ts';
import { listBuilt, readPage, wordsOf } from './site-files.ts';

const { root, subPath } = inject('sites');
const versions = ['2022-09', '2023-10', '2024-03', '2024-10', '2026-06', '2026-10'];
const pairs = versions.flatMap((older, at) => versions.slice(at + 1).map((newer) => `${older}/${newer}`));

it('every public version has one, and every two of them, and no draft', () => {
  expect(listBuilt(root, '.docx')).toEqual([
    ...pairs.map((pair) => `compare/${pair}.docx`),
    ...versions.map((id) => `policy/${id}.docx`),
  ]);
});

it.each(versions)('that of %s has every clause of its data, bookmarked', (id) => {
  const lines = readLines(openWord(readFileSync(join(root.folder, `policy/${id}.docx`))), 'newer');
  const known = new Set(lines.flatMap(({ bookmarks }) => bookmarks));
  for (const clause of listClauses(readVersion(root, id))) {
    expect(known).toContain(clause.id.replaceAll('-', '_'));
  }
});

describe.each([
  ['policy/index.html', 'policy/2024-10.docx'],
  ['policy/2026-10/index.html', 'policy/2026-10.docx'],
  ['compare/2024-10/2026-10/index.html', 'compare/2024-10/2026-10.docx'],
  ['governors/index.html', 'policy/2024-10.docx'],
])('the page %s', (page, file) => {
  it('leads to the file, and says its kind and size', () => {
    for (const site of [root, subPath]) {
      const kilobytes = Math.round(readFileSync(join(site.folder, file)).length / 1000);
      const link = readPage(site, page).querySelector(`a[href$="/${file}"]`);
      expect(wordsOf(link)).toMatch(new RegExp(`^\\S.* \\(Word, ${kilobytes} KB\\)$`));
    }
  });
});

it('no two links of the governors’ page have the same name', () => {
  const names = [...readPage(root, 'governors/index.html').querySelectorAll('a[href$=".docx"], a[href$=".pdf"]')].map(
    (link) => wordsOf(link).replace(/ \(.*/, ''),
  );
  expect(new Set(names).size).toBe(names.length);
});
