// Owns what of a question counts for what was learnt of danger: its words, and words that stand near each other, as places of a table.
import { splitSaid, verbOf } from './urgent-said.ts';
import { stemWord } from './words.ts';

/** How many places the table has. Two words may share one; with so many that is rare. */
export const placeCount = 2 ** 18;

/** What of a question counts. */
export interface SaidPlaces {
  /** The places of its words and pairs of words, each once. */
  places: number[];
  /** How much each counts: less in a long question. Above 0, at most 1. */
  share: number;
}

/**
 * Gives the places of a question's words, of neighbouring words, and of words with one between them: "he hit me" has
 * those of "he", "hit", "me"; of what begins with "he", of "he hit", "hit me", and of what ends with "me"; of "he" before
 * "me", and of what has "hit" second, or last but one.
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
 * A term's place: the FNV-1a hash (Fowler, Noll, Vo), its bits mixed once more, since short words differ in few of them.
 * That words need no names in a table of their hashes is from Weinberger and others, "Feature hashing", 2009.
 */
function placeOf(term: string): number {
  let hash = 2166136261;
  for (let letter = 0; letter < term.length; letter++) {
    hash = Math.imul(hash ^ term.charCodeAt(letter), 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & (placeCount - 1);
}
