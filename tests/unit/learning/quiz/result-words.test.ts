import { describe, expect, it } from 'vitest';
import { formatMissed, formatPosition } from '../../../../src/learning/quiz/result-words.ts';

describe('which question is shown', () => {
  it('is named by its number in the quiz', () => {
    expect(formatPosition(3, 3, 16, false)).toBe('Question 3 of 16');
  });

  it('keeps its number when only the missed ones are asked again', () => {
    expect(formatPosition(7, 2, 6, true)).toBe('Question 7: number 2 of 6 to try again');
  });
});

it('how many are tried again is said in words that fit', () => {
  expect([formatMissed(1), formatMissed(3)]).toEqual(['1 question to try again.', '3 questions to try again.']);
});
