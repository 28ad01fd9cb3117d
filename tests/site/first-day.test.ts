// A school's first day, with one policy and nothing else: the site is whole, and has nothing that speaks of what is not there.
import { describe, expect, inject, it } from 'vitest';
import { listClauses, readVersion } from './built-version.ts';
import { listBuilt, readBuilt, readPage, wordsOf } from './site-files.ts';

const { firstDay, root } = inject('sites');
const pages = listBuilt(firstDay, '.html');
const clauses = listClauses(readVersion(firstDay, '2025-09'));
const hrefsOf = (page: Document, selector: string): (string | null)[] =>
  [...page.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('the files', () => {
  it('are those of the policy and of the site itself, and no other', () => {
    const files = listBuilt(firstDay).filter((path) => !/^(_astro|pagefind)\//.test(path));
    expect(files).toEqual(
      [
        '.htaccess',
        '404.html',
        '_headers',
        'accessibility/index.html',
        ...clauses.map(({ id }) => `clauses/${id}/index.html`),
        'favicon.svg',
        'feed.xml',
        'governors/evidence/index.html',
        'governors/index.html',
        'governors/review/index.html',
        'index.html',
        'office/comments/comment.schema.json',
        'office/comments/index.html',
        'office/contacts/index.html',
        'office/contacts/school.yaml',
        'office/index.html',
        'office/new-version/2025-09.json',
        'office/new-version/index.html',
        'office/publishing/index.html',
        'office/records/index.html',
        'office/records/record.schema.json',
        'office/records/sign-off/index.html',
        'policy/2025-09.docx',
        'policy/2025-09.json',
        'policy/2025-09.pdf',
        'policy/2025-09/index.html',
        'policy/2025-09/read/index.html',
        'policy/index.html',
        'privacy/index.html',
        'report/index.html',
        'review.ics',
        'search/index.html',
        'search/records.json',
        'sitemap-0.xml',
        'sitemap-index.xml',
      ].sort(),
    );
  });

  it('have a file fewer for each kind that the other school has', () => {
    const kinds = ['guidance', 'quizzes', 'checklists', 'pupils', 'lessons', 'compare'];
    const firstFolders = (site: typeof root): Set<string | undefined> =>
      new Set(listBuilt(site).map((path) => path.split('/')[0]));
    expect(kinds.filter((kind) => firstFolders(firstDay).has(kind))).toEqual([]);
    expect(kinds.filter((kind) => !firstFolders(root).has(kind))).toEqual([]);
  });
});

describe.each(pages)('the page %s', (path) => {
  const page = readPage(firstDay, path);

  it('has in its menu, its head and its foot only what there is', () => {
    expect(hrefsOf(page, '.site-header a:not(.site-header__name)')).toEqual([
      '/report/',
      '/search/',
      '/policy/',
      '/governors/',
    ]);
    expect(hrefsOf(page, 'footer a')).toEqual([
      'tel:999',
      'tel:01632960301',
      '/report/',
      '/office/',
      '/privacy/',
      '/accessibility/',
    ]);
    expect([...page.querySelectorAll('footer :is(h2, h3)')].map((heading) => wordsOf(heading))).toEqual([
      'Report a concern',
      'About this site',
    ]);
  });

  it('has no list, table or heading with nothing in it, and no heading without anything below', () => {
    // What a script fills when there is something to show.
    const filled = '[data-results], [data-rows], .stored-records__list, template *, [hidden], [hidden] *';
    const parts = page.querySelectorAll('ul, ol, dl, table, tbody, nav, select, h1, h2, h3, h4');
    const empty = [...parts].filter((part) => !part.matches(filled) && wordsOf(part) === '');
    expect(empty.map((part) => part.outerHTML)).toEqual([]);
    const bare = [...page.querySelectorAll('h2, h3, h4')].filter((heading) => {
      // A heading that opens something stands above what it opens.
      const next = (heading.closest('summary') ?? heading).nextElementSibling;
      return next === null || (/^H\d$/.test(next.tagName) && next.tagName <= heading.tagName);
    });
    expect(bare.map((heading) => wordsOf(heading))).toEqual([]);
  });

  it('counts nothing that there is none of, and says nothing of what is missing', () => {
    const text = wordsOf(page.querySelector('body'), 'script', 'template', '[hidden]');
    expect(text).not.toMatch(/(?<![\d.,:(])\b0\b(?! of)|\b[Nn]o (guidance|lessons|quizzes|checklists|notes|pages)\b/);
    expect(text).not.toMatch(/undefined|null\b|NaN|\(\s*\)|\s,|\.\s\.|\s\.(\s|$)/);
    expect(text).not.toMatch(/\b(quiz(zes)?|checklists?|stor(y|ies)|worksheets?|pupils’ pages)\b/i);
    expect(text).not.toMatch(/open notes below|compare two versions/i);
  });

  it('has a title that says what it is, and whose', () => {
    expect(page.title).toMatch(/^(.+ – )?Finchfold Primary School: uniform policy$/);
    expect(wordsOf(page.querySelector('.site-header__name'))).toBe('Finchfold Primary School Uniform policy');
    expect(page.querySelector('meta[name="description"]')?.getAttribute('content')?.trim()).toBeTruthy();
  });
});

describe('the first page', () => {
  const page = readPage(firstDay, 'index.html');
  const text = wordsOf(page.querySelector('main'));

  it('says in whole sentences what there is', () => {
    expect(page.title).toBe('Finchfold Primary School: uniform policy');
    expect(wordsOf(page.querySelector('h1'))).toBe('Uniform policy');
    expect(text).toContain('The uniform policy of Finchfold Primary School, in its own words.');
    expect(text).toContain('3 sections and 10 clauses, each with an address that does not change.');
    expect(text).toContain('agreed by the Governing Board on 23 September 2025.');
    expect(text).toContain('The next review is due in September 2027.');
  });

  it('leads whoever comes to help, and to each section of the policy', () => {
    expect(hrefsOf(page, 'main a')[0]).toBe('/report/');
    expect(hrefsOf(page, '.audience-cards a')).toEqual([
      '/policy/#what-pupils-wear',
      '/policy/#hair-and-jewellery',
      '/policy/#help-with-costs',
    ]);
    expect([...page.querySelectorAll('main h2')].map((heading) => wordsOf(heading))).toEqual([
      'What is in it?',
      'The policy',
      'For governors',
    ]);
  });
});

describe('the governors’ page', () => {
  const page = readPage(firstDay, 'governors/index.html');

  it('has the version, the review and its steps, and none of the lists for which there is nothing', () => {
    expect([...page.querySelectorAll('main h2')].map((heading) => heading.id)).toEqual(['versions', 'steps', 'due']);
    expect(hrefsOf(page, 'main a')).toEqual([
      '/governors/review/',
      '/review.ics',
      '/feed.xml',
      '/governors/evidence/',
      '/office/',
      '#versions',
      '#steps',
      '#due',
      '/policy/2025-09/',
      '/policy/2025-09.docx',
      '/policy/2025-09.pdf',
      '/governors/review/',
      '/review.ics',
      '/office/',
    ]);
    expect(wordsOf(page.querySelector('main'))).toContain('Read what was noted: by 8 July 2027');
  });
});

describe('the policy', () => {
  it('has every clause, and neither key contacts nor links to what explains it', () => {
    const page = readPage(firstDay, 'policy/index.html');
    expect([...page.querySelectorAll('main .clause')].map(({ id }) => id)).toEqual(clauses.map(({ id }) => id));
    expect(page.querySelectorAll('.key-contacts, .not-current, .used-in').length).toBe(0);
  });

  it('has a page for each clause, without a heading for uses or for other versions', () => {
    for (const { id } of clauses) {
      const page = readPage(firstDay, `clauses/${id}/index.html`);
      const headings = [...page.querySelectorAll('main h2')].map((heading) => wordsOf(heading));
      expect(headings, id).toEqual(['In the current version, September 2025']);
    }
  });
});

describe('feeds', () => {
  it('are named after the school and its policy', () => {
    expect(readBuilt(firstDay, 'feed.xml')).toContain(
      '<title>Finchfold Primary School: versions of the uniform policy</title>',
    );
    expect(readBuilt(firstDay, 'review.ics')).toContain('SUMMARY:Finchfold Primary School');
  });
});
