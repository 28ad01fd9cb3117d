// Owns how the parts of a comparison are said in a few words: places, statuses, headings, contacts, flags, counts.
import {
  type ChangeStatus,
  type ClauseChange,
  type ClauseSide,
  type Comparison,
  countTypographic,
  type Flag,
  type SectionSide,
  type SectionStatus,
} from './comparison.ts';
import type { ContactRow } from '../version/model.ts';
import { plural } from '../../problems/plural.ts';

/** What a version's dates are called. */
export const dateNames = { written: 'written', updated: 'updated', ratified: 'ratified', reviewDue: 'review due' };

const statusNames: Record<ChangeStatus, string> = {
  unchanged: 'Unchanged',
  renumbered: 'Renumbered',
  amended: 'Amended',
  moved: 'Moved',
  'moved-amended': 'Moved and amended',
  added: 'Added',
  removed: 'Removed',
};

/**
 * Names what happened to a clause.
 * @param status a clause's status
 * @returns one to three words with a capital.
 */
export function formatChange(status: ChangeStatus): string {
  return statusNames[status];
}

/** What a typographic change is called. */
export const typographicWords = 'same words; only capitals, punctuation or list numbers differ';

/** What is said where the bytes of a picture differ. */
export const otherPictureWords = 'the picture is another';

/**
 * Names what happened to a clause, and whether its words are the same.
 * @param change one clause of a comparison
 * @returns such as "Moved", or "Amended (same words; only capitals, punctuation or list numbers differ)".
 */
export function formatClauseChange({ status, typographic }: Pick<ClauseChange, 'status' | 'typographic'>): string {
  return typographic ? `${statusNames[status]} (${typographicWords})` : statusNames[status];
}

/**
 * Says what happened to a section.
 * @param statuses of one section
 * @returns such as "renamed, moved", or "became a clause".
 */
export function formatSectionChange(statuses: readonly SectionStatus[]): string {
  if (statuses.includes('became-clause')) return 'became a clause';
  if (statuses.includes('was-clause')) return 'was a clause';
  return statuses.join(', ');
}

/**
 * Says where a change is.
 * @param change one clause of a comparison
 * @returns the newer label, and the older one where it differs.
 */
export function formatPlace({ before, after }: ClauseChange): string {
  const [was, is] = [formatSide(before), formatSide(after)];
  if (was === '' || is === '' || was === is) return is || was;
  return `${is} (was ${was})`;
}

/**
 * Cites a clause in one of the two versions.
 * @param side the clause there, or null
 * @returns its label; empty for null.
 */
export function formatSide(side: ClauseSide | null): string {
  return side?.label ?? '';
}

/**
 * Writes a heading with its number.
 * @param side a section in one of the two versions, or null
 * @returns such as "4.1 Reputation"; empty for null.
 */
export function formatHeading(side: Pick<SectionSide, 'number' | 'title'> | null): string {
  return side === null ? '' : [side.number, side.title].filter(Boolean).join(' ');
}

/**
 * Writes a row of contacts on one line.
 * @param row a row as its version may show it, or null
 * @returns people with their addresses, then phones; empty for null.
 */
export function formatContact(row: ContactRow | null): string {
  if (row === null) return '';
  const people = row.people.map(({ name, email }) => (email === undefined ? name : `${name} (${email})`));
  return [...people, ...row.phones].join('; ');
}

/**
 * Writes flags on one line.
 * @param flags of one change
 * @returns such as "duty: should → must; number: none → 5"; empty without flags.
 */
export function formatFlags(flags: readonly Flag[]): string {
  const list = (terms: string[]): string => terms.join(', ') || 'none';
  return flags.map(({ kind, before, after }) => `${kind}: ${list(before)} → ${list(after)}`).join('; ');
}

/**
 * Sums up a comparison in a sentence.
 * @param comparison its counts and clauses
 * @returns such as "Of 93 clauses, 80 are unchanged, 12 are amended (3 in capitals, punctuation or list numbers only) and 1 is removed."
 */
export function formatCounts(comparison: Pick<Comparison, 'counts' | 'clauses'>): string {
  const { counts } = comparison;
  const typographic = countTypographic(comparison);
  const only = typographic === 0 ? '' : ` (${typographic} in capitals, punctuation or list numbers only)`;
  const parts = (
    [
      ['unchanged', 'unchanged'],
      ['renumbered', 'unchanged but for their number'],
      ['amended', `amended${only}`],
      ['moved', 'moved'],
      ['moved-amended', 'moved and amended'],
      ['added', 'added'],
      ['removed', 'removed'],
    ] as const
  )
    .filter(([status]) => counts[status] > 0)
    .map(([status, words]) => `${plural(counts[status], 'is', 'are')} ${words}`);
  const total = `Of ${plural(counts.total, 'clause')}`;
  if (parts.length === 0) return 'Neither version has a clause.';
  return `${total}, ${new Intl.ListFormat('en-GB').format(parts)}.`.replace(
    '1 is unchanged but for their number',
    '1 is unchanged but for its number',
  );
}
