// Owns the records of the pages that a reader can go to and that do not rest on the policy themselves: versions, worksheets, lists, what the site says of itself.
import type { Pages } from '../schemas/pages.ts';
import type { SearchRecord } from '../search/table.ts';
import type { PageGroup } from './page-list.ts';
import { wordsBeside } from './beside-words.ts';
import { pageNames } from './page-names.ts';

/** Files beside the pages. */
const files: PageGroup = {
  heading: 'Files',
  kind: 'site',
  pages: [
    { path: '/feed.xml', title: 'Feed of new versions' },
    { path: '/review.ics', title: 'Review reminders for your calendar' },
  ],
};

/** Places on pages that every site has, for who wants just what stands there. */
const places: PageGroup = {
  heading: 'Places',
  kind: 'site',
  pages: [
    { path: '/accessibility/#in-another-language', title: 'In another language' },
    { path: '/accessibility/#feedback-and-contact-information', title: 'On paper, in large print or in another form' },
    { path: '/office/#on-the-website', title: 'Put the policy on the school’s website' },
  ],
};

/**
 * Makes the records of pages that have none yet.
 * @param groups every page that a reader can go to
 * @param known the addresses of records, with the base path
 * @param base the site's base path, beginning and ending in "/"
 * @returns one record for each other page, in the order given, then files and places.
 */
export function listedRecords(groups: readonly PageGroup[], known: ReadonlySet<string>, base: string): SearchRecord[] {
  return [...groups, files, places].flatMap(({ kind, pages }) =>
    pages
      .map((page) => ({ ...page, url: base + page.path.slice(1) }))
      .filter(({ url }) => !known.has(url))
      .map(({ path, title, url, text = '', names = [] }): SearchRecord => {
        const own = names.length > 0 ? { names: [...names] } : {};
        const says = pageNames[path]?.text ?? text;
        return { url, kind, audiences: [], number: null, title, text: says, said: [], ...own };
      }),
  );
}

/**
 * Makes the records of the places where pupils' words are explained.
 * @param bands each band's path and title, with its words
 * @param base the site's base path, beginning and ending in "/"
 * @returns one record for each band, found by its words and by what one asks who wants to know what they mean.
 */
export function wordRecords(
  bands: readonly { path: string; title: string; words: readonly string[] }[],
  base: string,
): SearchRecord[] {
  return bands.map(({ path, title, words }) => ({
    url: `${base}${path.slice(1)}#words`,
    kind: 'pupil-page',
    audiences: ['pupils'],
    number: null,
    title: `Words to know: ${title}`,
    text: 'What hard words mean, in words for these ages.',
    said: [],
    names: ['words to know', 'hard words', 'glossary', ...words.map((word) => `meaning of ${word}`)],
  }));
}

/**
 * Adds what readers call pages, and what they may say beside it.
 * @param records any
 * @param pages the school's own names for its pages, by address
 * @param yearsAt the years of pages, by the path that they and the pages below them begin with
 * @param base the site's base path, beginning and ending in "/"
 * @returns the records in their order, those of named pages with the names; those of clauses have nothing beside.
 */
export function nameRecords(
  records: readonly SearchRecord[],
  pages: Pages,
  yearsAt: ReadonlyMap<string, readonly number[]>,
  base: string,
): SearchRecord[] {
  return records.map((record) => {
    const path = `/${record.url.slice(base.length)}`;
    const names = [...(record.names ?? []), ...(pageNames[path]?.names ?? []), ...(pages[path] ?? [])];
    const years = [...yearsAt].find(([above]) => path.startsWith(above))?.[1] ?? [];
    const beside = wordsBeside(record.kind, path, years);
    return {
      ...record,
      ...(names.length === 0 ? {} : { names }),
      ...(beside === '' ? {} : { beside }),
    };
  });
}
