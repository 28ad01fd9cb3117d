// Owns the forms in which decisions leave the decision sheet for the minutes of a meeting.
import { writeCsv } from './csv.ts';

/** One row of a filled-in decision sheet. */
export interface Minute {
  where: string;
  status: string;
  kind: string;
  before: string;
  after: string;
  why: string;
  /** "Agree", "Discuss", or empty while nobody has chosen. */
  decision: string;
  note: string;
}

const columns: (keyof Minute)[] = ['where', 'status', 'kind', 'before', 'after', 'why', 'decision', 'note'];

/**
 * Writes decisions for a spreadsheet.
 * @param minutes rows in the sheet's order
 * @returns CSV with a header. Never throws.
 */
export function minutesCsv(minutes: readonly Minute[]): string {
  return writeCsv([columns, ...minutes.map((minute) => columns.map((column) => minute[column]))]);
}

/**
 * Writes decisions as text for minutes.
 * @param title what was compared with what
 * @param warnings sentences that a version is not in force; may be empty
 * @param minutes rows in the sheet's order
 * @returns Markdown: a heading, a count, and one paragraph for each row. Never throws.
 */
export function minutesMarkdown(title: string, warnings: readonly string[], minutes: readonly Minute[]): string {
  const count = (decision: string): number => minutes.filter((minute) => minute.decision === decision).length;
  const head = [
    `# ${escapeMarkdown(title)}`,
    ...warnings.map((warning) => `**${escapeMarkdown(warning)}**`),
    `${minutes.length} changes: ${count('Agree')} agreed, ${count('Discuss')} to discuss, ${count('')} not yet decided.`,
  ];
  const rows = minutes.map((minute) => {
    const line = (name: string, text: string): string[] => (text === '' ? [] : [`- ${name}: ${escapeMarkdown(text)}`]);
    return [
      `## ${escapeMarkdown(minute.where)}: ${escapeMarkdown(minute.status.toLowerCase())}`,
      '',
      ...line('Kind', minute.kind),
      ...line('Before', minute.before),
      ...line('After', minute.after),
      ...line('Why', minute.why),
      `- Decision: ${minute.decision || 'not yet decided'}`,
      ...line('Note', minute.note),
    ].join('\n');
  });
  return `${[...head, ...rows].join('\n\n')}\n`;
}

/** Words stay words: no mark of Markdown in them counts, and each stays on one line. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([\\`*_[\]<>#|~])/g, '\\$1');
}
