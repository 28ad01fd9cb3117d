// Owns the form in which tests write marked words: `same [-removed-]{+added+}`.
import type { WordRun } from '../../../src/policy/compare/comparison.ts';

/**
 * Writes marked words as one line.
 * @param words from `compareWords`
 * @returns the line; empty when there are no words.
 */
export function markWords(words: readonly WordRun[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] };
  return words.map(({ op, text }) => marks[op].join(text)).join('');
}
