import { describe, expect, it } from 'vitest';
import { splitTerms } from '../../../src/search/terms.ts';
import { wordsBeside, wordYears } from '../../../src/site/beside-words.ts';

describe('wordsBeside', () => {
  it.each([
    ['quiz', '/quizzes/tides/', 'quiz', true],
    ['lesson', '/lessons/tides/worksheet/', 'handout', true],
    ['lesson', '/lessons/tides/', 'handout', false],
    ['lesson', '/lessons/assemblies/tides/', 'assembly', true],
    ['lesson', '/lessons/assemblies/tides/', 'lesson', false],
    ['quiz', '/quizzes/tides/answers/', 'right', true],
    ['pupil-page', '/pupils/7-9/story-tides/map/', 'teachers', true],
    ['guidance', '/guidance/sailors/', 'page', true],
    ['report', '/report/#who-coast', 'phone', true],
    ['report', '/report/#flood', 'phone', false],
  ] as const)('of a %s at %s has the word "%s": %s', (kind, path, word, has) => {
    expect(splitTerms(wordsBeside(kind, path, [])).includes(word)).toBe(has);
  });

  it('are none for the policy', () => {
    expect(wordsBeside('policy', '/policy/#tides', [])).toBe('');
  });
});

describe('wordYears', () => {
  it('says years, key stages and ages, each once', () => {
    expect(wordYears([0, 1, 2])).toBe('reception eyfs infants age4 age5 year1 ks1 age6 year2 age7');
    expect(wordYears([6, 7])).toBe('year6 ks2 juniors age10 age11 year7 ks3 age12');
    expect(wordYears([])).toBe('');
  });

  it('says them as a question does', () => {
    expect(
      splitTerms('yr 2 ks1, im 7').every((term) => term === 'im' || term === '7' || wordYears([2]).includes(term)),
    ).toBe(true);
  });
});
