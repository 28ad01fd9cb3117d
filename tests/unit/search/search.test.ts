import { describe, expect, it } from 'vitest';
import { prepareSearcher, search } from '../../../src/search/search.ts';
import type { SearchRecord } from '../../../src/search/table.ts';

const record = (text: string, said: string[], number: string): SearchRecord => ({
  url: '/policy/#x',
  kind: 'policy',
  readers: [],
  number,
  title: 'Staff use',
  text,
  said,
});
const records = {
  a: record('Staff set privacy levels.', ['who can see my posts', 'my posts at school'], '4.1(1)'),
  b: record('Staff report messages.', ['a mum sent me a message', 'can the school see it'], '4.1(2)'),
};
const searcher = prepareSearcher({ records, words: '', synonyms: { things: [], people: [['mum', 'parent']] } }, () =>
  Promise.resolve([]),
);
const ask = async (typed: string): Promise<string[]> => (await search(typed, searcher)).ids;

describe('a search', () => {
  it('prefers the record in which the words stand together', async () => {
    expect(await ask('who can see posts')).toEqual(['a', 'b']);
  });

  it('understands a synonym', async () => {
    expect((await ask('parent messaged'))[0]).toBe('b');
  });

  it('backs off from all words to most', async () => {
    expect((await ask('privacy of my zebra posts'))[0]).toBe('a');
  });

  it('puts the clause whose number was typed first', async () => {
    expect((await ask('clause 4.1 (2)'))[0]).toBe('b');
  });

  it.each(['', 'q', '😀', '<b>', 'x'.repeat(2000)])('finds nothing for "%.5s", and does not fail', async (typed) => {
    expect(await ask(typed)).toEqual([]);
  });
});
