// Owns mending the spelling of a question's words.
import { editDistance } from '../problems/nearest.ts';
import { splitWords, stemWord } from './words.ts';

/** The words that the speller takes as right. */
export interface Vocabulary {
  /** Whole words, in alphabetical order. */
  words: readonly string[];
  stems: ReadonlySet<string>;
}

/**
 * Gathers the words that are spelt right.
 * @param texts everything that is searched, and the synonyms
 * @returns every word once. Never throws.
 */
export function buildVocabulary(texts: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const text of texts) for (const word of splitWords(text)) words.add(word);
  return { words: [...words].sort(), stems: new Set([...words].map(stemWord)) };
}

/**
 * Tells whether a word is known: itself, another form of it, or the beginning of a known word.
 * @param vocabulary from `buildVocabulary`
 * @param word a folded word
 * @returns true when it needs no mending. Never throws.
 */
export function isKnown(vocabulary: Vocabulary, word: string): boolean {
  if (vocabulary.stems.has(stemWord(word))) return true;
  return word.length >= 3 && vocabulary.words.some((known) => known.startsWith(word));
}

/**
 * Mends one word.
 * @param vocabulary from `buildVocabulary`
 * @param word a folded word that is not known
 * @returns the nearest known word: within one edit from four letters, two from eight; of equals the one with the same
 * first letter, then the first in alphabet; null when none is near. Never throws.
 */
export function mendSpelling(vocabulary: Vocabulary, word: string): string | null {
  const limit = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  let best: { word: string; cost: number } | null = null;
  for (const known of vocabulary.words) {
    if (known.length < 3 || Math.abs(known.length - word.length) > limit) continue;
    const distance = editDistance(word, known);
    if (distance > limit) continue;
    const cost = distance + (known[0] === word[0] ? 0 : 0.5);
    if (best === null || cost < best.cost) best = { word: known, cost };
  }
  return best?.word ?? null;
}
