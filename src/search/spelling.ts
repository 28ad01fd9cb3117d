// Owns mending the spelling of a question's words.
import { editDistance } from '../problems/nearest.ts';
import { stopWords } from './stop-words.ts';
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
 * @returns every word once, small words too.
 */
export function buildVocabulary(texts: Iterable<string>): Vocabulary {
  const words = new Set(stopWords);
  for (const text of texts) for (const word of splitWords(text)) words.add(word);
  return { words: [...words].sort(), stems: new Set([...words].map(stemWord)) };
}

/**
 * Tells whether a word is known: itself, another form of it, or the beginning of a known word.
 * @param vocabulary from `buildVocabulary`
 * @param word a folded word
 * @returns true when it needs no mending.
 */
export function isKnown(vocabulary: Vocabulary, word: string): boolean {
  if (vocabulary.stems.has(stemWord(word))) return true;
  return word.length >= 3 && vocabulary.words.some((known) => known.startsWith(word));
}

/**
 * Mends one word. Hardly anybody gets the first letter wrong, so that it stays.
 * @param vocabulary from `buildVocabulary`
 * @param word a folded word that is not known
 * @returns the nearest known word: within one edit from four letters, two from eight; or, from five letters, one that
 * sounds alike ("alowd", "sumone"); of equals the first in alphabet; null when none is near.
 */
export function mendSpelling(vocabulary: Vocabulary, word: string): string | null {
  const limit = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  const sound = word.length >= 5 ? soundOf(word) : null;
  let best: { word: string; distance: number } | null = null;
  for (const known of vocabulary.words) {
    if (known.length < 3 || known[0] !== word[0] || Math.abs(known.length - word.length) > 3) continue;
    const distance = editDistance(word, known);
    const isNear = distance <= limit || (distance <= 2 && soundOf(known) === sound);
    if (isNear && (best === null || distance < best.distance)) best = { word: known, distance };
  }
  return best?.word ?? null;
}

/** The consonants that are heard: what is left alike when somebody writes by ear. */
function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/gh|h/g, '')
    .replace(/ck|c(?![eiy])|q/g, 'k')
    .replace(/c|z/g, 's')
    .replace(/(?<!^)[aeiouyw]+/g, '')
    .replace(/(.)\1+/g, '$1');
}
