import { describe, expect, it } from 'vitest';
import { editDistance, nearestName } from '../../../src/problems/nearest.ts';

describe('the distance between two spellings', () => {
  it.each([
    ['', '', 0],
    ['clause', 'clause', 0],
    ['', 'abc', 3],
    ['clause', 'clauses', 1],
    ['clauses', 'clause', 1],
    ['clause', 'clauze', 1],
    ['clause', 'cluase', 1],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['abc', 'xyz', 3],
  ])('from "%s" to "%s" is %i, in either direction', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('the nearest known name', () => {
  it('is the one with the fewest edits', () => {
    expect(nearestName('staff-no-friend', ['staff-friends', 'staff-no-friends'])).toBe('staff-no-friends');
  });

  it('is the first in the alphabet of equally near ones, in whatever order they come', () => {
    expect(nearestName('title', ['titlb', 'titla'])).toBe('titla');
    expect(nearestName('title', ['titla', 'titlb'])).toBe('titla');
  });

  it('may differ by two edits, and in a long name by a third of its letters', () => {
    expect(nearestName('title', ['tit'])).toBe('tit');
    expect(nearestName('title', ['ti'])).toBeNull();
    expect(nearestName('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz');
    expect(nearestName('abcdefghi', ['abcdewxyz'])).toBeNull();
  });

  it('is none when no name is known or none is near', () => {
    expect(nearestName('staff-privacy', [])).toBeNull();
    expect(nearestName('staff-privacy', ['policy-purpose'])).toBeNull();
  });

  it('is not another number or date', () => {
    expect(nearestName('2023-11', ['2026-11'])).toBeNull();
    expect(nearestName('/policy/2023-10/', ['/policy/2023-11/'])).toBeNull();
    expect(nearestName('question-1', ['question-12'])).toBeNull();
    expect(nearestName('2023-1', ['x', '2023-11'])).toBeNull();
    expect(nearestName('quiz1', ['quiz-1'])).toBe('quiz-1');
  });
});
