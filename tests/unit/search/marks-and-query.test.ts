import { describe, expect, it } from 'vitest';
import { markWords } from '../../../src/search/marks.ts';
import { passesFilters, readQuery, formatOutcome, writeQuery } from '../../../src/search/query.ts';

describe('markWords', () => {
  it('marks every form of a word, and gives the text back whole', () => {
    const text = 'Photos & <b>photo</b>.';
    const pieces = markWords(text, [{ terms: [{ term: 'photo', weight: 1 }] }]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.isMarked).map((piece) => piece.text)).toEqual(['Photos', 'photo']);
  });

  it('marks no small words of a phrase', () => {
    const pieces = markWords('meet up with', [{ terms: [{ term: 'meet up', weight: 1 }] }]);
    expect(pieces.filter((piece) => piece.isMarked).map((piece) => piece.text)).toEqual(['meet']);
  });

  it('marks no synonyms of words for people: they are everywhere', () => {
    const concepts = [
      {
        terms: [
          { term: 'mum', weight: 0.4 },
          { term: 'parent', weight: 0.28 },
        ],
      },
    ];
    expect(markWords('parent', concepts)).toEqual([{ text: 'parent', isMarked: false }]);
  });
});

describe('a query', () => {
  it('goes into an address and back', () => {
    const query = { q: 'a & b <i>', kind: 'policy', reader: 'staff' };
    expect(readQuery(writeQuery(query))).toEqual(query);
    expect(writeQuery({ q: ' ', kind: '', reader: '' })).toBe('');
    expect(readQuery('')).toEqual({ q: '', kind: '', reader: '' });
  });

  it('filters by kind and reader', () => {
    const record = { kind: 'policy' as const, audiences: ['staff'] };
    expect(passesFilters(record, { kind: '', reader: '' })).toBe(true);
    expect(passesFilters(record, { kind: 'policy', reader: 'staff' })).toBe(true);
    expect(passesFilters(record, { kind: 'quiz', reader: '' })).toBe(false);
    expect(passesFilters(record, { kind: '', reader: 'pupils' })).toBe(false);
  });
});

it('a count is put into words', () => {
  const asked = { q: 'frend', kind: '', reader: '' };
  expect(formatOutcome(2, asked, [{ typed: 'frend', meant: 'friend' }])).toBe(
    '2 results for “frend”. “frend” read as “friend”.',
  );
  expect(formatOutcome(21, asked, [])).toBe('The 20 best results for “frend”.');
  expect(formatOutcome(0, { ...asked, kind: 'quiz' }, [])).toBe('Nothing found for “frend” with these filters.');
  expect(formatOutcome(0, { ...asked, q: ' ' }, [])).toBe('');
});
