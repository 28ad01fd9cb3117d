// Owns which rules hold for the safety of children in everything that they read.
import type { PupilWords } from '../../../learning/pupils/pupil-words.ts';
import type { Problem } from '../../../problems/problem.ts';
import { checkOtherAdults } from './one-adult-only.ts';
import { checkPictureCaveat } from './picture-caveat.ts';
import { checkShowing } from './show-it.ts';

/**
 * Holds what children read against the rules for their safety.
 * @param words one page, story, item or lesson
 * @returns a problem for each fault.
 */
export function checkPupilWords(words: PupilWords): Problem[] {
  return [...checkPictureCaveat(words), ...checkShowing(words), ...checkOtherAdults(words)];
}
