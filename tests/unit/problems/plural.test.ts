import { describe, expect, it } from 'vitest';
import { nounFor, plural } from '../../../src/problems/plural.ts';

describe('a count', () => {
  it.each([
    [0, 'day', undefined, '0 days'],
    [1, 'day', undefined, '1 day'],
    [2, 'day', undefined, '2 days'],
    [1, 'entry', 'entries', '1 entry'],
    [3, 'entry', 'entries', '3 entries'],
  ])('of %i %s is worded with its noun', (count, one, several, words) => {
    expect(plural(count, one, several)).toBe(words);
  });

  it('chooses the noun alone where the numbers follow', () => {
    expect([1, 2].map((count) => nounFor(count, 'Line'))).toEqual(['Line', 'Lines']);
  });
});
