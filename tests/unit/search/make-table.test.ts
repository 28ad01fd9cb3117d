import { expect, it } from 'vitest';
import { makeTable } from '../../../src/search/make-table.ts';
import { unpackWords } from '../../../src/search/packed-words.ts';
import type { SearchRecord } from '../../../src/search/table.ts';

const record: SearchRecord = {
  url: '/policy/#lost-phones',
  kind: 'policy',
  audiences: ['staff'],
  number: '1(1)',
  title: 'Phones',
  text: 'A lost phone is handed in.',
  said: ['where is my phone'],
};
const synonyms = { things: [['phone', 'mobile']], people: [] };
const urgent = { cards: [], situations: [], alike: [] };
const parts = { records: [record], texts: [], synonyms, urgent, english: [] };

it('a table has its records in the order given, and the synonyms', () => {
  const other = { ...record, url: '/guidance/staff/' };
  const table = makeTable({ ...parts, records: [record, other] });
  expect(table.records).toEqual([record, other]);
  expect(table.synonyms).toEqual(synonyms);
});

it('a table keeps the words of other texts of which no record has a form, each once, without numbers and very short ones', () => {
  const texts = ['Where doors slam at 10.', 'The SLAM of my phones: don’t ask, asking!'];
  expect(unpackWords(makeTable({ ...parts, texts }).words)).toEqual(['ask', "don't", 'doors', 'slam', 'the']);
});

it('of English words a table keeps those that would be taken for its own', () => {
  const english = ['photo', 'phones', 'handled', 'landed', 'butter'];
  expect(unpackWords(makeTable({ ...parts, english }).common)).toEqual(['handled']);
});

it('of English words a table keeps those that would be taken for words of danger', () => {
  const situation = { url: '/report/#hurt', cards: [], words: ['strangled'], phrasings: [] };
  const { common } = makeTable({
    ...parts,
    urgent: { ...urgent, situations: [situation] },
    english: ['strangle', 'straggled'],
  });
  expect(unpackWords(common)).toEqual(['straggled']);
});
