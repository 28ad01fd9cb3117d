// Owns the one reading order in which two versions can be shown together.
import { mergeSiblings } from './merge-siblings.ts';
import type { PolicyBody } from '../version/model.ts';
import { listClauses, listSections } from '../version/walk.ts';

/** The ids of both versions in one order. */
export interface MergedOrder {
  clauses: string[];
  sections: string[];
}

/**
 * Merges the reading orders of two versions.
 * @param older the older version
 * @param newer the newer version
 * @param moved ids of clauses and sections that moved: nothing removed is shown beside them
 * @returns every id of either version once, in the newer order; what was removed stands after the sibling that it followed, or first under its parent.
 */
export function mergeOrder(older: PolicyBody, newer: PolicyBody, moved: ReadonlySet<string>): MergedOrder {
  const [olderParts, newerParts] = [listParts(older), listParts(newer)];
  const newerClauses = new Set(listClauses(newer).map(({ clause }) => clause.id));
  const newerSections = new Set(listSections(newer).map((section) => section.id));
  const seenClauses = new Set<string>();
  const seenSections = new Set<string>();

  const visit = (kind: keyof PartsByKind, parent: string): void => {
    const [before = bare, after = bare] = [olderParts[kind].get(parent), newerParts[kind].get(parent)];
    for (const id of mergeIds(before.clauses, after.clauses, newerClauses, moved)) {
      if (seenClauses.has(id)) continue;
      seenClauses.add(id);
      visit('clauses', id);
    }
    for (const id of mergeIds(before.sections, after.sections, newerSections, moved)) {
      if (seenSections.has(id)) continue;
      seenSections.add(id);
      visit('sections', id);
    }
  };
  visit('sections', 'preamble');
  return { clauses: [...seenClauses], sections: [...seenSections] };
}

/** What stands right under a clause, a section or the top. */
interface Parts {
  clauses: readonly { id: string }[];
  sections: readonly { id: string }[];
}

const bare: Parts = { clauses: [], sections: [] };

/** An id can be a section's in one version and a clause's in the other: what stands under it then has two places. */
interface PartsByKind {
  clauses: Map<string, Parts>;
  sections: Map<string, Parts>;
}

/** What stands elsewhere in the newer version is left out here: it has its place there. */
function mergeIds(
  older: Parts['clauses'],
  newer: Parts['clauses'],
  existing: ReadonlySet<string>,
  moved: ReadonlySet<string>,
): string[] {
  const here = new Set(newer.map(({ id }) => id));
  const kept = older.filter(({ id }) => !existing.has(id) || (here.has(id) && !moved.has(id)));
  return mergeSiblings(kept, newer, () => false).flatMap(({ was, is }) => (is ?? was)?.id ?? []);
}

/** The parts of each clause and section; the preamble and the top sections stand under `preamble`. */
function listParts(body: PolicyBody): PartsByKind {
  const clauses = listClauses(body).map(({ clause }): [string, Parts] => [
    clause.id,
    { clauses: clause.clauses, sections: [] },
  ]);
  const sections = listSections(body).map((section): [string, Parts] => [section.id, section]);
  const top: [string, Parts] = ['preamble', { clauses: body.preamble, sections: body.sections }];
  return { clauses: new Map(clauses), sections: new Map([top, ...sections]) };
}
