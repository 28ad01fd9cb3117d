// When two names are the same person's, and when they might be.
import { describe, expect, it } from 'vitest';
import { foldName, isNearName } from '../../../../src/records/register/match-names.ts';

describe('a name is the same', () => {
  it.each([
    ['Zara Ali', 'Ali, Zara'],
    ['Zara Ali', '  zara   ALI '],
    ['Zara Ali', 'Ms Zara Ali'],
    ['Zara Ali', 'Ms. Zara Ali'],
    ['Siân Hughes', 'Sian Hughes'],
    ['Sián', 'Sia\u0301n'],
    ['Anne-Marie O’Neill', "Anne Marie O'Neill"],
    ['Łukasz Bjørn', 'Lukasz Bjorn'],
    ['J. R. Smith', 'JR Smith'.replace('JR', 'J R')],
    ['王 秀英', '秀英 王'],
  ])('%s and %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
    expect(isNearName(foldName(one), foldName(other))).toBe(false);
  });

  it('but a title alone is a name, and signs are none', () => {
    expect(foldName('Miss')).toBe('miss');
    expect(foldName(' – ')).toBe('');
    expect(foldName('__proto__')).toBe('proto');
  });
});

describe('a name might be the same', () => {
  it.each([
    ['Z. Ali', 'Zara Ali'],
    ['Zara', 'Zara Ali'],
    ['Zara Maria Ali', 'Zara Ali'],
    ['Jon Smith', 'John Smith'],
    ['Catherine Smith', 'Katherine Smith'],
    ['Neil Oakes', 'Neill Oakes'],
    ['Smiht, Ann', 'Ann Smith'],
    ['Alexandrina Bell', 'Alexandryna Bel'],
  ])('%s and %s', (one, other) => {
    expect(isNearName(foldName(one), foldName(other))).toBe(true);
    expect(isNearName(foldName(other), foldName(one))).toBe(true);
  });

  it.each([
    ['Ann Ali', 'Dan Ali'],
    ['Ann Ali', 'Ann Oak'],
    ['Z. A.', 'Zara Ali'],
    ['Li Wei', 'Lu Wei'],
    ['', 'Zara Ali'],
    ['Zara Ali', 'Ben Oak'],
  ])('but not %s and %s', (one, other) => {
    expect(isNearName(foldName(one), foldName(other))).toBe(false);
  });
});
