// Owns where the dates of a meeting cannot be right: a day that no calendar has, and a next review that is not ahead.
import { daysInMonth } from '../../schemas/date-text.ts';
import { compareDays, type Day, lastDay, monthNames } from '../dates.ts';

/** Dates as somebody typed them, in whatever form; may be empty. */
export interface TypedDates {
  meeting: string;
  review: string;
}

/**
 * Finds dates that cannot be right. A text that is no date that we know how to read may be one: nothing is said of it.
 * @param typed what stands in the two fields
 * @param today `YYYY-MM-DD`: stands for the day of a meeting whose date is not known
 * @returns sentences; empty where all fits
 */
export function findDateFaults({ meeting, review }: TypedDates, today: string): string[] {
  const [met, next] = [readTyped(meeting), readTyped(review)];
  const noDay = (label: string, text: string): string => `${label}: “${text.trim()}” is a day that does not exist.`;
  const known = typeof met === 'object' ? met : null;
  return [
    ...(met === 'no-day' ? [noDay('Date of the meeting', meeting)] : []),
    ...(next === 'no-day' ? [noDay('Date of the next review', review)] : []),
    ...(typeof next === 'object' && compareDays(next, known ?? lastDay(today)) <= 0
      ? [`Date of the next review: “${review.trim()}” is ${known ? 'not after the meeting' : 'not in the future'}.`]
      : []),
  ];
}

/** The last day that a text covers, in the British order; a year has four digits, so that nothing is said while it is typed. */
function readTyped(text: string): Day | 'no-day' | 'unknown' {
  const words = text.trim().toLowerCase();
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(words) ?? [];
  if (isoYear !== undefined) return toDay(isoYear, Number(isoMonth), isoDay);
  const [, ofMonth, inNumbers, ofYear] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words) ?? [];
  if (ofYear !== undefined) return toDay(ofYear, Number(inNumbers), ofMonth);
  const [, day, name = '', year] =
    /^(?:[a-z]+,? +)?(?:(\d{1,2})(?:st|nd|rd|th)? +(?:of +)?)?([a-z]{3,9})\.?,? +(\d{4})$/.exec(words) ?? [];
  const month = monthNames.findIndex((each) => each.toLowerCase().startsWith(name === 'sept' ? 'sep' : name)) + 1;
  return year === undefined || month === 0 ? 'unknown' : toDay(year, month, day);
}

function toDay(year: string, month: number, day: string | undefined): Day | 'no-day' {
  if (month < 1 || month > 12) return 'no-day';
  const most = daysInMonth(Number(year), month);
  const found = { year: Number(year), month, day: day === undefined ? most : Number(day) };
  return found.day < 1 || found.day > most ? 'no-day' : found;
}
