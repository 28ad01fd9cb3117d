// Owns the one reading order in which two versions can be shown together.
import type { PolicyBody, Section } from './model.ts';
import { listClauses, listSections } from './walk.ts';

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
 * @returns every id of either version once, in the newer order; what was removed stands after the sibling that it followed, or first under its parent. Never throws.
 */
export function mergeOrder(older: PolicyBody, newer: PolicyBody, moved: ReadonlySet<string>): MergedOrder {
  const [olderParts, newerParts] = [listParts(older), listParts(newer)];
  const newerClauses = new Set(listClauses(newer).map(({ clause }) => clause.id));
  const newerSections = new Set(listSections(newer).map((section) => section.id));
  const seenClauses = new Set<string>();
  const seenSections = new Set<string>();

  const visit = (parent: string): void => {
    const [before, after] = [olderParts.get(parent), newerParts.get(parent)];
    for (const id of mergeSiblings(before?.clauses ?? [], after?.clauses ?? [], newerClauses, moved)) {
      if (seenClauses.has(id)) continue;
      seenClauses.add(id);
      visit(id);
    }
    for (const id of mergeSiblings(before?.sections ?? [], after?.sections ?? [], newerSections, moved)) {
      if (seenSections.has(id)) continue;
      seenSections.add(id);
      visit(id);
    }
  };
  visit('preamble');
  return { clauses: [...seenClauses], sections: [...seenSections] };
}

function mergeSiblings(
  older: string[],
  newer: string[],
  existing: ReadonlySet<string>,
  moved: ReadonlySet<string>,
): string[] {
  const here = new Set(newer);
  const removedAfter = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const id of older) {
    if (!existing.has(id)) removedAfter.set(last, [...(removedAfter.get(last) ?? []), id]);
    else if (here.has(id) && !moved.has(id)) last = id;
  }
  return [...(removedAfter.get(null) ?? []), ...newer.flatMap((id) => [id, ...(removedAfter.get(id) ?? [])])];
}

/** What stands right under each clause and section; the top sections stand under `preamble`. */
function listParts(body: PolicyBody): Map<string, MergedOrder> {
  const ids = (items: { id: string }[]): string[] => items.map((item) => item.id);
  const parts = new Map([['preamble', { clauses: ids(body.preamble), sections: ids(body.sections) }]]);
  for (const { clause } of listClauses(body)) parts.set(clause.id, { clauses: ids(clause.clauses), sections: [] });
  for (const section of listSections(body)) parts.set(section.id, partsOf(section));
  return parts;

  function partsOf(section: Section): MergedOrder {
    return { clauses: ids(section.clauses), sections: ids(section.sections) };
  }
}
