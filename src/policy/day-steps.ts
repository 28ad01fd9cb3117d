// Owns going from one day to another, and writing a day as files have it. Apart from `dates.ts`, which every page that is read loads.
import type { Day } from './dates.ts';

/**
 * Goes some days on.
 * @param day where to begin
 * @param days how many; below 0 goes back
 * @returns the day
 */
export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * Writes a day as the policy's files do.
 * @param day a day
 * @returns `YYYY-MM-DD`
 */
export function formatDay({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
