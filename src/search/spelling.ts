// Owns mending the spelling of a question's words.
import { editDistance } from '../problems/nearest.ts';
import { stopWords } from './stop-words.ts';
import { splitTerms } from './terms.ts';
import { stemWord } from './words.ts';

/** The words that the speller takes as right. */
export interface Vocabulary {
  /** Whole words, in alphabetical order. */
  words: readonly string[];
  stems: ReadonlySet<string>;
  /** Stems of other English words: right as they are, and nothing is mended to them. */
  common: ReadonlySet<string>;
}

/**
 * Gathers the words that are spelt right.
 * @param texts everything that is searched, and the synonyms
 * @param common English words that stand in none of them
 * @returns every word once, small words too.
 */
export function buildVocabulary(texts: Iterable<string>, common: Iterable<string> = []): Vocabulary {
  const words = new Set(stopWords);
  for (const text of texts) for (const word of splitTerms(text)) words.add(word);
  return {
    words: [...words].sort(),
    stems: new Set([...words].map(stemWord)),
    common: new Set([...common].map(stemWord)),
  };
}

/**
 * Tells whether a whole word is right as it is typed.
 * @param vocabulary from `buildVocabulary`
 * @param word a folded word
 * @returns true for a word of the site or of English, or another form of one.
 */
export function isRight({ stems, common }: Vocabulary, word: string): boolean {
  const stem = stemWord(word);
  return stems.has(stem) || common.has(stem);
}

/**
 * Tells whether a word is known: right as it is, or the beginning of a word of the site.
 * @param vocabulary from `buildVocabulary`
 * @param word a folded word
 * @returns true when it needs no mending: one with a digit never does.
 */
export function isKnown(vocabulary: Vocabulary, word: string): boolean {
  if (isRight(vocabulary, word) || /\d/.test(word)) return true;
  return word.length >= 3 && vocabulary.words.some((known) => known.startsWith(word));
}

/**
 * Mends one word. Hardly anybody gets the first letter wrong, so that it stays.
 * @param vocabulary from `buildVocabulary`
 * @param word a folded word that is not known
 * @returns the nearest known word: within one edit from six letters, two from eight; or, from five letters, one that
 * sounds alike ("alowd", "sumone"); of four or five letters, one of which a letter is missing or two have changed places; of
 * equals the first in alphabet; null when none is near.
 */
export function mendSpelling(vocabulary: Vocabulary, word: string): string | null {
  const limit = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  const sound = word.length >= 5 ? soundOf(word) : null;
  let best: { word: string; distance: number } | null = null;
  for (const known of vocabulary.words) {
    if (known.length < 3 || known[0] !== word[0]) continue;
    if (!mayBeNear(word, known, 2)) continue;
    const distance = editDistance(word, known);
    const isNear =
      (distance <= limit && (word.length > 5 || isShortSlip(word, known))) ||
      (distance <= 2 && soundOf(known) === sound);
    if (isNear && (best === null || distance < best.distance)) best = { word: known, distance };
  }
  return best?.word ?? null;
}

/**
 * Tells quickly that two words are too far apart, so that few are measured.
 * @param one a folded word
 * @param other a folded word
 * @param edits how far apart they may be
 * @returns false only for words that are further apart.
 */
export function mayBeNear(one: string, other: string, edits: number): boolean {
  if (Math.abs(one.length - other.length) > edits) return false;
  let differing = lettersOf(one) ^ lettersOf(other);
  let count = 0;
  for (; differing !== 0; differing &= differing - 1) count += 1;
  // An edit takes one letter away and brings another.
  return count <= 2 * edits;
}

/** The letters of a word as bits, already found: the same words come again and again. */
const letters = new Map<string, number>();

function lettersOf(word: string): number {
  let bits = letters.get(word);
  if (bits === undefined) {
    bits = 0;
    for (let place = 0; place < word.length; place++) bits |= 1 << (word.charCodeAt(place) & 31);
    letters.set(word, bits);
  }
  return bits;
}

/** Another letter makes another short word far too often. */
function isShortSlip(word: string, known: string): boolean {
  const sorted = (letters: string): string => [...letters].sort().join('');
  return known.length > word.length || sorted(word) === sorted(known);
}

/** The consonants that are heard: what is left alike when somebody writes by ear. */
function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/gh|h/g, '')
    .replace(/ck|c(?![eiy])|q/g, 'k')
    .replace(/c|z/g, 's')
    .replace(/(^.)|[aeiouyw]+/g, '$1')
    .replace(/(.)\1+/g, '$1');
}
