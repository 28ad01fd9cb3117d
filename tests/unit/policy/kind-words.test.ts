import { describe, expect, test } from 'vitest';
import { nameKind } from '../../../src/policy/kind-words.ts';

describe('a kind of content', () => {
  test('has its band for a page for pupils', () => {
    expect(nameKind({ kind: 'pupil-page', address: '/pupils/9-11/passwords/' })).toBe('Page for pupils aged 9 to 11');
    expect(nameKind({ kind: 'pupil-page', address: '/pupils/5-7/' })).toBe('Page for pupils aged 5 to 7');
  });

  test('is a word or two elsewhere', () => {
    expect(nameKind({ kind: 'quiz', address: '/quizzes/staff/' })).toBe('Quiz');
  });
});
