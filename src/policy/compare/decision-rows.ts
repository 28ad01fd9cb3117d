// Owns the rows of a decision sheet: every change that governors are asked about, the weighty ones first.
import { joinKinds, type Reasons } from './change-reasons.ts';
import { compareWords } from './compare-words.ts';
import {
  type ClauseChange,
  type Comparison,
  type DateChange,
  type Flag,
  isReportable,
  type WordRun,
} from './comparison.ts';
import {
  dateNames,
  formatChange,
  formatContact,
  formatHeading,
  formatPlace,
  formatSectionChange,
} from './comparison-words.ts';
import { formatDate } from '../dates.ts';
import type { ChangeKind } from '../version/model.ts';
import { joinSide } from './word-runs.ts';
import { shortenWords } from './words-html.ts';

/** What changed in one thing; `label` names it where one row has several. */
interface What {
  label: string | null;
  words: WordRun[];
}

/** One change to decide about. */
export interface DecisionRow {
  /** A clause id, a section id, or `title`, `dates`, `contacts`. */
  id: string;
  /** Such as "4.1(2)", "Section 6 Pupils’ use" or "Contacts". */
  where: string;
  /** What happened, such as "Amended". */
  status: string;
  /** Before and after in short. */
  what: What[];
  /** True where the marked text has the whole words, so that the sheet need not hold them a second time. */
  isInText: boolean;
  /** The whole words before and after, for the minutes; empty where there are none. */
  before: string;
  after: string;
  /** Substantive when any step is; null when no version gives a reason. */
  kind: ChangeKind | null;
  /** The reasons of the steps from the older version to the newer, earliest first. */
  why: { version: string; text: string }[];
  flags: Flag[];
}

/**
 * Lists what governors are asked to decide about.
 * @param comparison from `compareVersions`
 * @param reasons from `collectReasons` for the same two versions
 * @returns substantive and flagged changes first, then the others, each in reading order with facts first; empty when nothing differs.
 */
export function listDecisions(comparison: Comparison, reasons: Reasons): DecisionRow[] {
  const clauseIds = new Set(comparison.clauses.map(({ id }) => id));
  const rows = [
    ...listFacts(comparison),
    ...comparison.sections
      // One that became a clause, or was one, is decided on with the clause.
      .filter(({ id, statuses }) => !clauseIds.has(id) && statuses.some((status) => status !== 'renumbered'))
      .map(({ id, statuses, before, after }) => ({
        id,
        where: `Section ${(after ?? before)?.label}`,
        status: capitalise(formatSectionChange(statuses)),
        what: [{ label: null, words: compareWords(formatHeading(before), formatHeading(after)) }],
        isInText: false,
        flags: [],
      })),
    ...comparison.clauses.filter(isReportable).map(describeClause),
  ].map((row): DecisionRow => {
    const found = reasons.get(row.id) ?? [];
    const what = row.what.map(({ label, words }) => ({ label, words: label === null ? shortenWords(words) : words }));
    const [before, after] = [wholeText(row.what, 'before'), wholeText(row.what, 'after')];
    return {
      ...row,
      what,
      before,
      after,
      kind: joinKinds(found),
      why: found.map(({ version, text }) => ({ version, text })),
    };
  });
  return [...rows.filter(isWeighty), ...rows.filter((row) => !isWeighty(row))];
}

function describeClause(change: ClauseChange): BareRow {
  const { id, status, before, after, asHeading, words, isTable, flags } = change;
  const row = { id, where: formatPlace(change), flags };
  if (asHeading !== null) {
    const what = [{ label: null, words: compareWords(before?.text ?? asHeading, after?.text ?? asHeading) }];
    const kind = before === null ? 'A heading became this clause' : 'Became a heading';
    return { ...row, status: kind, what, isInText: false };
  }
  // A table's cells would run together.
  return { ...row, status: formatChange(status), what: [{ label: null, words }], isInText: !isTable };
}

/**
 * Tells whether a row belongs to those that are read first.
 * @param row one row
 * @returns true when it is substantive or flagged.
 */
export function isWeighty(row: Pick<DecisionRow, 'kind' | 'flags'>): boolean {
  return row.kind === 'substantive' || row.flags.length > 0;
}

/** A row before its reasons are known. */
type BareRow = Omit<DecisionRow, 'before' | 'after' | 'kind' | 'why'>;

function listFacts({ facts }: Comparison): BareRow[] {
  const titles = [facts.title, facts.school].flatMap((change, at) =>
    change === null ? [] : [{ label: at === 0 ? 'Title' : 'School', words: compareWords(change.before, change.after) }],
  );
  const dates = facts.dates.filter(isDecidedOn).map(({ field, before, after }) => ({
    label: capitalise(dateNames[field]),
    words: compareWords(formatDate(before ?? ''), formatDate(after ?? '')),
  }));
  const contacts = facts.contacts.map(({ role, before, after, note }) => ({
    label: note === null ? role : `${role} (${note})`,
    words: compareWords(formatContact(before), formatContact(after)),
  }));
  return [
    { id: 'title', where: 'Title', what: titles },
    { id: 'dates', where: 'Dates', what: dates },
    { id: 'contacts', where: 'Contacts', what: contacts },
  ]
    .filter(({ what }) => what.length > 0)
    .map((row) => ({ ...row, status: 'Amended', isInText: false, flags: [] }));
}

/** A version that nobody has agreed yet has no date of ratification or update; that is nothing to decide. */
function isDecidedOn({ field, after }: DateChange): boolean {
  return after !== null || (field !== 'ratified' && field !== 'updated');
}

function wholeText(what: readonly What[], side: 'before' | 'after'): string {
  return what
    .map(({ label, words }) => ({ label, text: joinSide(words, side) }))
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => (label === null ? text : `${label}: ${text}`))
    .join('; ');
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
