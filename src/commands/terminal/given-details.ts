// Owns what can be said of a version with the command that imports it, instead of being asked at the terminal.
import { readDate } from '../../policy/word/import/facts/dates-in-words.ts';

/** What can be said with the command instead of being asked. */
export const detailOptions = {
  written: 'the month or day on which it was written',
  'review-due': 'when it is to be reviewed next',
  title: "the policy's title",
  school: "the school's name",
  ratified: 'when the governors agreed it',
  headteacher: "the headteacher's name",
  dsl: "the safeguarding lead's name",
  'dsl-phone': 'the number to call about a child',
} as const;

/** Those that only a school's first version has. */
export const firstOptions = ['title', 'school', 'ratified', 'headteacher', 'dsl', 'dsl-phone'] as const;

export type GivenDetails = Partial<Record<keyof typeof detailOptions, string | undefined>>;

/** The questions were broken off (Ctrl-C), or cannot go on: with a sentence that says why. */
export interface NoDetails {
  why: string;
}

/** They were broken off. */
export const broken: NoDetails = { why: 'The questions were broken off.' };

/**
 * Says what is wrong with a date.
 * @param typed what was typed
 * @returns a sentence; null when nothing is wrong
 */
export function findDateFault(typed: string): string | null {
  return readDate(typed) === null ? `"${typed}" is no month or day: write it as 2027-03, or as 20 March 2027.` : null;
}

/**
 * Reads a date that has no fault.
 * @param typed what was typed; empty for none
 * @returns `YYYY-MM` or `YYYY-MM-DD`; empty for none
 */
export function toDate(typed: string): string {
  return readDate(typed) ?? '';
}

/**
 * Reads the dates that were said with the command.
 * @param given what was said
 * @returns the same with dates as files have them; or a sentence about the first that is wrong
 */
export function readGiven(given: GivenDetails): GivenDetails | NoDetails {
  const names = ['written', 'ratified', 'review-due'] as const;
  const dates: GivenDetails = {};
  for (const name of names) {
    const typed = given[name];
    if (typed === undefined) continue;
    const fault = findDateFault(typed);
    if (fault !== null) return { why: `--${name}: ${fault}` };
    dates[name] = toDate(typed);
  }
  return { ...given, ...dates };
}
