// Owns reading dates as people write them in a document.
import { isDateText } from '../../../../schemas/date-text.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date.
 * @param words such as "November 2023", "1 September 2026", "1st Sept. 2026", "01/09/2026" (day first, as in Britain) or "2026-09"
 * @returns `YYYY-MM` or `YYYY-MM-DD`; null for other words, such as "Autumn 2026"
 */
export function readDate(words: string): string | null {
  const text = words.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  const worded =
    /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? )?([a-z]{3,9})\.?,? (\d{4})$/i.exec(
      text,
    );
  if (worded) {
    const [, day, name = '', year = ''] = worded;
    const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    const isMonth =
      month > 0 && monthNames[month - 1]?.startsWith(name.toLowerCase().replace(/^sept$/, 'sep')) === true;
    return isMonth ? joinDate(year, String(month), day) : null;
  }
  const figures = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/.exec(text);
  if (figures) {
    const [, day, month = '', year = ''] = figures;
    return joinDate(year.length === 2 ? `20${year}` : year, month, day);
  }
  return isDateText(text) ? text : null;
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function joinDate(year: string, month: string, day: string | undefined): string | null {
  const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  const text = parts.join('-');
  return isDateText(text) ? text : null;
}

const fields = [
  ['reviewDue', /\bnext\b|\breview (?:due|by|date)\b|\bdue\b|\bto be reviewed\b|\bfor review\b/],
  ['ratified', /\bratified\b|\bapproved\b|\badopted\b|\bagreed\b/],
  ['updated', /\bupdated?\b|\breviewed\b|\brevised\b|\blast review\b|\bamended\b/],
  ['written', /\bwritten\b|\bcreated\b|\bprepared\b|\bissued?\b|^date$/],
] as const;

/**
 * Says which of a policy's dates a label names.
 * @param label words before a date, such as "Date ratified" or "Review due"
 * @returns the field; null for another label, such as "Signed"
 */
export function fieldOfLabel(label: string): (typeof fields)[number][0] | null {
  const words = label
    .toLowerCase()
    .replace(/[^\p{L}\s]+/gu, ' ')
    .trim();
  if (words.split(/\s+/).length > 7) return null;
  return fields.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
