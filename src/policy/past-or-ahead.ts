// Owns whether a date has passed or is still to come. Apart from `dates.ts`, which every page that is read loads.
import { compareDays, firstDay, lastDay } from './dates.ts';

/**
 * Tells whether a date has passed.
 * @param due `YYYY-MM` or `YYYY-MM-DD`; a month passes with its last day
 * @param today `YYYY-MM-DD`
 * @returns true from the day after
 * @throws RangeError when a text is no date
 */
export function isPast(due: string, today: string): boolean {
  return compareDays(lastDay(today), lastDay(due)) > 0;
}

/**
 * Tells whether a date is still to come.
 * @param date `YYYY-MM` or `YYYY-MM-DD`; a month begins with its first day
 * @param today `YYYY-MM-DD`
 * @returns true until the day before
 * @throws RangeError when a text is no date
 */
export function isAhead(date: string, today: string): boolean {
  return compareDays(firstDay(date), lastDay(today)) > 0;
}
