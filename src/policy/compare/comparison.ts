// Owns the shape of a comparison of two versions; making one is left to `compareVersions`.
import type { PolicyDates } from '../version/model.ts';
import type { ContactSide } from '../version/redaction.ts';

/** What can have happened to a clause. `renumbered` is the same words in the same place under another number. */
export const changeStatuses = [
  'unchanged',
  'renumbered',
  'amended',
  'moved',
  'moved-amended',
  'added',
  'removed',
] as const;
export type ChangeStatus = (typeof changeStatuses)[number];

/** A run of words: in both versions, in the newer only, or in the older only. */
export interface WordRun {
  op: 'same' | 'added' | 'removed';
  /** Never empty. Of what is the same, as the newer version types it. */
  text: string;
  /** Only of what is the same: how the older version types it, where quotes, dashes, spaces or what cannot be seen differ. */
  before?: string;
}

/** A prompt to read an amended clause with care; not a judgement. Terms stand in reading order, as written. */
export interface Flag {
  kind: 'duty' | 'scope' | 'number' | 'deadline' | 'link' | 'picture';
  before: string[];
  after: string[];
}

/** A clause as one of the two versions has it. */
export interface ClauseSide {
  number: string | null;
  /** What that version calls it. */
  label: string;
  /** Plain text, without the addresses and phones that a superseded version no longer shows. */
  text: string;
  /** The id of the clause or section right above it, or `preamble`. */
  parent: string;
  /** The heading it stands under, such as "4.1 Reputation", or "Preamble". */
  heading: string;
}

/** What happened to one clause. */
export interface ClauseChange {
  id: string;
  status: ChangeStatus;
  before: ClauseSide | null;
  after: ClauseSide | null;
  /** The heading that has the id in the version without this clause: a section became a clause, or a clause a section; null otherwise. */
  asHeading: string | null;
  /** True where both versions have a table here: its words are marked row by row and cell by cell. */
  isTable: boolean;
  /** `joinSide` gives back the text of either version. Empty for `unchanged` and `renumbered`. */
  words: WordRun[];
  /** At most one of each kind; only for `amended` and `moved-amended`, and never for a typographic change. */
  flags: Flag[];
  /** True for an `amended` clause whose words are the same and whose links lead to the same: see `isTypographic`. */
  typographic: boolean;
}

/**
 * What can have happened to a section; one that was neither added nor removed can have several. Beside `added` stands
 * `was-clause`, and beside `removed` stands `became-clause`, where the other version has a clause of that id.
 */
export const sectionStatuses = [
  'added',
  'was-clause',
  'removed',
  'became-clause',
  'renamed',
  'moved',
  'renumbered',
] as const;
export type SectionStatus = (typeof sectionStatuses)[number];

/** A section as one of the two versions has it. */
export interface SectionSide {
  number: string | null;
  title: string;
  /** What that version calls it. */
  label: string;
  /** The id of the section around it; null at the top. */
  parent: string | null;
}

/** What happened to one section's heading and place. */
export interface SectionChange {
  id: string;
  /** At least one, in the order of `sectionStatuses`. */
  statuses: SectionStatus[];
  before: SectionSide | null;
  after: SectionSide | null;
}

/** A fact that both versions state differently; null where one does not state it. */
export interface FactChange<T> {
  before: T;
  after: T;
}

/** One of a version's dates that differs. */
export interface DateChange extends FactChange<string | null> {
  field: keyof PolicyDates;
}

/** What happened to one row of the contacts. */
export interface ContactChange {
  role: string;
  status: Exclude<ChangeStatus, 'unchanged' | 'renumbered'>;
  before: ContactSide | null;
  after: ContactSide | null;
  /** Says that addresses or phones differ where they may not be shown; null otherwise. */
  note: 'contact details changed; those of a superseded version are not shown' | null;
}

/** What differs outside the clauses and sections. */
export interface FactChanges {
  title: FactChange<string> | null;
  school: FactChange<string> | null;
  dates: DateChange[];
  contacts: ContactChange[];
}

/** How many clauses have each status; `total` is the union of both versions' ids. */
export type ChangeCounts = Record<ChangeStatus | 'total', number>;

/** Two versions compared. Lists stand in the newer version's reading order, with what was removed where it stood. */
export interface Comparison {
  /** The older version's id. */
  from: string;
  /** The newer version's id. */
  to: string;
  counts: ChangeCounts;
  facts: FactChanges;
  /** Sections that differ; empty when none does. */
  sections: SectionChange[];
  /** Every clause of either version, once. */
  clauses: ClauseChange[];
}

/**
 * Tells whether a clause's change is one that readers are shown and reviewers must explain.
 * @param change one clause of a comparison
 * @returns false for `unchanged` and `renumbered`.
 */
export function isReportable(change: Pick<ClauseChange, 'status'>): boolean {
  return change.status !== 'unchanged' && change.status !== 'renumbered';
}

/**
 * Counts the clauses that only their typography amends. Each has the status `amended` too.
 * @param comparison a comparison
 * @returns how many there are; 0 when there is none
 */
export function countTypographic({ clauses }: Pick<Comparison, 'clauses'>): number {
  return clauses.filter(({ typographic }) => typographic).length;
}

/**
 * Tells whether both versions have a clause, in other words or with other link targets.
 * @param change one clause of a comparison
 * @returns true for `amended` and `moved-amended`.
 */
export function isAmended({ status }: Pick<ClauseChange, 'status'>): boolean {
  return status === 'amended' || status === 'moved-amended';
}

/**
 * Tells whether the newer version lacks a clause as the older one words it.
 * @param change one clause of a comparison
 * @returns true for `amended`, `moved-amended` and `removed`.
 */
export function hasOtherWords(change: Pick<ClauseChange, 'status'>): boolean {
  return isAmended(change) || change.status === 'removed';
}
