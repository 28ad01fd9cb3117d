// Owns the minutes as plain text and as a spreadsheet.
import { writeCsv } from '../text/csv.ts';
import { draftWords, formatDecided, listHead, type Minute, type Minutes, signatures } from './minutes.ts';
import { formatResolution, listVotes } from './resolution.ts';

const columns = [
  ['where', 'Where'],
  ['status', 'Status'],
  ['kind', 'Kind'],
  ['before', 'Before'],
  ['after', 'After'],
  ['why', 'Why'],
  ['decision', 'Decision'],
  ['note', 'Note'],
] as const satisfies (readonly [keyof Minute, string])[];

/**
 * Writes minutes for a spreadsheet.
 * @param minutes what was decided
 * @returns CSV: rows for the head and the resolution, then a header, then the decisions.
 */
export function minutesCsv({ head, rows, resolution }: Minutes): string {
  return writeCsv([
    [head.title],
    [head.school],
    ...(resolution === null ? [] : [[draftWords]]),
    ...head.warnings.map((warning) => [warning]),
    ...listHead(head),
    ...formatDecided(rows).map((line) => [line]),
    ...(resolution === null
      ? []
      : [['Resolution', formatResolution(resolution, head.policy)], ...listVotes(resolution)]),
    columns.map(([, name]) => name),
    ...rows.map((minute) => columns.map(([column]) => minute[column])),
  ]);
}

/**
 * Writes minutes as plain text.
 * @param minutes what was decided
 * @returns text that begins with a byte order mark and ends its lines by CR LF, so that old editors open it as it is: head, counts, one paragraph for each decision, the resolution, and lines to sign on.
 */
export function minutesText({ head, rows, resolution }: Minutes): string {
  const of = (about: Minute['about']): string[][] =>
    rows.flatMap((minute, at) => (minute.about === about ? [writeMinute(minute, at + 1)] : []));
  const notes = of('notes');
  const paragraphs = [
    [head.title, head.school],
    ...(resolution === null ? [] : [[draftWords]]),
    listHead(head).map(([name, words]) => `${name}: ${words || '-'}`),
    ...head.warnings.map((warning) => [warning]),
    formatDecided(rows),
    ...of('changes'),
    ...(notes.length === 0 ? [] : [['REVIEW NOTES THAT ARE STILL OPEN'], ...notes]),
    ...(resolution === null
      ? []
      : [
          ['RESOLUTION'],
          [
            formatResolution(resolution, head.policy),
            ...listVotes(resolution).flatMap(([name, words]) => writePart(name, words || '-')),
          ],
          ...signatures.map((name) => [`${name}: ______________________________   Date: ______________`]),
        ]),
  ];
  return `\ufeff${paragraphs.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`;
}

function writeMinute(minute: Minute, number: number): string[] {
  const kind = minute.kind === '' ? '' : ` (${minute.kind.toLowerCase()})`;
  return [
    `${number}. ${minute.where}: ${minute.status.toLowerCase()}${kind}`,
    ...writePart('Before', minute.before),
    ...writePart('After', minute.after),
    ...writePart(minute.about === 'notes' ? 'Note' : 'Why', minute.why),
    ...writePart('Decision', minute.decision || 'not yet decided'),
    ...writePart(minute.about === 'notes' ? 'Remark' : 'Note', minute.note),
  ];
}

/** Later lines stand under the first. */
function writePart(name: string, words: string): string[] {
  if (words === '') return [];
  const [first = '', ...rest] = words.split(/\r?\n/);
  return [`   ${name}: ${first}`, ...rest.map((line) => `   ${' '.repeat(name.length + 2)}${line}`.trimEnd())];
}
