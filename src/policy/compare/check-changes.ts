// Owns whether a version explains exactly what it changed; wording what it finds as problems is left to the reader.
import { compareVersions } from './compare-versions.ts';
import { isReportable } from './comparison.ts';
import type { PolicyVersion } from '../version/model.ts';
import { listIds } from '../version/walk.ts';

/** One fault in a version's `changes`, by the key it concerns. */
export type ChangeFault =
  /** `statuses` says what happened: the clause's status, the section's, or `amended` for a fact. */
  | { id: string; fault: 'change-without-reason'; statuses: string[] }
  /** Nothing with this key differs, or only its number does. */
  | { id: string; fault: 'reason-without-change' }
  /** The version has no clause or section with the successor's id. */
  | { id: string; fault: 'unknown-successor'; successor: string }
  /** Only what was removed has a successor. */
  | { id: string; fault: 'unneeded-successor'; successor: string };

/**
 * Compares the reasons that a version gives with what it changed.
 * A reason is needed for each clause that was amended, moved, added or removed, each section that was renamed, moved, added or removed, and for `title` (or school), `dates` and `contacts` where they differ; never for a new number.
 * @param version the version that gives reasons
 * @param previous the version that it follows; null for a first one, which needs none
 * @returns missing reasons in reading order, facts first, then faults of given ones in their order; empty when all is explained.
 */
export function checkChanges(version: PolicyVersion, previous: PolicyVersion | null): ChangeFault[] {
  const needed = previous === null ? new Map<string, string[]>() : listNeeded(version, previous);
  const known = new Set(listIds(version));
  const faults: ChangeFault[] = [];
  for (const [id, statuses] of needed) {
    if (!Object.hasOwn(version.changes, id)) faults.push({ id, fault: 'change-without-reason', statuses });
  }
  for (const [id, { successor }] of Object.entries(version.changes)) {
    const statuses = needed.get(id);
    if (statuses === undefined) faults.push({ id, fault: 'reason-without-change' });
    if (successor === undefined) continue;
    if (!known.has(successor)) faults.push({ id, fault: 'unknown-successor', successor });
    else if (statuses !== undefined && !statuses.includes('removed')) {
      faults.push({ id, fault: 'unneeded-successor', successor });
    }
  }
  return faults;
}

/** What happened to each key that needs a reason. */
function listNeeded(version: PolicyVersion, previous: PolicyVersion): Map<string, string[]> {
  const { facts, sections, clauses } = compareVersions(previous, version);
  const needed = new Map<string, string[]>();
  if (facts.title !== null || facts.school !== null) needed.set('title', ['amended']);
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
