// The search index as built: every clause of the current version and nothing else of the policy, and as good as it was.
import { describe, expect, inject, it } from 'vitest';
import type { VersionJson, ClauseJson } from '../../src/policy/version/version-json.ts';
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
    const found = records.filter(({ kind, url }) => kind === 'policy' && !url.endsWith('#key-contacts'));
    expect(found.map(({ url, number, text }) => ({ url, number, text }))).toEqual(
      clauses.map(({ id, number, text }) => ({ url: `${site.base}policy/#${id}`, number, text })),
    );
  });

  it('knows the key contacts, without their numbers, and every situation of the guidance at its place', () => {
    const contacts = records.find(({ url }) => url === `${site.base}policy/#key-contacts`);
    expect(contacts?.text).toContain('Designated Safeguarding Lead (DSL)');
    expect(contacts?.text).not.toMatch(/\d{5}|@/);
    const parents = readPage(site, 'guidance/parents/index.html').querySelectorAll('.what-if__answer');
    const found = records.filter(({ url }) => url.startsWith(`${site.base}guidance/parents/#`));
    expect(found.map(({ url }) => url.replace(/^.*#/, ''))).toEqual(
      [...parents].map((answer) => answer.getAttribute('id')),
    );
  });

  it('has no superseded version, no clause page and no comparison', () => {
    const pages = records.filter(({ kind }) => kind !== 'policy').map(({ url }) => url.slice(site.base.length));
    expect(pages.filter((path) => /^(policy|clauses|compare)\//.test(path))).toEqual([]);
  });
});

describe('every page', () => {
  const built = listBuilt(subPath);
  const areBuilt = (addresses: string[]): boolean =>
    addresses.every((address) => built.includes(address.slice(subPath.base.length).replace(/\?.*$/, '')));

  it('knows script, styles and table of the search, and they exist', () => {
    for (const path of listBuilt(subPath, '.html')) {
      const index = readPage(subPath, path).querySelector('[data-index]')?.getAttribute('data-index') ?? '';
      const addresses = index.split(' ');
      expect(addresses.length, path).toBe(3);
      expect(areBuilt(addresses), path).toBe(true);
    }
  });

  it('learns from the table where the index is, and it is there', () => {
    const { index } = JSON.parse(readBuilt(subPath, 'pagefind/records.json')) as SearchTable;
    expect(index.files.length).toBeGreaterThan(3);
    expect(areBuilt([index.script, ...index.files])).toBe(true);
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

  it('asks in its head for what answers first, and not for the index', () => {
    const [script, , table] = page.querySelector('search-box')?.getAttribute('data-index')?.split(' ') ?? [];
    const asked = [...page.querySelectorAll('head link[rel="modulepreload"], head link[rel="preload"]')];
    expect(asked.map((link) => link.getAttribute('href'))).toEqual([script, table]);
    expect(asked[1]?.getAttribute('as')).toBe('fetch');
    expect(asked[1]?.hasAttribute('crossorigin')).toBe(true);
  });

  it('lists every page but those of single clauses, single comparisons and the steps of stories', () => {
    const listed = [...page.querySelectorAll('#all-pages a')].map((link) => link.getAttribute('href'));
    const pages = listBuilt(root, 'index.html')
      .filter((path) => !/^(clauses|compare)\/.+\/index|^search\/|\/story-[^/]+\/.+\/index/.test(path))
      .map((path) => `/${path.replace(/index\.html$/, '')}`);
    expect(pages.filter((address) => !listed.includes(address))).toEqual([]);
    expect(listed).toContain('/policy/#staff-use');
    const proposal = [...page.querySelectorAll('#all-pages a')].find(
      (link) => link.getAttribute('href') === '/policy/2026-11/',
    );
    expect(proposal?.textContent).toContain('(proposal, not in force)');
    expect(page.toString()).not.toContain('pending');
  });
});

it('the benchmark is answered as well as when it was last recorded', async () => {
  const { asked, at3, withoutResult } = await measureRecall(readQuestions(), ours(await openBuiltSearch(root.folder)));
  expect(at3 / asked).toBeGreaterThanOrEqual(0.91);
  expect(withoutResult).toBe(0);
});
