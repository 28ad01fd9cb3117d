// Owns preparing what tells danger: words, phrasings and what only sounds like it, as parts that have to stand in a question.
import { findSynonyms, type Thesaurus } from './thesaurus.ts';
import { isStopWord } from './stop-words.ts';
import { stemWord } from './words.ts';
import { splitSaid, verbOf } from './urgent-said.ts';
import type { UrgentTable } from './urgent-table.ts';

/** One word of a sign. */
export interface SignWord {
  stem: string;
  /** The fewest letters with which it stands in a question: an ending that is written has to be there. */
  least: number;
}

/** A word or phrase, word by word. */
export type Term = readonly SignWord[];

/** What tells a situation: each part has to stand somewhere in the question, as one of its terms. */
export type Sign = readonly (readonly Term[])[];

/** Makes signs of what is written, and remembers their words. */
export interface SignMaker {
  /** A term that stands as it is written. */
  asItStands: (text: string) => Sign;
  /** A phrasing: what matters of it, in any order, each word with those that count as it. */
  toSign: (text: string) => Sign;
  /** Every word of every sign so far, as written, with its stem. */
  vocabulary: Map<string, string>;
}

/** Small words of a question that matter here: whom something happens to; what is not so, or too much. */
const telling = new Set('me us him her them myself himself herself themselves not too'.split(' '));

/**
 * Tells whether a word may stand between those of a term, and is passed over in a phrasing.
 * @param word a folded word
 * @returns true for a small word that says nothing of danger.
 */
export function isSmall(word: string): boolean {
  return isStopWord(word) && !telling.has(word);
}

/**
 * Prepares the making of signs.
 * @param alike words that count as one another
 * @param thesaurus the synonyms of the site: they count in phrasings, unless `alike` knows the word
 * @returns a maker that has no words yet.
 */
export function makeSigns(alike: UrgentTable['alike'], thesaurus: Thesaurus): SignMaker {
  const groups = new Map(
    alike.flatMap((group) => group.map((term) => [splitSaid(term).map(stemWord).join(' '), group] as const)),
  );
  const vocabulary = new Map<string, string>();
  const toTerms = (words: readonly string[], hasEndings: boolean): Term[] => {
    const toWord = (written: string): SignWord => {
      const word = hasEndings ? written : verbOf(written);
      const stem = stemWord(word);
      vocabulary.set(word, stem);
      return { stem, least: hasEndings ? word.length : 0 };
    };
    // "deep fake" is "deepfake" too.
    return [words.map(toWord), ...(words.length > 1 ? [[toWord(words.join(''))]] : [])];
  };
  const asItStands = (text: string): Sign => [toTerms(splitSaid(text), true)];
  const toSign = (text: string): Sign => {
    const parts = new Map<string, Term[]>();
    const words = splitSaid(text).filter((word) => !isSmall(word));
    for (let start = 0; start < words.length;) {
      const [length, terms] = findAlike(words.slice(start), groups, thesaurus);
      parts.set(
        [...terms].sort().join('|'),
        terms.flatMap((term) => toTerms(splitSaid(term), false)),
      );
      start += length;
    }
    return parts.size > 1 ? [...parts.values()] : asItStands(text);
  };
  return { asItStands, toSign, vocabulary };
}

/** How many words, from the first on, are one term; and all terms that count as it. */
function findAlike(
  words: readonly string[],
  groups: ReadonlyMap<string, readonly string[]>,
  thesaurus: Thesaurus,
): [number, readonly string[]] {
  for (let length = Math.min(words.length, 3); length > 0; length--) {
    const own = words.slice(0, length);
    const group = groups.get(own.map(stemWord).join(' '));
    if (group) return [length, group];
    const synonyms = findSynonyms(thesaurus, own)?.synonyms;
    if (synonyms) return [length, [own.join(' '), ...synonyms]];
  }
  return [1, words.slice(0, 1)];
}
