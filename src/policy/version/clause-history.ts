// Owns gathering one clause's words from every version.
import { formatDate } from '../dates.ts';
import type { Clause, PolicyVersion, Section } from './model.ts';
import { listClauses } from './walk.ts';
import { isAgreed, isCurrent } from './status.ts';

/** One clause as one version has it. */
export interface ClauseInVersion {
  version: PolicyVersion;
  clause: Clause;
  /** The sections around it, outermost first. */
  sections: Section[];
  parents: Clause[];
}

/** One clause through all versions that have it. */
export interface ClauseHistory {
  id: string;
  /** From the newest to the oldest; at least one. */
  entries: ClauseInVersion[];
}

/**
 * Finds a clause as the version in force has it.
 * @param history one clause through all versions
 * @returns null where the current version does not have it
 */
export function findCurrentEntry(history: ClauseHistory): ClauseInVersion | null {
  return history.entries.find(({ version }) => isCurrent(version)) ?? null;
}

/**
 * Finds the entry that a clause is known by.
 * @param history one clause through all versions
 * @returns the current version's entry; where that does not have the clause, the one last agreed, so that words which nobody has agreed never stand for the policy's; the newest of a clause that was never agreed
 * @throws Error when the history is empty
 */
export function mainEntry(history: ClauseHistory): ClauseInVersion {
  const entry =
    findCurrentEntry(history) ?? history.entries.find(({ version }) => isAgreed(version)) ?? history.entries[0];
  if (entry === undefined) throw new Error(`The clause "${history.id}" is in no version`);
  return entry;
}

/**
 * Gathers every clause of all versions.
 * @param versions from the newest to the oldest
 * @returns one history for each id, in the reading order of the newest version that has it.
 */
export function gatherHistories(versions: readonly PolicyVersion[]): ClauseHistory[] {
  const byId = new Map<string, ClauseHistory>();
  for (const version of versions) {
    for (const { clause, sections, parents } of listClauses(version)) {
      const history = byId.get(clause.id) ?? { id: clause.id, entries: [] };
      history.entries.push({ version, clause, sections, parents });
      byId.set(clause.id, history);
    }
  }
  return [...byId.values()];
}

/**
 * Titles the page of a clause.
 * @param entry the entry that the clause is known by
 * @returns such as `Clause 4.2(1)` or `Clause: Introduction (3)`; of one that the current version does not have, such as `Clause 4.2(1) of November 2023`, because another may have its number now
 */
export function titleClause({ clause, version }: Pick<ClauseInVersion, 'clause' | 'version'>): string {
  const name = clause.label === clause.number ? `Clause ${clause.label}` : `Clause: ${clause.label}`;
  return isCurrent(version) ? name : `${name} of ${formatDate(version.id)}`;
}
