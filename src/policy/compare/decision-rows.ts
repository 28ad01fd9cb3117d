// Owns the rows of a decision sheet: what governors are asked about, one row for all that share a reason, the weighty ones first.
import { joinKinds, type Reasons, type StepReason } from './change-reasons.ts';
import { compareWords } from './compare-words.ts';
import {
  type ClauseChange,
  type Comparison,
  type DateChange,
  type FactChange,
  type Flag,
  isReportable,
  type WordRun,
} from './comparison.ts';
import {
  dateNames,
  formatClauseChange,
  formatContact,
  formatHeading,
  formatPlace,
  formatSectionChange,
} from './comparison-words.ts';
import { formatDate } from '../dates.ts';
import { foldText } from '../text/fold-text.ts';
import type { ChangeKind } from '../version/change-groups.ts';
import { capitalise } from '../version/policy-name.ts';
import { joinSide } from './word-runs.ts';
import { shortenWords } from './words-html.ts';

/** What changed in one thing; `label` names it where one row has several. */
interface What {
  label: string | null;
  words: WordRun[];
}

/** One change among those that a row decides about. */
export interface DecisionPart {
  /** A clause id, a section id, or `title`, `school`, `dates`, `contacts`. */
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
  flags: Flag[];
}

/** What is decided about at once: one change, or all that share the same reasons and kinds. */
export interface DecisionRow {
  /** The id of the first change. */
  id: string;
  /** The places of all changes, parted by commas. */
  where: string;
  /** What happened to them, each once, parted by commas. */
  status: string;
  /** The changes in reading order, with facts first; at least one. */
  parts: DecisionPart[];
  /** Substantive when any step is; null when no version gives a reason. */
  kind: ChangeKind | null;
  /** The reasons of the steps from the older version to the newer, earliest first. */
  why: { version: string; text: string }[];
  /** Those of all changes. */
  flags: Flag[];
}

/**
 * Lists what governors are asked to decide about.
 * @param comparison from `compareVersions`
 * @param reasons from `collectReasons` for the same two versions
 * @returns substantive and flagged rows first, then the others, each in the order of their first changes; empty when nothing differs.
 */
export function listDecisions(comparison: Comparison, reasons: Reasons): DecisionRow[] {
  const shared = new Map<string, DecisionPart[]>();
  for (const part of listParts(comparison)) {
    const key = (reasons.get(part.id) ?? []).map(nameReason).join('\n') || part.id;
    shared.set(key, [...(shared.get(key) ?? []), part]);
  }
  const rows = [...shared.values()].map((parts) => joinParts(parts, reasons));
  return [...rows.filter(isWeighty), ...rows.filter((row) => !isWeighty(row))];
}

/** The same words typed twice, in whichever form, are one reason. */
function nameReason({ version, kind, text }: StepReason): string {
  return `${version} ${kind} ${foldText(text)}`;
}

function joinParts(parts: DecisionPart[], reasons: Reasons): DecisionRow {
  const id = parts[0]?.id ?? '';
  const found = reasons.get(id) ?? [];
  return {
    id,
    where: parts.map(({ where }) => where).join(', '),
    status: [...new Set(parts.map(({ status }) => status))].join(', '),
    parts,
    kind: joinKinds(found),
    why: found.map(({ version, text }) => ({ version, text })),
    flags: parts.flatMap(({ flags }) => flags),
  };
}

/** Facts, then sections, then clauses. */
function listParts(comparison: Comparison): DecisionPart[] {
  const clauseIds = new Set(comparison.clauses.map(({ id }) => id));
  return [
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
  ].map((part) => ({
    ...part,
    what: part.what.map(({ label, words }) => ({ label, words: label === null ? shortenWords(words) : words })),
    before: wholeText(part.what, 'before'),
    after: wholeText(part.what, 'after'),
  }));
}

function describeClause(change: ClauseChange): BarePart {
  const { id, before, after, asHeading, words, isTable, flags } = change;
  const row = { id, where: formatPlace(change), flags };
  if (asHeading !== null) {
    const what = [{ label: null, words: compareWords(before?.text ?? asHeading, after?.text ?? asHeading) }];
    const kind = before === null ? 'A heading became this clause' : 'Became a heading';
    return { ...row, status: kind, what, isInText: false };
  }
  // A table's cells would run together.
  return { ...row, status: formatClauseChange(change), what: [{ label: null, words }], isInText: !isTable };
}

/**
 * Tells whether a row belongs to those that are read first.
 * @param row one row
 * @returns true when it is substantive or flagged.
 */
export function isWeighty(row: Pick<DecisionRow, 'kind' | 'flags'>): boolean {
  return row.kind === 'substantive' || row.flags.length > 0;
}

/**
 * Names how much a change matters.
 * @param kind of one row
 * @returns one word; for null, that nobody gave a reason
 */
export function formatKind(kind: ChangeKind | null): string {
  return kind === null ? 'No reason given' : capitalise(kind);
}

/** A change without its whole words. */
type BarePart = Omit<DecisionPart, 'before' | 'after'>;

function listFacts({ facts }: Comparison): BarePart[] {
  const wholly = (change: FactChange<string> | null): What[] =>
    change === null ? [] : [{ label: null, words: compareWords(change.before, change.after) }];
  const dates = facts.dates.filter(isDecidedOn).map(({ field, before, after }) => ({
    label: capitalise(dateNames[field]),
    words: compareWords(formatDate(before ?? ''), formatDate(after ?? '')),
  }));
  const contacts = facts.contacts.map(({ role, before, after, note }) => ({
    label: note === null ? role : `${role} (${note})`,
    words: compareWords(formatContact(before), formatContact(after)),
  }));
  return [
    { id: 'title', where: 'Title', what: wholly(facts.title) },
    { id: 'school', where: 'School', what: wholly(facts.school) },
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
