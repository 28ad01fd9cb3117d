// Owns what a date text is: a month or a day of the calendar, `YYYY-MM` or `YYYY-MM-DD`.

/**
 * Tells whether a text is a real month or day.
 * @param text any text
 * @returns true for `YYYY-MM` and `YYYY-MM-DD` of the years 1900–2199 that exist in the calendar.
 */
export function isDateText(text: string): boolean {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? '1')];
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Counts the days of a month.
 * @param year four digits
 * @param month 1 to 12
 * @returns 28 to 31.
 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
