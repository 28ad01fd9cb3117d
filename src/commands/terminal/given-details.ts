// Owns what can be said of a version with the command that imports it, instead of being asked at the terminal.
import { isDateText } from '../../schemas/date-text.ts';

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

export type GivenDetails = { [Name in keyof typeof detailOptions]?: string | undefined };

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
export function findOneDateFault(typed: string): string | null {
  return isDateText(typed) ? null : `"${typed}" is no month or day: write it as 2027-03 or 2027-03-20.`;
}

/**
 * Says what is wrong with the dates that were said with the command.
 * @param given what was said
 * @returns a sentence about the first that is wrong; null when none is
 */
export function findDateFault(given: GivenDetails): string | null {
  const names = ['written', 'ratified', 'review-due'] as const;
  const wrong = names.find((name) => given[name] !== undefined && !isDateText(given[name]));
  return wrong === undefined ? null : `--${wrong}: ${findOneDateFault(given[wrong] ?? '') ?? ''}`;
}
