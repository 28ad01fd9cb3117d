// Owns what a question says of the kind of page it wants: a quiz, a worksheet, something for adults.
import { stemWord } from './words.ts';

/**
 * Tells whether a page is part of the one above it, such as the worksheet of a lesson.
 * @param url the address of any record
 * @returns true for such a page.
 */
export function isPart(url: string): boolean {
  return /\/(?:class|notes|worksheet|pack|answers|map)\/$/.test(url);
}

/** A question that has one of these nouns asks for such a page, whatever else it says. */
const nouns = 'quiz checklist lesson activity assembly worksheet slides answers story number telephone helpline'
  .split(' ')
  .map(stemWord);

/**
 * Finds the kinds of pages that a question asks for.
 * @param words its words
 * @returns the stems of nouns such as "quiz", also begun ones ("tel", "num"); empty for most questions.
 */
export function kindNouns(words: readonly string[]): string[] {
  return words.map(stemWord).flatMap((stem) => {
    const begun = stem.length === 3 ? nouns.find((noun) => noun.startsWith(stem)) : undefined;
    return begun ?? (nouns.includes(stem) ? stem : []);
  });
}

/** Adults of a school, and children whom they ask about. */
const adult = /^(?:staff|teacher|ta|governor|head|volunteer|visitor)s?$/;
const child = /^(?:child|kid|pupil|class)/;

/**
 * Tells whether a question asks what adults may or must do.
 * @param words its words
 * @returns true when it speaks of adults of a school, and of no child.
 */
export function asksOfAdults(words: readonly string[]): boolean {
  return words.some((word) => adult.test(word)) && !words.some((word) => child.test(word));
}
