// The search index as built: every clause of the current version and nothing else of the policy, and as good as it was.
import { describe, expect, inject, it } from 'vitest';
import type { VersionJson, ClauseJson } from '../../src/policy/version-json.ts';
import type { SearchTable } from '../../src/search/table.ts';
import { openBuiltSearch } from '../bench/pagefind-node.ts';
import { measureRecall, ours, readQuestions } from '../bench/recall.ts';
import { listBuilt, readBuilt, readPage } from './site-files.ts';

const { root, subPath } = inject('sites');
const all = (clauses: ClauseJson[]): ClauseJson[] => clauses.flatMap((clause) => [clause, ...all(clause.clauses)]);
const version = JSON.parse(readBuilt(root, 'policy/2023-11.json')) as VersionJson;
const inSections = (sections: VersionJson['sections']): ClauseJson[] =>
  sections.flatMap((section) => [...all(section.clauses), ...inSections(section.sections)]);
const clauses = [...all(version.preamble), ...inSections(version.sections)];

describe.each([root, subPath])('the table under $base', (site) => {
  const table = JSON.parse(readBuilt(site, 'pagefind/records.json')) as SearchTable;
  const records = Object.values(table.records);

  it('has one record for each clause of the current version, in order, with its words and number', () => {
    const found = records.filter(({ kind }) => kind === 'policy');
    expect(found.map(({ url, number, text }) => ({ url, number, text }))).toEqual(
      clauses.map(({ id, number, text }) => ({ url: `${site.base}policy/#${id}`, number, text })),
    );
  });

  it('has no superseded version, no clause page and no comparison', () => {
    const pages = records.filter(({ kind }) => kind !== 'policy').map(({ url }) => url.slice(site.base.length));
    expect(pages.filter((path) => /^(policy|clauses|compare)\//.test(path))).toEqual([]);
  });
});

describe('every page', () => {
  it('knows the files of the index, and they exist', () => {
    const built = listBuilt(subPath);
    for (const path of listBuilt(subPath, '.html')) {
      const index = readPage(subPath, path).querySelector('[data-index]')?.getAttribute('data-index') ?? '';
      const files = index.split(' ').map((address) => address.slice(subPath.base.length).replace(/\?.*$/, ''));
      expect(files.length, path).toBeGreaterThan(6);
      expect(
        files.filter((file) => !built.includes(file)),
        path,
      ).toEqual([]);
    }
  });

  it('loads nothing of the search, apart from the search page', () => {
    for (const path of listBuilt(root, '.html').filter((name) => name !== 'search/index.html')) {
      const loaded = readPage(root, path).querySelectorAll('link[href*="pagefind"], script[src*="pagefind"]');
      expect(loaded.length, path).toBe(0);
    }
  });
});

describe('the search page', () => {
  const page = readPage(root, 'search/index.html');

  it('asks for the files of the index in its head', () => {
    expect(page.querySelectorAll('head link[rel="preload"][as="fetch"][crossorigin]').length).toBeGreaterThan(4);
    expect(page.querySelector('head link[rel="modulepreload"][href="/pagefind/pagefind.js"]')).not.toBeNull();
  });

  it('lists every page but those of single clauses and single comparisons', () => {
    const listed = [...page.querySelectorAll('#all-pages a')].map((link) => link.getAttribute('href'));
    const pages = listBuilt(root, 'index.html')
      .filter((path) => !/^(clauses|compare)\/.+\/index|^search\//.test(path))
      .map((path) => `/${path.replace(/index\.html$/, '')}`);
    expect(pages.filter((address) => !listed.includes(address))).toEqual([]);
    expect(listed).toContain('/policy/#staff-use');
    expect(page.toString()).not.toContain('pending');
  });
});

it('the benchmark is answered as well as when it was last recorded', async () => {
  const { asked, at3, withoutResult } = await measureRecall(readQuestions(), ours(await openBuiltSearch(root.folder)));
  expect(at3 / asked).toBeGreaterThanOrEqual(0.91);
  expect(withoutResult).toBe(0);
});
