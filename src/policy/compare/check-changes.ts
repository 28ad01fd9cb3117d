// Owns whether a version explains exactly what it changed; wording what it finds as problems is left to the reader.
import { compareVersions } from './compare-versions.ts';
import { type Comparison, isReportable } from './comparison.ts';
import { listExplained } from '../version/change-groups.ts';
import type { PolicyVersion } from '../version/model.ts';
import { listIds } from '../version/walk.ts';

/** Where a reason stands: its group, and its place among the ids that the group names. */
export interface ReasonPlace {
  group: number;
  at: number;
}

/** One fault in a version's `changes`, by the key it concerns. */
export type ChangeFault =
  /** `statuses` says what happened: the clause's status, the section's, or `amended` for a fact. */
  | { id: string; fault: 'change-without-reason'; statuses: string[] }
  /** Nothing with this key differs, or only its number does. */
  | { id: string; fault: 'reason-without-change'; place: ReasonPlace }
  /** A reason for it stands earlier too. */
  | { id: string; fault: 'repeated-reason'; place: ReasonPlace; first: ReasonPlace }
  /** The version has no clause or section with the successor's id. */
  | { id: string; fault: 'unknown-successor'; group: number; successor: string }
  /** Nothing in the group was removed. */
  | { id: string; fault: 'unneeded-successor'; group: number; successor: string }
  /** "all: typographic" stands in an earlier group too. */
  | { fault: 'repeated-typographic-group'; group: number; first: number }
  /** No typographic change is without a reason of its own. */
  | { fault: 'empty-typographic-group'; group: number };

/**
 * Compares the reasons that a version gives with what it changed.
 * A reason is needed for each clause that was amended, moved, added or removed, each section that was renamed, moved, added or removed, and for `title`, `school`, `dates` and `contacts` where they differ; never for a new number.
 * @param version the version that gives reasons, with what `coverTypographic` found
 * @param previous the version that it follows; null for a first one, which needs none
 * @returns missing reasons in reading order, facts first, then faults of given ones in their order; empty when all is explained.
 */
export function checkChanges(version: PolicyVersion, previous: PolicyVersion | null): ChangeFault[] {
  const needed: ReadonlyMap<string, string[]> =
    previous === null ? new Map() : listNeedingReasons(compareVersions(previous, version));
  const explained = new Set(version.changes.flatMap(listExplained));
  const faults: ChangeFault[] = [...needed].flatMap(([id, statuses]): ChangeFault[] =>
    explained.has(id) ? [] : [{ id, fault: 'change-without-reason', statuses }],
  );
  const known = new Set(listIds(version));
  const named = new Map<string, ReasonPlace>();
  const firstTypographic = version.changes.findIndex(({ typographic }) => typographic !== null);
  for (const [group, { clauses, typographic, successor }] of version.changes.entries()) {
    for (const [at, id] of clauses.entries()) {
      const [place, first] = [{ group, at }, named.get(id)];
      if (first !== undefined) faults.push({ id, fault: 'repeated-reason', place, first });
      else if (!needed.has(id)) faults.push({ id, fault: 'reason-without-change', place });
      if (first === undefined) named.set(id, place);
    }
    if (typographic !== null && group !== firstTypographic) {
      faults.push({ fault: 'repeated-typographic-group', group, first: firstTypographic });
    } else if (typographic?.length === 0) faults.push({ fault: 'empty-typographic-group', group });
    if (successor !== null) faults.push(...checkSuccessor(successor, group, clauses, known, needed));
  }
  return faults;
}

function checkSuccessor(
  successor: string,
  group: number,
  clauses: readonly string[],
  known: ReadonlySet<string>,
  needed: ReadonlyMap<string, string[]>,
): ChangeFault[] {
  const id = clauses[0] ?? 'all: typographic';
  if (!known.has(successor)) return [{ id, fault: 'unknown-successor', group, successor }];
  const statuses = clauses.flatMap((clause) => needed.get(clause) ?? []);
  // What did not change at all is a fault of its own.
  const isUnneeded = !statuses.includes('removed') && (statuses.length > 0 || clauses.length === 0);
  return isUnneeded ? [{ id, fault: 'unneeded-successor', group, successor }] : [];
}

/**
 * Lists what differs between two versions in a way that needs a reason.
 * @param comparison from `compareVersions`
 * @returns what happened to each: by `title`, `school`, `dates`, `contacts`, then section ids, then clause ids.
 */
export function listNeedingReasons({ facts, sections, clauses }: Comparison): Map<string, string[]> {
  const needed = new Map<string, string[]>();
  if (facts.title !== null) needed.set('title', ['amended']);
  if (facts.school !== null) needed.set('school', ['amended']);
  if (facts.dates.length > 0) needed.set('dates', ['amended']);
  if (facts.contacts.length > 0) needed.set('contacts', ['amended']);
  const add = (id: string, statuses: string[]): void => {
    if (statuses.length > 0) needed.set(id, [...(needed.get(id) ?? []), ...statuses]);
  };
  for (const { id, statuses } of sections) {
    if (statuses.includes('became-clause')) add(id, ['a clause and no longer a section']);
    else if (statuses.includes('was-clause')) add(id, ['a section and no longer a clause']);
    else {
      add(
        id,
        statuses.filter((status) => status !== 'renumbered'),
      );
    }
  }
  for (const change of clauses) {
    if (isReportable(change) && change.asHeading === null) add(change.id, [change.status]);
  }
  return needed;
}
