// Owns whether a review is due, and how that is said.
import { plural } from '../../problems/plural.ts';
import { compareDays, daysBetween, type Day, lastDay, monthsBetween, formatDate, formatWhen } from '../dates.ts';

/** Whether a review is due. `by` words how long it has been due, such as "2 years and 1 month". */
export type ReviewState =
  | { kind: 'no-date' }
  | { kind: 'not-due'; due: string }
  | { kind: 'due-soon'; due: string; days: number }
  | { kind: 'overdue'; due: string; by: string; days: number };

/**
 * Works out whether a review is due. A date without a day covers its whole month, so it is overdue from the first of the next.
 * @param dates a version's dates; only `reviewDue` (`YYYY-MM` or `YYYY-MM-DD`) is read
 * @param today `YYYY-MM-DD`
 * @returns `due-soon` from two months before the last due day until that day, with the days left; `overdue` after it
 * @throws RangeError when a text is no date
 */
export function reviewState(dates: { reviewDue?: string | undefined }, today: string): ReviewState {
  const due = dates.reviewDue;
  if (due === undefined) return { kind: 'no-date' };
  const now = lastDay(today);
  const end = lastDay(due);
  if (compareDays(now, end) > 0) {
    return { kind: 'overdue', due, by: formatDuration(end, now), days: daysBetween(end, now) };
  }
  const isSoon = compareDays(twoMonthsBefore(end), now) <= 0;
  return isSoon ? { kind: 'due-soon', due, days: daysBetween(now, end) } : { kind: 'not-due', due };
}

/**
 * Words a review state as one sentence for readers.
 * @param state from `reviewState`
 * @returns a full sentence.
 */
export function formatReviewState(state: ReviewState): string {
  switch (state.kind) {
    case 'no-date':
      return 'This version does not say when it will be reviewed.';
    case 'not-due':
      return `The next review is due ${formatWhen(state.due)}.`;
    case 'due-soon':
      return `The review is due soon: by ${formatDate(state.due)}.`;
    case 'overdue':
      return `The review was due ${formatWhen(state.due)}. It is overdue by ${state.by}.`;
  }
}

/**
 * Words how many days there are to a review, or since it was due.
 * @param state from `reviewState`
 * @returns a full sentence.
 */
export function formatReviewDays(state: ReviewState): string {
  switch (state.kind) {
    case 'no-date':
      return 'There is no date to count to.';
    case 'not-due':
      return `There are more than two months to go to ${formatDate(state.due)}.`;
    case 'due-soon':
      return `That is ${plural(state.days, 'day')} from now.`;
    case 'overdue':
      return `That is ${plural(state.days, 'day')} past ${state.due.length === 7 ? 'the last day of ' : ''}${formatDate(state.due)}.`;
  }
}

function formatDuration(from: Day, to: Day): string {
  const months = monthsBetween(from, to);
  if (months < 1) return plural(daysBetween(from, to), 'day');
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return plural(rest, 'month');
  return rest === 0 ? plural(years, 'year') : `${plural(years, 'year')} and ${plural(rest, 'month')}`;
}

function twoMonthsBefore(end: Day): Day {
  const month = end.month <= 2 ? end.month + 10 : end.month - 2;
  const year = end.month <= 2 ? end.year - 1 : end.year;
  const first = lastDay(`${year}-${String(month).padStart(2, '0')}`);
  return { year, month, day: Math.min(end.day, first.day) };
}
