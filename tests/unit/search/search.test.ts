import { describe, expect, it } from 'vitest';
import { prepareSearcher, search, searchIndex } from '../../../src/search/search.ts';
import type { SearchRecord } from '../../../src/search/table.ts';

const record = (text: string, said: string[], number: string): SearchRecord => ({
  url: '/policy/#x',
  kind: 'policy',
  audiences: [],
  number,
  title: 'Staff use',
  text,
  said,
});
const records = {
  a: record('Staff set privacy levels.', ['who can see my posts', 'my posts at school'], '4.1(1)'),
  b: record('Staff report messages.', ['a mum sent me a message', 'can the school see it'], '4.1(2)'),
};
const index = { script: '', tag: '', files: [] };
const searcher = prepareSearcher({ index, records, words: '', synonyms: { things: [], people: [['mum', 'parent']] } });
const ask = (typed: string): string[] => search(typed, searcher).ids;

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
    const page: SearchRecord = { ...record('About it.', [], ''), kind: 'guidance', number: null };
    const pages = { g: { ...page, title: 'Guidance for parents' }, h: { ...page, title: 'Guidance for staff' } };
    const titled = prepareSearcher({ ...searcher.table, records: { ...records, ...pages } });
    expect(search('parents guidance', titled).ids[0]).toBe('g');
    expect(search('staff', titled).ids[0]).not.toBe('h');
  });

  it.each(['', 'q', '😀', '<b>', 'x'.repeat(2000)])('finds nothing for "%.5s", and does not fail', (typed) => {
    expect(ask(typed)).toEqual([]);
  });
});

describe('what only the index finds', () => {
  const found = (hits: Record<string, string[]>, typed: string): Promise<string[]> =>
    searchIndex(search(typed, searcher), searcher, (term) =>
      Promise.resolve((hits[term] ?? []).map((id, place) => ({ id, score: 9 - place }))),
    );

  it('comes from best to worst, without what the table found', async () => {
    expect(await found({ privacy: ['d', 'a', 'c'] }, 'privacy')).toEqual(['d', 'c']);
  });

  it('is asked for every synonym, and for nothing when nothing was typed', async () => {
    expect(await found({ parent: ['e'] }, 'mum')).toEqual(['e']);
    expect(await found({ '': ['e'] }, '')).toEqual([]);
  });
});
