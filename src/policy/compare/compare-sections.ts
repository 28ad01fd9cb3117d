// Owns what happened to the headings of two versions; their clauses are left to `compareVersions`.
import { type Positioned } from './compare-order.ts';
import { countWords, foldText } from '../text/fold-text.ts';
import { formatHeading } from './comparison-words.ts';
import type { SectionChange, SectionSide, SectionStatus } from './comparison.ts';
import type { PolicyBody, Section } from '../version/model.ts';
import { listClauses, listSections } from '../version/walk.ts';

/**
 * Places every section of a version, for finding what moved.
 * @param body a version
 * @returns sections in reading order, with the words of all that they hold; the top ones have the parent "".
 */
export function placeSections(body: Pick<PolicyBody, 'sections'>): Positioned[] {
  const parents = listParents(body);
  return listSections(body).map((section) => ({
    id: section.id,
    parent: parents.get(section.id) ?? '',
    words: countAll(section),
  }));
}

/**
 * Finds the headings of a version.
 * @param body a version
 * @returns each heading with its number, by the section's id
 */
export function listHeadings(body: PolicyBody): Map<string, string> {
  return new Map(listSections(body).map((section) => [section.id, formatHeading(section)]));
}

/**
 * Finds the sections that differ in heading or place.
 * @param older the older version
 * @param newer the newer version
 * @param moved ids of the sections that moved
 * @param order ids of both versions' sections in the order to list them
 * @returns one entry for each that was added, removed, renamed (quotes and spaces folded), moved or renumbered; empty when none was.
 */
export function compareSections(
  older: PolicyBody,
  newer: PolicyBody,
  moved: ReadonlySet<string>,
  order: readonly string[],
): SectionChange[] {
  const [olderSides, newerSides] = [listSides(older), listSides(newer)];
  const [olderClauses, newerClauses] = [listClauseIds(older), listClauseIds(newer)];
  return order.flatMap((id) => {
    const [before, after] = [olderSides.get(id) ?? null, newerSides.get(id) ?? null];
    const isClauseToo = before === null ? olderClauses.has(id) : after === null && newerClauses.has(id);
    const statuses = listStatuses(before, after, moved.has(id), isClauseToo);
    return statuses.length === 0 ? [] : [{ id, statuses, before, after }];
  });
}

function listClauseIds(body: PolicyBody): Set<string> {
  return new Set(listClauses(body).map(({ clause }) => clause.id));
}

function listStatuses(
  before: SectionSide | null,
  after: SectionSide | null,
  isMoved: boolean,
  isClauseToo: boolean,
): SectionStatus[] {
  if (before === null) return isClauseToo ? ['added', 'was-clause'] : ['added'];
  if (after === null) return isClauseToo ? ['removed', 'became-clause'] : ['removed'];
  const statuses: SectionStatus[] = [];
  if (foldText(before.title) !== foldText(after.title)) statuses.push('renamed');
  if (isMoved) statuses.push('moved');
  if (before.number !== after.number) statuses.push('renumbered');
  return statuses;
}

function listSides(body: PolicyBody): Map<string, SectionSide> {
  const parents = listParents(body);
  return new Map(
    listSections(body).map(({ id, number, title, label }) => [
      id,
      { number, title, label, parent: parents.get(id) ?? null },
    ]),
  );
}

function listParents(body: Pick<PolicyBody, 'sections'>): Map<string, string> {
  return new Map(listSections(body).flatMap((outer) => outer.sections.map((inner) => [inner.id, outer.id])));
}

function countAll(section: Section): number {
  const texts = listClauses({ preamble: [], sections: [section] }).map(({ clause }) => clause.text);
  return countWords([section.title, ...texts].join(' '));
}
