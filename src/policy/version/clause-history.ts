// Owns gathering one clause's words from every version.
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
 * Names where a clause stands.
 * @param entry a clause in a version
 * @returns such as `4.2(1)`; the innermost heading, or "Preamble", where it has no number.
 */
export function citeClause(entry: Pick<ClauseInVersion, 'clause' | 'sections'>): string {
  return entry.clause.number ?? entry.sections.at(-1)?.title ?? 'Preamble';
}

/**
 * Titles a clause.
 * @param entry a clause in a version
 * @returns such as `Clause 4.2(1)`; the heading alone, such as `Preamble`, where it has no number.
 */
export function titleClause(entry: Pick<ClauseInVersion, 'clause' | 'sections'>): string {
  return entry.clause.number === null ? citeClause(entry) : `Clause ${entry.clause.number}`;
}
