import { describe, expect, it } from 'vitest';
import { writePageList } from '../../../src/integrations/page-list.ts';
import { fillIndex } from '../../../src/integrations/pagefind-index.ts';
import { makeTable } from '../../../src/integrations/search-table.ts';
import type { SearchRecord } from '../../../src/search/table.ts';

const clause: SearchRecord = {
  url: '/policy/#staff-privacy',
  kind: 'policy',
  audiences: ['staff'],
  number: '4.1(1)',
  title: 'Reputation',
  text: 'Staff set privacy levels.',
  said: ['who can see my posts'],
};
const pageHtml = (meta: string): string => `<!doctype html><html lang="en-GB"><head><title>Staff – Site</title>
<meta name="description" content="What staff do, day by day." data-pagefind-meta="summary[content]"></head>
<body><header>Furniture</header><main data-pagefind-body data-pagefind-meta="${meta}">
<h1>For staff</h1><h2 id="lost-phone">A lost phone</h2><p>Tell the office. <span data-pagefind-ignore>Hidden</span></p></main></body></html>`;
const synonyms = { things: [], people: [] };
const index = { script: '/pagefind/pagefind.js', tag: 'a1', files: [] };

describe('a page marked for the search', () => {
  it('becomes a record with its title, description, headings, kind and readers', async () => {
    const page = { url: '/guidance/staff/', html: pageHtml('found:guidance staff visitors') };
    const { records } = await fillIndex([clause], [page]);
    const table = makeTable(records, [clause], synonyms, index);
    expect(Object.values(table.records)).toEqual([
      clause,
      {
        url: '/guidance/staff/',
        kind: 'guidance',
        audiences: ['staff', 'visitors'],
        number: null,
        title: 'For staff',
        text: 'What staff do, day by day.',
        said: ['A lost phone'],
      },
    ]);
    expect(table.words).toBe('office tell the');
  });

  it('stops the build when it does not say what it is', async () => {
    const { records } = await fillIndex([clause], [{ url: '/guidance/staff/', html: pageHtml('found:other') }]);
    expect(() => makeTable(records, [clause], synonyms, index)).toThrow('/guidance/staff/ is marked for search, but');
  });
});

it('the list of pages names each by its title, and leaves single clauses and comparisons out', () => {
  const page = (path: string, title: string): { path: string; html: string } => ({
    path,
    html: `<title>${title} – Site</title>`,
  });
  const html = writePageList(
    [
      page('privacy/index.html', 'Privacy'),
      page('clauses/a-b/index.html', 'A'),
      page('guidance/staff/index.html', 'B &amp; C'),
    ],
    '/base/',
  );
  expect(html).toContain('<a class="search-pages__link" href="/base/guidance/staff/">B &amp; C</a>');
  expect(html).not.toContain('clauses/');
  expect(html.indexOf('Guidance')).toBeLessThan(html.indexOf('This site'));
});
