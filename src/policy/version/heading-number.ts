// Owns the numbers that headings carry: which figures are a heading's number and which are its words, and what number would be next.
import { problem, type Place, type Problem } from '../../problems/problem.ts';

/** A heading in its two parts. */
export interface HeadingParts {
  /** Such as "4" or "4.1"; null for a heading without a number. */
  number: string | null;
  title: string;
}

/** What stands before a heading and around it. */
export interface HeadingContext {
  /** The number of the section around it; null without one. */
  outer: string | null;
  /** The number of the last numbered section before it under the same one; null when it is the first. */
  last: string | null;
}

/** The largest number of sections that a document may leave out and still count: beyond it a bare figure is words, as in "24 Hour Rule". */
const widestJump = 5;

/**
 * Takes a heading apart.
 * @param heading its words with its number
 * @param context the numbers around it
 * @returns number and title: "4. Staff use", "4.1 Reputation" and "4 Staff use" have numbers; "Key contacts", "24 hour rule", "4 types of procedure:", "2027. Plans" and "Part 2" have none.
 */
export function splitHeading(heading: string, context: HeadingContext): HeadingParts {
  const match = /^(\d{1,3}(?:\.\d{1,3})*)(\.?) +(\S.*)$/.exec(heading);
  const [, number, point, title] = match ?? [];
  if (number === undefined || title === undefined || !isNumber(number, point === '.', title, context)) {
    return { number: null, title: heading };
  }
  return { number, title };
}

/** A point after the figures makes them a number. Without one, they have to fit what stands around them, because "4 types" has none. */
function isNumber(number: string, hasPoint: boolean, title: string, { outer, last }: HeadingContext): boolean {
  if (hasPoint || (outer !== null && number.startsWith(`${outer}.`))) return true;
  if (/^\p{Ll}/u.test(title)) return false;
  if (number.includes('.')) return true;
  const [figure, before] = [Number(number), Number(last ?? 0)];
  return figure === 1 || (before > 0 && figure >= before && figure <= before + widestJump) || figure === before + 1;
}

/**
 * Finds a number that is not read as one, because what follows it is no ordinary space, or other marks than a point.
 * @param heading the heading's words
 * @param context the numbers around it
 * @param place where it stands
 * @returns a problem for such as "4.2Tools", and for a number before a space that never breaks; a notice for such as "4) Tools"; empty otherwise.
 */
export function findGluedNumber(heading: string, { outer }: HeadingContext, place: Place): Problem[] {
  const marked = /^\(?\d{1,3}(?:[.,]\d{1,3})*\s?(?:[):;,]|[-–—](?=\s))/.exec(heading)?.[0];
  if (marked !== undefined && !/^[\d.]+ [-–—]/.test(marked)) {
    return [problem('heading-unnumbered', place, { marked, heading })];
  }
  const [, number, after = ''] = /^(\d{1,3}(?:\.\d{1,3})*\.?)([^\d.].?)/su.exec(heading) ?? [];
  if (number === undefined) return [];
  const isOtherSpace = /^(?:[^\S ]|[\u200b\u2060\ufeff])/u.test(after);
  const isCounted = outer !== null && number.startsWith(`${outer}.`);
  const isGlued = /^\p{L}/u.test(after) && (isCounted || /^\p{Lu}\p{Ll}/u.test(after));
  if (!isOtherSpace && !isGlued) return [];
  return [problem('heading-number', place, { number, heading, isOtherSpace })];
}

/**
 * Says which number would be next.
 * @param context the numbers around a heading
 * @returns such as "4" or "4.2"
 */
export function nextNumber({ outer, last }: HeadingContext): string {
  const next = Number(last?.split('.').at(-1) ?? 0) + 1;
  return outer === null ? String(next) : `${outer}.${next}`;
}
