// Owns how long a version that has come into force counts as new.
import { daysBetween, lastDay } from '../dates.ts';
import type { PolicyVersion } from '../version/model.ts';
import { isCurrent } from '../version/status.ts';

/** Two months, and the holidays that may lie in them: long enough for everybody to have come by. */
export const daysOfNews = 60;

/**
 * Tells whether readers are still told that a version is new.
 * @param version any, as it may be published
 * @param today `YYYY-MM-DD`
 * @returns true for the version in force until 60 days after it was agreed, where it follows one that is shown
 * @throws RangeError when a text is no date
 */
export function isNews(
  { status, follows, dates }: Pick<PolicyVersion, 'status' | 'follows' | 'dates'>,
  today: string,
): boolean {
  if (!isCurrent({ status }) || follows === null || dates.ratified === undefined) return false;
  return daysBetween(lastDay(dates.ratified), lastDay(today)) <= daysOfNews;
}
