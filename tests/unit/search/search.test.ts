import { describe, expect, it } from 'vitest';
import { prepareSearcher, search, searchIndex } from '../../../src/search/search.ts';
import type { SearchRecord } from '../../../src/search/table.ts';

const record = (url: string, text: string, said: string[], number: string): SearchRecord => ({
  url,
  kind: 'policy',
  audiences: [],
  number,
  title: 'Staff use',
  text,
  said,
});
const records = [
  record('a', 'Staff set privacy levels.', ['who can see my posts', 'my posts at school'], '4.1(1)'),
  record('b', 'Staff report messages.', ['a mum sent me a message', 'can the school see it'], '4.1(2)'),
];
const pages = [...'cdefghijklmnopqrst'].map((url): SearchRecord => ({ ...record(url, '', [], ''), kind: 'guidance' }));
const table = {
  records: [...records, ...pages],
  words: '',
  common: '',
  synonyms: { things: [], people: [['mum', 'parent']] },
  urgent: { cards: [], situations: [], alike: [] },
};
const searcher = prepareSearcher(table);
const ask = (typed: string): string[] => search(typed, searcher).urls;

describe('a search', () => {
  it('prefers the record in which the words stand together', () => {
    expect(ask('who can see posts')).toEqual(['a', 'b']);
  });

  it('understands a synonym', () => {
    expect(ask('parent messaged')[0]).toBe('b');
  });

  it('backs off from all words to most', () => {
    expect(ask('privacy of my zebra posts')[0]).toBe('a');
  });

  it('puts the clause whose number was typed first', () => {
    expect(ask('clause 4.1 (2)')[0]).toBe('b');
  });

  it('puts the page first whose title was typed, and not one that only shares a word with it', () => {
    const titles = ['Guidance for parents', 'Guidance for staff'];
    const titled = titles.map((title): SearchRecord => {
      return { ...record(title, 'About it.', [], ''), kind: 'guidance', number: null, title };
    });
    const known = prepareSearcher({ ...table, records: [...records, ...titled] });
    expect(search('parents guidance', known).urls[0]).toBe('Guidance for parents');
    expect(search('staff', known).urls[0]).not.toBe('Guidance for staff');
  });

  it('completes a word that was only begun, when nothing is found otherwise', () => {
    expect(ask('mess')).toEqual(['b']);
    expect(ask('priv posts')).toEqual(['a']);
    expect(search('priv posts', searcher).concepts[0]?.terms).toHaveLength(1);
  });

  it.each(['', 'q', '😀', '<b>', 'x'.repeat(2000)])('finds nothing for "%.5s", and does not fail', (typed) => {
    expect(ask(typed)).toEqual([]);
  });
});

describe('a question that tells of danger', () => {
  const help: SearchRecord = { ...record('/report/#flood', 'Go upstairs.', [], ''), kind: 'report', title: 'A flood' };
  const situation = { url: help.url, page: 'c', cards: [0], words: ['flooded'], phrasings: [] };
  const known = prepareSearcher({
    ...table,
    records: [...table.records, help],
    urgent: { cards: [{ url: '', title: 'Lifeboat', ways: [] }], situations: [situation], alike: [] },
  });

  it('is answered by the page of the situation, then by its place on the page of help', () => {
    const { urls, urgent } = search('posts flooded', known);
    expect(urls.slice(0, 3)).toEqual(['c', '/report/#flood', 'a']);
    expect(urgent).toEqual([{ ...situation, title: 'A flood', say: 'Go upstairs.' }]);
    expect(known.cards[urgent[0]?.cards[0] ?? -1]?.title).toBe('Lifeboat');
  });

  it('is a rare one', () => {
    expect(search('posts', known).urgent).toEqual([]);
  });
});

describe('what only the index finds', () => {
  /** The index names pages by names of its own. */
  const found = (hits: Record<string, string[]>, typed: string, asked: string[] = []): Promise<string[]> => {
    const findUrl = (url: string): Promise<string> => {
      asked.push(url);
      return Promise.resolve(url);
    };
    return searchIndex(search(typed, searcher), searcher, (term) =>
      Promise.resolve(
        (hits[term] ?? []).map((url, place) => ({ id: `#${url}`, score: 99 - place, findUrl: () => findUrl(url) })),
      ),
    );
  };

  it('comes from best to worst, without what the table found', async () => {
    expect(await found({ privacy: ['d', 'a', 'c'] }, 'privacy')).toEqual(['d', 'c']);
  });

  it('is asked for every synonym, and for nothing when nothing was typed', async () => {
    expect(await found({ parent: ['e'] }, 'mum')).toEqual(['e']);
    expect(await found({ '': ['e'] }, '')).toEqual([]);
  });

  it('is only what the table knows, and no more than ten pages are asked who they are', async () => {
    const asked: string[] = [];
    expect(await found({ privacy: ['/elsewhere/', ...'cdefghijklmnopqrst'] }, 'privacy', asked)).toEqual([
      ...'cdefghijk',
    ]);
    expect(asked).toHaveLength(10);
  });
});
