// Owns the forms in which decisions leave the decision sheet for the minutes of a meeting.
import { writeCsv } from '../text/csv.ts';

/** What can be decided about a change, as the sheet offers it, and how the minutes count it. */
export const choices = [
  { name: 'Agree', counted: 'agreed' },
  { name: 'Agree with changes', counted: 'agreed with changes' },
  { name: 'Not agreed', counted: 'not agreed' },
  { name: 'Discuss', counted: 'to discuss' },
  { name: '', counted: 'not yet decided' },
] as const;

/** What minutes are of: the two versions with their status, and the meeting. Each is words, or empty. */
export interface MinutesHead {
  title: string;
  older: string;
  newer: string;
  /** Sentences that a version is not in force; may be empty. */
  warnings: string[];
  meeting: string;
  date: string;
  chair: string;
}

/** One row of a filled-in decision sheet. */
export interface Minute {
  /** How many changes it decides about. */
  changes: number;
  /** The place of each, parted by commas. */
  where: string;
  status: string;
  kind: string;
  /** The whole older words, and the whole newer ones; a line for each place where there are several. */
  before: string;
  after: string;
  why: string;
  /** The name of one of the choices; empty while nobody has chosen. */
  decision: string;
  /** May have several lines. */
  note: string;
}

const columns: Exclude<keyof Minute, 'changes'>[] = [
  'where',
  'status',
  'kind',
  'before',
  'after',
  'why',
  'decision',
  'note',
];

/**
 * Writes decisions for a spreadsheet.
 * @param head what they are decisions on, and where they were made
 * @param minutes rows in the sheet's order
 * @returns CSV: rows for the head, then a header, then the decisions.
 */
export function minutesCsv(head: MinutesHead, minutes: readonly Minute[]): string {
  return writeCsv([
    [head.title],
    ...listHead(head),
    columns,
    ...minutes.map((minute) => columns.map((column) => minute[column])),
  ]);
}

/**
 * Writes decisions as plain text for minutes.
 * @param head what they are decisions on, and where they were made
 * @param minutes rows in the sheet's order
 * @returns text that begins with a byte order mark and ends its lines by CR LF, so that old editors open it as it is: head, count, and one paragraph for each row.
 */
export function minutesText(head: MinutesHead, minutes: readonly Minute[]): string {
  const counts = choices.map(
    ({ name, counted }) => `${minutes.filter(({ decision }) => decision === name).length} ${counted}`,
  );
  const paragraphs = [
    [head.title],
    listHead(head).map(([name, words]) => `${name}: ${words || '-'}`),
    ...head.warnings.map((warning) => [warning]),
    [`${formatDecided(minutes)}: ${counts.join(', ')}.`],
    ...minutes.map((minute, at) => [
      `${at + 1}. ${minute.where}: ${minute.status.toLowerCase()} (${minute.kind.toLowerCase()})`,
      ...writePart('Before', minute.before),
      ...writePart('After', minute.after),
      ...writePart('Why', minute.why),
      ...writePart('Decision', minute.decision || 'not yet decided'),
      ...writePart('Note', minute.note),
    ]),
  ];
  return `\ufeff${paragraphs.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`;
}

/**
 * Counts what is decided.
 * @param minutes rows of the sheet
 * @returns such as "5 changes"; "2 decisions on 5 changes" where a row has several
 */
export function formatDecided(minutes: readonly Minute[]): string {
  const changes = minutes.reduce((sum, minute) => sum + minute.changes, 0);
  return `${changes > minutes.length ? `${minutes.length} decisions on ` : ''}${changes} changes`;
}

function listHead({ older, newer, meeting, date, chair }: MinutesHead): [string, string][] {
  return [
    ['Older version', older],
    ['Newer version', newer],
    ['Meeting', meeting],
    ['Date', date],
    ['Chair', chair],
  ];
}

/** Later lines stand under the first. */
function writePart(name: string, words: string): string[] {
  if (words === '') return [];
  const [first = '', ...rest] = words.split(/\r?\n/);
  return [`   ${name}: ${first}`, ...rest.map((line) => `   ${' '.repeat(name.length + 2)}${line}`.trimEnd())];
}
