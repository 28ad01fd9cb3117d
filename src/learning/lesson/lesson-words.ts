// Owns how a lesson's years, minutes and phases are said.
import type { Assembly } from '../../schemas/assembly.ts';
import type { Lesson } from '../../schemas/lesson.ts';
import type { AssemblyPhaseName, PhaseName } from '../../schemas/lesson-phase.ts';
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

/**
 * Describes an assembly, for search engines and for the search.
 * @param assembly the assembly
 * @returns three short sentences: how long, which question, what belongs to it.
 */
export function describeAssembly({ minutes, keyQuestion }: Pick<Assembly, 'minutes' | 'keyQuestion'>): string {
  return `An assembly of ${minutes} minutes. ${keyQuestion} Script, screens for the hall, a minute of quiet.`;
}

/** What each phase is called in a plan, and what it is for. */
export const phaseTitles: Record<PhaseName | AssemblyPhaseName, string> = {
  baseline: 'Baseline: what pupils know already',
  starter: 'Starter',
  main: 'Main part',
  plenary: 'Plenary',
  endpoint: 'Endpoint: the baseline task again',
  welcome: 'Welcome',
  story: 'The story',
  together: 'All together',
  quiet: 'A minute of quiet',
  close: 'Close',
};
