// Owns dates as the policy writes them: `YYYY-MM` or `YYYY-MM-DD` text, compared and worded without time zones.
import { daysInMonth, isDateText } from '../schemas/date-text.ts';

/** In English, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day of the calendar: year, month 1–12, day 1–31. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * Gives the last day that a date text covers.
 * @param text `YYYY-MM` or `YYYY-MM-DD`
 * @returns the day itself, or the last of the month
 * @throws RangeError when the text is no date
 */
export function lastDay(text: string): Day {
  if (!isDateText(text)) throw new RangeError(`"${text}" is not a date: YYYY-MM or YYYY-MM-DD`);
  const [year = 0, month = 0, day] = text.split('-').map(Number);
  return { year, month, day: day ?? daysInMonth(year, month) };
}

/**
 * Gives the first day that a date text covers.
 * @param text `YYYY-MM` or `YYYY-MM-DD`
 * @returns the day itself, or the first of the month
 * @throws RangeError when the text is no date
 */
export function firstDay(text: string): Day {
  const last = lastDay(text);
  return isMonth(text) ? { ...last, day: 1 } : last;
}

/**
 * Puts two days in order.
 * @param a a day
 * @param b a day
 * @returns below 0 when a is earlier, 0 when the same, above 0 when later.
 */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * Counts the whole days from one day to another.
 * @param from a day
 * @param to a day
 * @returns whole days, below 0 when `to` is earlier.
 */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

/**
 * Counts the whole months from one day to another; the last day of a month counts as a month after the last of any other.
 * @param from a day
 * @param to a day not before it
 * @returns whole months, 0 and up.
 */
export function monthsBetween(from: Day, to: Day): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const reached = to.day >= Math.min(from.day, daysInMonth(to.year, to.month));
  return reached ? months : months - 1;
}

/**
 * Words a date for readers.
 * @param text `YYYY-MM` or `YYYY-MM-DD`
 * @returns such as `November 2023` or `1 September 2026`; a text that is no date comes back unchanged.
 */
export function formatDate(text: string): string {
  if (!isDateText(text)) return text;
  const [year = '', month = '', day] = text.split('-');
  const words = `${monthNames[Number(month) - 1] ?? ''} ${year}`;
  return day === undefined ? words : `${Number(day)} ${words}`;
}

/**
 * Words when something was or is due.
 * @param text `YYYY-MM` or `YYYY-MM-DD`
 * @returns such as `in November 2023` or `on 1 September 2026`.
 */
export function formatWhen(text: string): string {
  return `${isMonth(text) ? 'in' : 'on'} ${formatDate(text)}`;
}

/**
 * Reads the day that counts as today.
 * @param given a `YYYY-MM-DD` text that overrides the clock, or undefined
 * @param clock the time to use without one; its local calendar day counts
 * @returns today as `YYYY-MM-DD`
 * @throws RangeError when `given` is no day
 */
export function readToday(given: string | undefined, clock: Date): string {
  if (given !== undefined && given !== '') {
    if (given.length !== 10 || !isDateText(given))
      throw new RangeError(`TODAY is "${given}", which is no day; write it as 2027-03-01`);
    return given;
  }
  return readClock(clock);
}

/**
 * Gives the day that a clock shows.
 * @param clock a time; its local calendar day counts
 * @returns `YYYY-MM-DD`
 */
export function readClock(clock: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
}

function isMonth(text: string): boolean {
  return text.length === 'YYYY-MM'.length;
}

function utc(day: Day): number {
  return Date.UTC(day.year, day.month - 1, day.day);
}
