import { describe, expect, it } from 'vitest';
import { buildVocabulary, isKnown, mendSpelling } from '../../../src/search/spelling.ts';

const vocabulary = buildVocabulary(['friend request password governor allowed swearing photographs someone']);

describe('a misspelt word', () => {
  it.each([
    ['freind', 'friend'],
    ['pasword', 'password'],
    ['govenor', 'governor'],
    ['alowd', 'allowed'],
    ['sumone', 'someone'],
    ['fotografs', null],
    ['wearing', null],
    ['cat', null],
    ['x'.repeat(2000), null],
  ])('"%.20s" is read as %j', (typed, meant) => {
    expect(mendSpelling(vocabulary, typed)).toBe(meant);
  });
});

describe('a short word', () => {
  const short = buildVocabulary(['phone choir mean']);

  it.each([
    ['phne', 'phone'],
    ['maen', 'mean'],
    ['lean', null],
    ['moan', null],
  ])('"%s" is read as %j: another letter makes another word', (typed, meant) => {
    expect(mendSpelling(short, typed)).toBe(meant);
  });
});

describe('a common English word', () => {
  it('is right as it is in all its forms, and nothing is mended to it', () => {
    const known = buildVocabulary(['choir'], ['chair', 'ladder']);
    expect(isKnown(known, 'chairs')).toBe(true);
    expect(mendSpelling(known, 'laddder')).toBeNull();
  });
});

describe('a word', () => {
  it('is known in another form, and as the beginning of a word', () => {
    expect(['friends', 'requested', 'passw'].map((word) => isKnown(vocabulary, word))).toEqual([true, true, true]);
    expect(isKnown(vocabulary, 'freind')).toBe(false);
  });
});
