import { describe, expect, it } from 'vitest';
import { didYouMean, quote } from '../../../src/problems/wording.ts';

describe('a quoted text', () => {
  it('stands whole up to sixty characters', () => {
    expect(quote('a'.repeat(60))).toBe('a'.repeat(60));
  });

  it('is cut to sixty characters with a sign that it goes on', () => {
    expect(quote('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
  });

  it('stands on one line with single spaces', () => {
    expect(quote('  one\n\ttwo   three ')).toBe('one two three');
  });
});

describe('the remedy for an unknown name', () => {
  it('asks whether the nearest was meant', () => {
    expect(didYouMean('staff-privacy', 'Remove it.')).toBe('Did you mean "staff-privacy"?');
  });

  it('says what else to do when none is near', () => {
    expect(didYouMean(null, 'Remove it.')).toBe('Remove it.');
  });
});
