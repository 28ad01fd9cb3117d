// Owns how hard a text is to read: sentences, their length, Flesch–Kincaid and Spache grades. Limits are left to the gates.
import { fleschKincaid } from 'flesch-kincaid';
import { spache } from 'spache';
import { spacheFormula } from 'spache-formula';
import { syllable } from 'syllable';
import type { Place } from '../../problems/problem.ts';

/** A paragraph or list item as plain text; its last sentence need not end in a stop. */
export interface Paragraph {
  text: string;
  place: Place;
}

/** One sentence and how many words it has. */
export interface Sentence {
  text: string;
  words: number;
  place: Place;
}

/** How hard a text is to read. All figures are 0 for a text without words. */
export interface ReadingLevel {
  words: number;
  sentences: number;
  /** Words a sentence, on average. */
  meanWords: number;
  /** The longest sentence; null without any. */
  longest: Sentence | null;
  /** US school grade (Kincaid 1975): 9 is about the age of 14 to 15. */
  fleschKincaid: number;
  /** US school grade by the revised Spache formula (1974), for texts up to about grade 4. */
  spache: number;
  /** Each word that is neither on the Spache list nor taught, once, in alphabetical order. */
  unfamiliar: string[];
}

const familiar = new Set(spache.map((word) => word.toLowerCase()));

/**
 * Measures a text.
 * @param paragraphs its paragraphs and list items
 * @param taught words that the reader is taught, in lower case: they count as familiar
 * @returns the figures, unrounded.
 */
export function measureReading(
  paragraphs: readonly Paragraph[],
  taught: ReadonlySet<string> = new Set(),
): ReadingLevel {
  const sentences = paragraphs.flatMap(splitSentences);
  const words = sentences.flatMap((sentence) => splitWords(sentence.text));
  if (words.length === 0) {
    return { words: 0, sentences: 0, meanWords: 0, longest: null, fleschKincaid: 0, spache: 0, unfamiliar: [] };
  }
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const names = listNames(sentences);
  const unfamiliar = [...new Set(words.map((word) => word.toLowerCase()))]
    .filter((word) => !names.has(word) && !isFamiliar(word, taught))
    .sort();
  const counts = { sentence: sentences.length, word: words.length };
  return {
    words: words.length,
    sentences: sentences.length,
    meanWords: words.length / sentences.length,
    longest: sentences.reduce<Sentence | null>(
      (longest, sentence) => (longest === null || sentence.words > longest.words ? sentence : longest),
      null,
    ),
    fleschKincaid: fleschKincaid({ ...counts, syllable: syllables }),
    spache: spacheFormula({ ...counts, unfamiliarWord: unfamiliar.length }),
    unfamiliar,
  };
}

/**
 * Splits a paragraph into sentences, at a stop, question mark or exclamation mark before a capital, digit or quotation mark.
 * @param paragraph a paragraph or list item
 * @returns its sentences in order, each with at least one word; empty for a paragraph without words.
 */
export function splitSentences({ text, place }: Paragraph): Sentence[] {
  return text
    .split(/(?<=[.!?]["'’”)]*)\s+(?=["'‘“(]*[A-Z0-9])/)
    .map((sentence) => ({ text: sentence.trim(), words: splitWords(sentence).length, place }))
    .filter(({ words }) => words > 0);
}

/**
 * Splits a text into words as they are counted: with apostrophes and hyphens, without punctuation.
 * @param text plain text
 * @returns the words in order; numbers count, marks alone do not.
 */
export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * Tells whether a word is on the list, or one of its forms: Spache counts plurals, possessives and verb endings as the word itself.
 * @param word in lower case
 * @param taught words that count as familiar besides
 * @returns true for a number too
 */
export function isFamiliar(word: string, taught: ReadonlySet<string>): boolean {
  const isKnown = (form: string): boolean => familiar.has(form) || taught.has(form);
  const plain = word.replaceAll('’', "'").replace(/'s$|'$/, '');
  if (/^\d/.test(plain) || isKnown(plain)) return true;
  if (plain.includes('-')) return plain.split('-').every((part) => isFamiliar(part, taught));
  const endings: [RegExp, string[]][] = [
    [/ies$|ied$|ier$|iest$|ily$/, ['y']],
    [/s$/, ['']],
    [/es$|ed$|er$|est$|ing$/, ['', 'e']],
    [/ly$|n't$/, ['']],
    [/(.)\1(?:ed|ing|er|est)$/, ['$1']],
  ];
  return endings.some(
    ([ending, stems]) => ending.test(plain) && stems.some((stem) => isKnown(plain.replace(ending, stem))),
  );
}

/**
 * Lists the words that stand with a capital inside a sentence: names count as familiar.
 * @param sentences of one text
 * @returns in lower case
 */
export function listNames(sentences: readonly Sentence[]): Set<string> {
  const names = sentences.flatMap(({ text }) => splitWords(text).slice(1)).filter((word) => /^\p{Lu}/u.test(word));
  return new Set(names.flatMap((word) => [word, withoutOwner(word)]).map((word) => word.toLowerCase()));
}

/**
 * Takes the ending of an owner off a word.
 * @param word a word
 * @returns such as "Zofia" for "Zofia’s"; any other word as it is.
 */
export function withoutOwner(word: string): string {
  return word.replace(/[’']s?$/, '');
}
