import { expect, it } from 'vitest';
import { makeTable } from '../../../src/search/make-table.ts';
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

it('a table has its records in the order given, and the synonyms', () => {
  const other = { ...record, url: '/guidance/staff/' };
  const table = makeTable([record, other], [], synonyms);
  expect(table.records).toEqual([record, other]);
  expect(table.synonyms).toEqual(synonyms);
});

it('a table keeps the words of other texts that no record has, each once and in order, without numbers and very short ones', () => {
  const { words } = makeTable([record], ['Where phones ring at 10.', 'The RING of my phone: don’t ask!'], synonyms);
  expect(words).toBe("ask don't ring the");
});
