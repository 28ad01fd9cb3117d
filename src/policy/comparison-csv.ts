// Owns the spreadsheet form of a comparison.
import { joinKinds, type Reasons } from './change-reasons.ts';
import {
  type ClauseChange,
  type ClauseSide,
  type Comparison,
  type Flag,
  isReportable,
  type SectionSide,
} from './comparison.ts';
import type { ContactRow } from './model.ts';

/** One line: where, status, kind, before, after, why, flags. */
type Row = [string, string, string, string, string, string, string];

const header: Row = ['where', 'status', 'kind', 'before', 'after', 'why', 'flags'];

const dateNames = { written: 'written', updated: 'updated', ratified: 'ratified', reviewDue: 'review due' };

/**
 * Writes a comparison for a spreadsheet.
 * @param comparison from `compareVersions`
 * @param reasons from `collectReasons` for the same two versions
 * @returns CSV by RFC 4180: a header, then facts, sections and clauses that differ, each line ended by CR LF; a cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection"). Never throws.
 */
export function comparisonCsv(comparison: Comparison, reasons: Reasons): string {
  const rows = [header, ...listFacts(comparison, reasons), ...listSections(comparison, reasons)];
  for (const change of comparison.clauses.filter(isReportable)) {
    const texts = [change.before?.text ?? '', change.after?.text ?? ''] as const;
    rows.push(writeRow(wordPlace(change), change.status, change.id, texts, reasons, wordFlags(change.flags)));
  }
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function listFacts({ facts }: Comparison, reasons: Reasons): Row[] {
  const rows: Row[] = [];
  for (const name of ['title', 'school'] as const) {
    const change = facts[name];
    if (change === null) continue;
    const where = name === 'title' ? 'Title' : 'School';
    rows.push(writeRow(where, 'amended', 'title', [change.before, change.after], reasons));
  }
  for (const { field, before, after } of facts.dates) {
    const status = before === null ? 'added' : after === null ? 'removed' : 'amended';
    rows.push(writeRow(`Date: ${dateNames[field]}`, status, 'dates', [before ?? '', after ?? ''], reasons));
  }
  for (const { role, status, before, after, note } of facts.contacts) {
    const texts = [wordContact(before), wordContact(after)] as const;
    rows.push(writeRow(`Contact: ${role}`, status, 'contacts', texts, reasons, note ?? ''));
  }
  return rows;
}

function listSections({ sections }: Comparison, reasons: Reasons): Row[] {
  return sections.map(({ id, statuses, before, after }) => {
    const texts = [wordHeading(before), wordHeading(after)] as const;
    return writeRow(`Section ${texts[1] || texts[0]}`, statuses.join(', '), id, texts, reasons);
  });
}

function writeRow(
  where: string,
  status: string,
  id: string,
  [before, after]: readonly [string, string],
  reasons: Reasons,
  flags = '',
): Row {
  const found = reasons.get(id) ?? [];
  const why = found.map(({ version, text }) => `${version}: ${text}`).join('; ');
  return [where, status, joinKinds(found) ?? '', before, after, why, flags];
}

/** The newer number, or the heading where there is none, and the older one where it differs. */
function wordPlace({ before, after }: ClauseChange): string {
  const [was, is] = [wordSide(before), wordSide(after)];
  if (was === '' || is === '' || was === is) return is || was;
  return `${is} (was ${was})`;
}

function wordSide(side: ClauseSide | null): string {
  return side === null ? '' : (side.number ?? side.heading);
}

function wordHeading(side: SectionSide | null): string {
  return side === null ? '' : [side.number, side.title].filter(Boolean).join(' ');
}

function wordContact(row: ContactRow | null): string {
  if (row === null) return '';
  const people = row.people.map(({ name, email }) => (email === undefined ? name : `${name} (${email})`));
  return [...people, ...row.phones].join('; ');
}

function wordFlags(flags: readonly Flag[]): string {
  const list = (terms: string[]): string => terms.join(', ') || 'none';
  return flags.map(({ kind, before, after }) => `${kind}: ${list(before)} → ${list(after)}`).join('; ');
}

function writeCell(value: string): string {
  const safe = /^[=+\-@]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
