import { describe, expect, test } from 'vitest';
import { formatKind } from '../../../../src/policy/citing/kind-words.ts';

describe('a kind of content', () => {
  test('has its band for a page for pupils', () => {
    expect(formatKind({ kind: 'pupil-page', address: '/pupils/9-11/passwords/' })).toBe('Page for pupils aged 9 to 11');
    expect(formatKind({ kind: 'pupil-page', address: '/pupils/5-7/' })).toBe('Page for pupils aged 5 to 7');
  });

  test('is a word or two elsewhere', () => {
    expect(formatKind({ kind: 'quiz', address: '/quizzes/staff/' })).toBe('Quiz');
  });
});
