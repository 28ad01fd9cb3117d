// Owns the one tree in which two versions are read together, each clause where it stands and where it stood.
import type { ClauseChange, Comparison, SectionChange } from './comparison.ts';
import { isReportable } from './comparison.ts';
import { mergeSiblings } from './merge-siblings.ts';
import type { Clause, PolicyBody, Section } from '../version/model.ts';

/** A clause at one place of the joint text. One that moved has two places: `before` alone at the old, `after` alone at the new. */
export interface RedlineClause {
  change: ClauseChange;
  /** As the older version has it here; null where it does not. */
  before: Clause | null;
  after: Clause | null;
  clauses: RedlineClause[];
}

/** A section of the joint text. One that moved stands at its new place only. */
export interface RedlineSection {
  /** Null where heading and place are the same. */
  change: SectionChange | null;
  before: Section | null;
  after: Section | null;
  clauses: RedlineClause[];
  sections: RedlineSection[];
}

/** The changes before and after one, by id. */
export interface Neighbours {
  previous: string | null;
  next: string | null;
}

/** Two versions as one text. */
export interface Redline {
  preamble: RedlineClause[];
  sections: RedlineSection[];
  /** The ids of changed clauses and headings in reading order, to go from one to the next. */
  changed: string[];
}

/**
 * Joins two versions into one text.
 * @param comparison from `compareVersions` for the same two
 * @param older the older version, publishable
 * @param newer the newer version, publishable
 * @returns the joint text: the newer order, and what was removed or moved away after the sibling that it followed. Each clause of the older version stands in `before` once, each of the newer in `after` once.
 */
export function joinVersions(comparison: Comparison, older: PolicyBody, newer: PolicyBody): Redline {
  const changes = new Map(comparison.clauses.map((change) => [change.id, change]));
  const sectionChanges = new Map(comparison.sections.map((change) => [change.id, change]));
  const changed: string[] = [];

  const joinClauses = (before: readonly Clause[], after: readonly Clause[]): RedlineClause[] =>
    mergeSiblings(before, after, (id) => hasMoved(changes.get(id))).flatMap(({ was, is }): RedlineClause[] => {
      const change = changes.get((is ?? was)?.id ?? '');
      if (change === undefined) return [];
      if (isReportable(change) && (is !== null || change.status === 'removed')) changed.push(change.id);
      return [{ change, before: was, after: is, clauses: joinClauses(was?.clauses ?? [], is?.clauses ?? []) }];
    });

  const olderSections = new Map(listAll(older.sections).map((section) => [section.id, section]));
  const newerIds = new Set(listAll(newer.sections).map((section) => section.id));
  const joinSections = (before: readonly Section[], after: readonly Section[]): RedlineSection[] => {
    const kept = before.filter(({ id }) => !newerIds.has(id) || after.some((section) => section.id === id));
    const isMovedAway = (id: string): boolean => sectionChanges.get(id)?.statuses.includes('moved') === true;
    return mergeSiblings(kept, after, isMovedAway)
      .filter(({ was, is }) => is !== null || (was !== null && !newerIds.has(was.id)))
      .map(({ was: only, is }): RedlineSection => {
        const was = is === null ? only : (olderSections.get(is.id) ?? null);
        const change = sectionChanges.get((is ?? was)?.id ?? '') ?? null;
        // One that became a clause, or was one, is met where the clause is.
        const isMet = change === null || changes.has(change.id);
        if (!isMet && change.statuses.some((status) => status !== 'renumbered')) changed.push(change.id);
        const clauses = joinClauses(was?.clauses ?? [], is?.clauses ?? []);
        return {
          change,
          before: was,
          after: is,
          clauses,
          sections: joinSections(was?.sections ?? [], is?.sections ?? []),
        };
      });
  };

  const preamble = joinClauses(older.preamble, newer.preamble);
  return { preamble, sections: joinSections(older.sections, newer.sections), changed };
}

/**
 * Finds the way from each change to the ones beside it.
 * @param changed ids in reading order
 * @returns the neighbours of each id; empty when nothing changed.
 */
export function findNeighbours(changed: readonly string[]): Map<string, Neighbours> {
  return new Map(changed.map((id, at) => [id, { previous: changed[at - 1] ?? null, next: changed[at + 1] ?? null }]));
}

function hasMoved(change: ClauseChange | undefined): boolean {
  return change?.status === 'moved' || change?.status === 'moved-amended';
}

function listAll(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...listAll(section.sections)]);
}
