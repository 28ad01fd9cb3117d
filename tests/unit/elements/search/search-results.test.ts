import { parseHTML } from 'linkedom';
import { expect, it, vi } from 'vitest';
import { makeResult } from '../../../../src/elements/search/search-results.ts';
import type { SearchRecord } from '../../../../src/search/table.ts';

vi.stubGlobal('document', parseHTML('<main></main>').document);

const record: SearchRecord = {
  url: '/policy/#kept-short',
  kind: 'policy',
  audiences: [],
  number: '1(1)',
  title: 'Introduction',
  text: 'It is short.',
  said: [],
};

it.each([
  ['its number and heading', {}, '1(1) Introduction'],
  ['its label and heading, where others have the number', { label: 'Part B, 1(1)' }, 'Part B, 1(1) Introduction'],
  ['its label alone, where that has the heading', { number: null, label: 'Introduction (3)' }, 'Introduction (3)'],
  ['its heading, where only one clause stands under it', { number: null }, 'Introduction'],
])('a clause is called by %s', (_, differing, name) => {
  const link = makeResult({ ...record, ...differing }, []).querySelector('a');
  expect(link?.textContent).toBe(name);
});
