// Owns which rules hold in everything that children read: their safety, and words that they know.
import type { PupilWords } from '../../../learning/pupils/pupil-words.ts';
import { findHardWords } from '../../../learning/reading/hard-words.ts';
import { problem, type Problem } from '../../../problems/problem.ts';
import { checkGivingIn } from './giving-in.ts';
import { checkOtherAdults } from './one-adult-only.ts';
import { checkPictureCaveat } from './picture-caveat.ts';
import { checkPersonConcerned } from './person-concerned.ts';
import { checkThreats } from './risks-named.ts';
import { checkShowing } from './show-it.ts';
import { checkSpokenOfOthers } from './spoken-of-others.ts';

/**
 * Holds what children read against the rules for their safety.
 * @param words one page, story, item or lesson
 * @param taught words that the pages of their ages teach, in lower case
 * @returns a problem for each fault.
 */
export function checkPupilWords(words: PupilWords, taught: ReadonlySet<string>): Problem[] {
  return [
    ...checkPictureCaveat(words),
    ...checkShowing(words),
    ...checkOtherAdults(words),
    ...checkPersonConcerned(words.passages.filter(({ isChoice }) => !isChoice)),
    ...checkGivingIn(words),
    ...checkThreats(words),
    ...checkSpokenOfOthers(words),
    ...findHardWords(words.passages, words.band, new Set([...taught, ...(words.taught ?? [])])).map(({ word, place }) =>
      problem('hard-word', place, { word, ages: words.band }),
    ),
  ];
}
