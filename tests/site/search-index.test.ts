// The search as built: every clause of the current version and nothing else of the policy, every page, and as good as it was.
import { describe, expect, inject, it } from 'vitest';
import { type PackedTable, unpackTable } from '../../src/search/packed-table.ts';
import { unpackWords } from '../../src/search/packed-words.ts';
import { type SearchTable, wordsOf } from '../../src/search/table.ts';
import { splitWords, stemWord } from '../../src/search/words.ts';
import { openBuiltSearch } from '../bench/pagefind-node.ts';
import { measureRecall, type Question } from '../bench/recall.ts';
import { listClauses, readVersion } from './built-version.ts';
import type { BuiltSite } from './build-site.ts';
import { listBuilt, readBuilt, readPage } from './site-files.ts';

const { root, subPath } = inject('sites');
const plain = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const readTable = (site: BuiltSite): SearchTable =>
  unpackTable(JSON.parse(readBuilt(site, 'search/records.json')) as PackedTable);
const ask = await openBuiltSearch(root.folder);
const clauses = listClauses(readVersion(root, '2024-10'));

describe.each([root, subPath])('the table under $base', (site) => {
  const table = readTable(site);
  const { records } = table;

  it('has one record for each clause of the current version, in order, with its words and number', () => {
    const found = records.filter(
      ({ kind, url, isSection }) => kind === 'policy' && isSection !== true && !url.endsWith('#key-contacts'),
    );
    expect(found.map(({ url, number, text }) => ({ url, number, text }))).toEqual(
      clauses.map(({ id, number, text }) => ({ url: `${site.base}policy/#${id}`, number, text })),
    );
  });

  it('knows the key contacts, without their numbers, and every situation of the guidance at its place', () => {
    const contacts = records.find(({ url }) => url === `${site.base}policy/#key-contacts`);
    expect(contacts?.text).toContain('Designated Safeguarding Lead (DSL): Barnaby Inkpen');
    expect(contacts?.text).not.toMatch(/\d{5}|@/);
    const parents = readPage(site, 'guidance/parents/index.html').querySelectorAll('.what-if__answer');
    const places = records.filter(({ url }) => url.startsWith(`${site.base}guidance/parents/#`));
    const found = places.filter(({ url }) => !url.includes('#fact-'));
    expect(found.map(({ url }) => url.replace(/^.*#/, ''))).toEqual(
      [...parents].map((answer) => answer.getAttribute('id')),
    );
  });

  it('knows each fact at a page that draws it, with its value', () => {
    const facts = records.filter(({ url }) => url.includes('#fact-'));
    expect(facts.length).toBeGreaterThan(0);
    for (const { url, title, text } of facts) {
      const [path = '', id = ''] = url.slice(site.base.length).split('#');
      const told = plain(readPage(site, `${path}index.html`).getElementById(id));
      expect(told, url).toContain(title);
      expect(told, url).toContain(text.replace(/ \(.*$/, ''));
    }
  });

  it('has no clause page, of the comparisons only those with the current version, and nothing twice', () => {
    const pages = records.map(({ url }) => url.slice(site.base.length));
    expect(pages.filter((path) => /^clauses\/./.test(path))).toEqual([]);
    const compared = pages.filter((path) => /^compare\/./.test(path));
    expect(compared.length).toBeGreaterThan(0);
    for (const path of compared) expect(path.split('/')).toContain('2024-10');
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('has every page that asks to be searched, with its main heading and its description, and its headings with ids', () => {
    const searched = listBuilt(site, 'index.html')
      .map((path) => ({ path, page: readPage(site, path) }))
      .filter(({ page }) => page.querySelector('[data-pagefind-body]') !== null);
    expect(searched.length).toBeGreaterThan(0);
    for (const { path, page } of searched) {
      const record = records.find(({ url }) => url === site.base + path.replace(/index\.html$/, ''));
      expect(record?.title.replace(/ \(assembly\)$/, ''), path).toBe(plain(page.querySelector('h1')));
      expect(record?.text, path).toBe(page.querySelector('meta[name="description"]')?.getAttribute('content'));
      const headings = [...page.querySelectorAll('[data-pagefind-body] :is(h2, h3, h4)[id]')].map(plain);
      expect(headings, path).toEqual(expect.arrayContaining(record?.said ?? []));
    }
  });

  it('has a record for every page that is listed and for every section, with its title', () => {
    const links = [...readPage(site, 'search/index.html').querySelectorAll('#all-pages a')];
    expect(links.length).toBeGreaterThan(30);
    for (const link of links) {
      const found = records.find(({ url }) => url === link.getAttribute('href'));
      expect(found, link.getAttribute('href') ?? '').toBeDefined();
    }
  });

  it('has everybody who helps at their place on the page of help, with the number and how sure it is', () => {
    const lead = records.find(({ url }) => url === `${site.base}report/#who-lead`);
    expect(lead?.text).toMatch(/Barnaby Inkpen.*01632 960201.*not confirmed since/);
    expect(readPage(site, 'report/index.html').getElementById('who-lead')).not.toBeNull();
  });

  it('knows the words of the pages, so that they are not corrected', () => {
    const known = new Set(
      [...unpackWords(table.words), ...records.flatMap((record) => splitWords(wordsOf(record).join(' ')))].map(
        stemWord,
      ),
    );
    const guidance = listBuilt(site, 'index.html').filter((path) => /^guidance\/./.test(path));
    for (const path of guidance.filter((found) => found !== 'guidance/index.html')) {
      const items = [...readPage(site, path).querySelectorAll('[data-pagefind-body] section > :is(ol, ul) > li')];
      const own = items.map((item) =>
        [...item.childNodes]
          .filter(({ nodeType }) => nodeType === 3)
          .map(plain)
          .join(' '),
      );
      const words = splitWords(own.join(' ')).filter((word) => /^[a-z]{3,}$/.test(word));
      expect(
        words.filter((word) => !known.has(stemWord(word))),
        path,
      ).toEqual([]);
    }
  });
});

describe('every page', () => {
  const built = listBuilt(subPath);
  const isBuilt = (address: string | null): boolean => built.includes(address?.slice(subPath.base.length) ?? '');

  it('knows script and styles of the search, and they exist', () => {
    for (const path of listBuilt(subPath, '.html')) {
      const page = readPage(subPath, path);
      // What pupils use, and the board, have headers of their own, without the search.
      if (page.querySelector('.pupil-header, .board-header')) continue;
      const opener = page.querySelector('search-opener');
      expect(isBuilt(opener?.getAttribute('data-script') ?? null), path).toBe(true);
      expect(isBuilt(opener?.getAttribute('data-styles') ?? null), path).toBe(true);
    }
  });

  it('loads nothing of the search, apart from the search page', () => {
    for (const path of listBuilt(root, '.html').filter((name) => name !== 'search/index.html')) {
      const page = readPage(root, path);
      const opener = page.querySelector('search-opener');
      const files = [opener?.getAttribute('data-script'), opener?.getAttribute('data-styles')];
      const loaded = [...page.querySelectorAll('link[href], script[src]')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => files.includes(address) || /pagefind|records\.json/.test(address));
      expect(loaded, path).toEqual([]);
    }
  });
});

describe('the search page', () => {
  const page = readPage(root, 'search/index.html');
  const links = [...page.querySelectorAll('#all-pages a')];

  it('asks for what answers first, the script that the dialog has too, and not for the index', () => {
    const script = page.querySelector('search-opener')?.getAttribute('data-script');
    expect(page.querySelector(`script[type="module"][src="${script}"]`)).not.toBeNull();
    const asked = [...page.querySelectorAll('link[rel="preload"]')];
    expect(asked.map((link) => link.getAttribute('href'))).toEqual(['/search/records.json']);
    expect(asked[0]?.getAttribute('as')).toBe('fetch');
    expect(asked[0]?.hasAttribute('crossorigin')).toBe(true);
  });

  it('lists every page but those of single clauses, single comparisons, steps of stories and reading what is no longer in force, and no other', () => {
    const listed = links
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => !address.includes('#') && !/^\/compare\/./.test(address));
    const pages = listBuilt(root, 'index.html')
      .filter(
        (path) =>
          !/^(clauses|compare)\/.+\/index|^search\/|^policy\/(?!2024-10)[\d-]+\/read\/|\/story-[^/]+\/(?!map\/).+\/index/.test(
            path,
          ),
      )
      .map((path) => `/${path.replace(/index\.html$/, '')}`);
    expect(listed.sort()).toEqual(pages.sort());
  });

  it('lists each page by its own title, and the sections of the policy by theirs', () => {
    for (const link of links) {
      const address = link.getAttribute('href') ?? '';
      const [path = '', id] = address.slice(1).split('#');
      const target = readPage(root, `${path}index.html`);
      const heading = id === undefined ? null : target.getElementById(id);
      const title = heading?.closest('section')?.textContent ?? heading?.textContent ?? target.title;
      expect(title.replace(/\s+/g, ' '), address).toContain(plain(link).replace(/^[\d.]+ /, ''));
    }
  });
});

describe('a question that names something of this site', () => {
  it.each([
    ['what changed', '/compare/'],
    ['staff guidance', '/guidance/staff/'],
    ['first day at work', '/guidance/staff/'],
    ['colouring sheet', '/quizzes/pupils-5-7/worksheet/'],
    ['Oak class', '/pupils/7-9/'],
    ['cookies', '/privacy/'],
    ['another language', '/accessibility/'],
    ['Barnaby Inkpen', '/report/#who-lead'],
    ['Harebell Line number', '/report/#who-line'],
  ])('"%s" finds it first', async (question, address) => {
    expect((await ask(question))[0]).toBe(address);
  });

  it('finds clauses and sections however their numbers are written', async () => {
    const clause = clauses.find(({ number }) => number?.includes('.'));
    for (const label of ['Policy ', 'section ', 'clause ', '']) {
      expect((await ask(`${label}${clause?.number}.`))[0]).toBe(`/policy/#${clause?.id}`);
    }
    const section = clause?.number?.replace(/\(.*/, '');
    const [first = ''] = await ask(`section ${section}`);
    expect(readTable(root).records.find(({ url }) => url === first)).toMatchObject({
      number: section,
      isSection: true,
    });
  });
});

describe('Pagefind', () => {
  it('is there for the browser, without what no page uses', () => {
    const files = listBuilt(root).filter((path) => path.startsWith('pagefind/'));
    expect(files).toContain('pagefind/pagefind.js');
    expect(files.filter((path) => /-(ui|highlight|worker)/.test(path))).toEqual([]);
  });
});

it('what readers say leads to its clause: nearly always among the first three, and never to nothing', async () => {
  const questions = readTable(root).records.flatMap(({ kind, url, said }): Question[] => {
    const answers = [url.replace(/^.*#/, '')];
    return kind === 'policy' ? said.map((q) => ({ q, by: 'phrasing', answers })) : [];
  });
  const { asked, at3, withoutResult } = await measureRecall(questions, ask);
  expect(asked).toBeGreaterThan(50);
  expect(at3 / asked).toBeGreaterThanOrEqual(0.95);
  expect(withoutResult).toBe(0);
});

it('what stands only deep in a page is found by the index', async () => {
  const { records } = readTable(root);
  const page = readPage(root, 'pupils/7-9/upset/index.html');
  const known = new Set(records.flatMap((record) => splitWords(wordsOf(record).join(' '))));
  const words = splitWords(plain(page.querySelector('[data-pagefind-body]')));
  // A long word is a rare one: few other pages have it.
  const deep = words
    .filter((word) => /^[a-z]{5,}$/.test(word) && !known.has(word))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  expect(await ask(deep), deep).toContain('/pupils/7-9/upset/');
});
