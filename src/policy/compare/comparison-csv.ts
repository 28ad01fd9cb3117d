// Owns the spreadsheet form of a comparison.
import { joinKinds, type Reasons } from './change-reasons.ts';
import { type Comparison, isReportable } from './comparison.ts';
import {
  dateNames,
  formatContact,
  formatFlags,
  formatHeading,
  formatPlace,
  formatSectionChange,
} from './comparison-words.ts';
import { writeCsv } from '../text/csv.ts';
import { type DatedVersion, formatVersion } from '../version/status-words.ts';

/** One line of the table: where, status, kind, before, after, why, flags. */
type Row = [string, string, string, string, string, string, string];

const header: Row = ['where', 'status', 'kind', 'before', 'after', 'why', 'flags'];

/**
 * Writes a comparison for a spreadsheet.
 * @param comparison from `compareVersions`
 * @param reasons from `collectReasons` for the same two versions
 * @param versions the older and the newer version
 * @returns CSV: a row that names each version and says what it counts for, then a header, then facts, sections and clauses that differ.
 */
export function comparisonCsv(
  comparison: Comparison,
  reasons: Reasons,
  [older, newer]: readonly [DatedVersion, DatedVersion],
): string {
  const rows = [header, ...listFacts(comparison, reasons), ...listSections(comparison, reasons)];
  for (const change of comparison.clauses.filter(isReportable)) {
    const texts = [change.before?.text ?? '', change.after?.text ?? ''] as const;
    rows.push(writeRow(formatPlace(change), change.status, change.id, texts, reasons, formatFlags(change.flags)));
  }
  return writeCsv([['Older version', formatVersion(older)], ['Newer version', formatVersion(newer)], ...rows]);
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
    const texts = [formatContact(before), formatContact(after)] as const;
    rows.push(writeRow(`Contact: ${role}`, status, 'contacts', texts, reasons, note ?? ''));
  }
  return rows;
}

function listSections({ sections }: Comparison, reasons: Reasons): Row[] {
  return sections.map(({ id, statuses, before, after }) => {
    const texts = [formatHeading(before), formatHeading(after)] as const;
    return writeRow(`Section ${(after ?? before)?.label}`, formatSectionChange(statuses), id, texts, reasons);
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
