// Owns rules about files that point at clauses: review notes and clause details.
import type { PolicyVersion } from '../../policy/version/model.ts';
import { listClauses, listIds, listSections } from '../../policy/version/walk.ts';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { ClauseDetails } from '../../schemas/clause-details.ts';
import type { ReviewNotes } from '../../schemas/review-notes.ts';
import type { DataFile } from '../parse/data-file.ts';
import { findRepeatedIds, placeIds } from '../../problems/repeated-ids.ts';

/** Front-matter fields that a review note can be about. */
export const noteFields = [
  'title',
  'school',
  'dates',
  'dates.written',
  'dates.updated',
  'dates.ratified',
  'dates.reviewDue',
  'contacts',
];

/**
 * Holds the review notes of a version against its clauses, sections and fields.
 * @param file the notes
 * @param version the version they are about
 * @returns a problem for each target that does not exist and each note id used twice.
 */
export function checkNotes(file: DataFile<ReviewNotes>, version: PolicyVersion): Problem[] {
  const targets = [...listIds(version), ...noteFields];
  const unknown = file.data.flatMap(({ on }, index) =>
    on.flatMap((target, position) => {
      if (targets.includes(target)) return [];
      const details = { id: target, where: `version ${version.id}`, suggestion: nearestName(target, targets) };
      return [problem('unknown-clause', file.placeOf([index, 'on', position]), details)];
    }),
  );
  return [...findRepeatedIds(placeIds(file.data, [], file.placeOf)), ...unknown];
}

/** What readers look for: the clauses, and the section with the contacts. */
function listDescribed(version: PolicyVersion): string[] {
  const withContacts = listSections(version).filter(({ hasContacts }) => hasContacts);
  return [...listClauses(version).map(({ clause }) => clause.id), ...withContacts.map(({ id }) => id)];
}

/**
 * Holds the clause details against the versions.
 * @param file the details by clause id
 * @param versions every version; an id of any of them may have details
 * @param current the current version, whose clauses should all have details; null when it could not be read
 * @returns phrasings used twice; ids of no version, as after a proposal is withdrawn, and clauses without details (notices).
 */
export function checkClauseDetails(
  file: DataFile<ClauseDetails>,
  versions: readonly PolicyVersion[],
  current: PolicyVersion | null,
): Problem[] {
  const ids = new Set(versions.flatMap(listDescribed));
  const problems: Problem[] = [];
  const firstUse = new Map<string, string>();
  for (const [id, details] of Object.entries(file.data)) {
    if (!ids.has(id)) {
      const suggestion = nearestName(id, ids);
      problems.push(problem('clause-gone', file.placeOf([id]), { id, suggestion }));
    }
    details.phrasings.forEach((phrasing, index) => {
      const key = phrasing.toLowerCase();
      const first = firstUse.get(key);
      firstUse.set(key, first ?? id);
      if (first === undefined) return;
      problems.push(problem('repeated-phrasing', file.placeOf([id, 'phrasings', index]), { phrasing, first }));
    });
  }
  for (const { clause } of current ? listClauses(current) : []) {
    if (clause.id === '' || Object.hasOwn(file.data, clause.id)) continue;
    problems.push(problem('clause-undescribed', clause.place, { id: clause.id }));
  }
  return problems;
}
