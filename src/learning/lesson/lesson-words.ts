// Owns how a lesson's years, minutes and phases are said.
import type { Lesson, PhaseName } from '../../schemas/lesson.ts';
import { nounFor } from '../../problems/plural.ts';

/**
 * Names year groups.
 * @param years year groups, Reception as 0
 * @returns such as "Year 3", "Years 3 and 4" or "Reception and Year 1"; empty for none.
 */
export function formatYears(years: readonly number[]): string {
  const sorted = [...years].sort((a, b) => a - b);
  const numbered = sorted.filter((year) => year > 0).map(String);
  const words = [
    ...(sorted.includes(0) ? ['Reception'] : []),
    ...(numbered.length > 0 ? [`${nounFor(numbered.length, 'Year')} ${listWords(numbered)}`] : []),
  ];
  return listWords(words);
}

/**
 * Lists words in a sentence.
 * @param words any number of them
 * @returns such as "a, b and c"; empty for none.
 */
export function listWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}

/**
 * Describes a lesson, for search engines and for the search.
 * @param lesson the lesson
 * @returns three short sentences: how long, which question, what belongs to it.
 */
export function describeLesson({ minutes, keyQuestion }: Pick<Lesson, 'minutes' | 'keyQuestion'>): string {
  return `A lesson of ${minutes} minutes. ${keyQuestion} Timed plan, view for the board, worksheet with answers.`;
}

/** What each phase is called in a plan, and what it is for. */
export const phaseTitles: Record<PhaseName, string> = {
  baseline: 'Baseline: what pupils know already',
  starter: 'Starter',
  main: 'Main part',
  plenary: 'Plenary',
  endpoint: 'Endpoint: the baseline task again',
};
