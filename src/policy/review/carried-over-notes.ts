// Owns which review notes on a version outlive it: those whose words still stand in a later one.
import type { ReviewNote } from '../../schemas/review-notes.ts';
import type { ClauseChange, Comparison } from '../compare/comparison.ts';
import type { PolicyVersion } from '../version/model.ts';
import { listClauses, listSections } from '../version/walk.ts';

/**
 * Finds the notes on an older version that a newer one has not answered by changing what they are about.
 * @param notes on the older version
 * @param comparison from `compareVersions` for the two versions
 * @param versions the older and the newer version
 * @returns the notes of which every clause, section and field says the same in the newer version, in the order given; empty when none does.
 */
export function listCarriedOverNotes(
  notes: readonly ReviewNote[],
  comparison: Comparison,
  versions: readonly [PolicyVersion, PolicyVersion],
): ReviewNote[] {
  const changed = listChanged(comparison, versions);
  return notes.filter(({ on }) => !on.some((place) => changed.has(place)));
}

/**
 * Lists everything that a note can be about and that says something else.
 * @param comparison from `compareVersions` for the two versions
 * @param versions both
 * @returns ids of clauses and sections, and fields of the front matter such as `dates.updated`
 */
export function listChanged({ clauses, sections, facts }: Comparison, versions: readonly PolicyVersion[]): Set<string> {
  const changed = new Set(clauses.filter(saysSomethingElse).map(({ id }) => id));
  for (const version of versions) {
    for (const found of listClauses(version)) {
      if (changed.has(found.clause.id)) for (const section of found.sections) changed.add(section.id);
    }
    for (const { id, hasContacts } of listSections(version)) {
      if (hasContacts && facts.contacts.length > 0) changed.add(id);
    }
  }
  for (const { id, statuses } of sections) {
    if (statuses.some((status) => status === 'added' || status === 'removed' || status === 'renamed')) changed.add(id);
  }
  if (facts.title !== null) changed.add('title');
  if (facts.school !== null) changed.add('school');
  if (facts.contacts.length > 0) changed.add('contacts');
  for (const { field } of facts.dates) changed.add('dates').add(`dates.${field}`);
  return changed;
}

function saysSomethingElse({ status }: ClauseChange): boolean {
  return status !== 'unchanged' && status !== 'renumbered' && status !== 'moved';
}
