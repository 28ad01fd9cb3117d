// Owns what of a question counts for what was learnt of danger: its words, and words that stand near each other, as places of a table.
import { splitSaid, verbOf } from './urgent-said.ts';
import { stemWord } from './words.ts';

/** How many places the table of weights has: a power of two, so that the last bits of a hash are a place. Two terms may share one; with so many that is rare. */
export const placeCount = 2 ** 18;

/** What of a question counts. */
export interface SaidPlaces {
  /** The places of its words and pairs of words, each once. */
  places: number[];
  /** How much each counts: less in a long question, so that all questions weigh alike (1 / √places: as a vector its length is 1). */
  share: number;
}

/**
 * Gives the places of a question's terms: its words, its pairs of neighbours, and its pairs with one word between them,
 * where "^" stands before the first word and "$" after the last. "He hit me" has the terms "he", "hit", "me"; "^ he",
 * "he hit", "hit me", "me $"; "^_hit", "he_me", "hit_$".
 * @param words of `splitSaid`
 * @returns places from 0 to below `placeCount`; none for a question without words.
 */
export function placesOf(words: readonly string[]): SaidPlaces {
  const stems = words.map((word) => stemWord(verbOf(word)));
  const ends = ['^', ...stems, '$'];
  const pairs = ends.slice(1).map((stem, place) => `${ends[place]} ${stem}`);
  const apart = ends.slice(2).map((stem, place) => `${ends[place]}_${stem}`);
  const terms = stems.length === 0 ? [] : [...stems, ...pairs, ...(stems.length === 1 ? [] : apart)];
  const places = new Set(terms.map(placeOf));
  return { places: [...places], share: 1 / Math.sqrt(Math.max(1, places.size)) };
}

/**
 * Gives the places of whatever was typed.
 * @param typed any text
 * @returns as `placesOf`.
 */
export function placesTyped(typed: string): SaidPlaces {
  return placesOf(splitSaid(typed));
}

/**
 * A term's place: its FNV-1a hash (Fowler, Noll and Vo) of 32 bits, of UTF-16 units in place of bytes; mixed once more,
 * since short terms differ in few bits, by the first half of a mixer that Chris Wellons found ("hash-prospector", 2018).
 * That a table of hashes needs no list of words is from Weinberger and others, "Feature Hashing for Large Scale Multitask
 * Learning", 2009; their sign, which makes what shares a place cancel out, is not needed where so little does.
 */
function placeOf(term: string): number {
  let hash = 2166136261;
  for (let letter = 0; letter < term.length; letter++) {
    hash = Math.imul(hash ^ term.charCodeAt(letter), 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & (placeCount - 1);
}
