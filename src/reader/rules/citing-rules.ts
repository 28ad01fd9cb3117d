// Owns rules over all content that cites: what it names exists, what it cites has not changed, what binds is explained.
import { type CitingContent, findStale, type Use } from '../../policy/citing/citations.ts';
import { measureCoverage } from '../../policy/citing/coverage.ts';
import type { PolicyVersion } from '../../policy/version/model.ts';
import { listClauses } from '../../policy/version/walk.ts';
import { formatShift } from '../../policy/citing/word-difference.ts';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { formatAudiences } from '../../policy/citing/audience-words.ts';
import type { ClauseDetails } from '../../schemas/clause-details.ts';
import type { DataFile } from '../parse/data-file.ts';
import { findCurrent } from '../../policy/version/status.ts';

/** What content may name. */
export interface Nameable {
  /** Every version that could be read. */
  versions: readonly PolicyVersion[];
  /** False when a policy file could not be read: then an unknown version or clause may be a consequence. */
  areAllVersionsRead: boolean;
  /** The ids in facts.yaml; null when it could not be read. */
  facts: readonly string[] | null;
  /** The roles in school.yaml; null when it could not be read. */
  roles: readonly string[] | null;
  /** The ids in references.yaml; null when it could not be read. */
  references: readonly string[] | null;
}

/**
 * Holds everything that content names against what exists.
 * @param citing all content that cites
 * @param known what it may name
 * @returns unknown versions, clauses, facts, roles and references, each at its place, with the nearest name, or with the current version where a clause is new in that.
 */
export function checkNames(citing: readonly CitingContent[], known: Nameable): Problem[] {
  const versionIds = known.versions.map((version) => version.id);
  const current = findCurrent(known.versions);
  const currentIds = current ? listClauseIds(current) : [];
  return citing.flatMap((content) => {
    const version = known.versions.find(({ id }) => id === content.against);
    const problems: Problem[] = [];
    if (version) {
      const ids = listClauseIds(version);
      for (const { clause, place } of content.citations) {
        if (ids.includes(clause)) continue;
        const where = `version ${version.id}`;
        const isNew = current !== null && currentIds.includes(clause);
        const details = isNew
          ? { id: clause, where, suggestion: null, newIn: { version: current.id, path: content.path } }
          : { id: clause, where, suggestion: nearestName(clause, ids) };
        problems.push(problem('unknown-clause', place, details));
      }
    } else if (known.areAllVersionsRead) {
      const details = { id: content.against, versions: versionIds };
      problems.push(problem('unknown-version', content.againstPlace, details));
    }
    return [
      ...problems,
      ...unknown(content.facts, known.facts, (id, suggestion, place) =>
        problem('unknown-fact', place, { id, suggestion }),
      ),
      ...unknown(content.references, known.references, (id, suggestion, place) =>
        problem('unknown-reference', place, { id, suggestion }),
      ),
      ...unknown(content.contacts, known.roles, (role, suggestion, place) =>
        problem('unknown-role', place, { role, suggestion }),
      ),
    ];
  });
}

/**
 * Notices the citations that the current version has left behind.
 * @param citing all content that cites
 * @param versions every version that could be read
 * @param current the current version; null when there is none
 * @returns one notice for each place, with the words that changed in the clause or above it.
 */
export function checkStale(
  citing: readonly CitingContent[],
  versions: readonly PolicyVersion[],
  current: PolicyVersion | null,
): Problem[] {
  if (current === null) return [];
  return findStale(citing, versions, current).map(({ content, citation, ...shift }) => {
    const side = shift.change.before ?? shift.change.after;
    return problem('stale-citation', citation.place, {
      clause: citation.clause,
      cited: side?.label ?? '',
      against: content.against,
      current: current.id,
      change: formatShift(shift),
    });
  });
}

/**
 * Notices clauses that bind a reader and that nothing explains.
 * @param citing all content that cites; while there is none, nothing is noticed
 * @param details whom each clause binds
 * @param current the current version; null when there is none
 * @returns one notice for each clause, at its entry.
 */
export function checkCoverage(
  citing: readonly CitingContent[],
  details: DataFile<ClauseDetails>,
  current: PolicyVersion | null,
): Problem[] {
  if (citing.length === 0 || current === null) return [];
  return measureCoverage(current, details.data, citing)
    .clauses.filter(({ isUnexplained }) => isUnexplained)
    .map(({ found, binds }) => {
      const worded = { id: found.clause.id, cited: found.clause.label, audiences: formatAudiences(binds) };
      return problem('clause-unexplained', details.placeOf([found.clause.id]), worded);
    });
}

function listClauseIds(version: PolicyVersion): string[] {
  return listClauses(version).map(({ clause }) => clause.id);
}

function unknown(
  uses: readonly Use[],
  known: readonly string[] | null,
  word: (id: string, suggestion: string | null, place: Use['place']) => Problem,
): Problem[] {
  if (known === null) return [];
  return uses.filter(({ id }) => !known.includes(id)).map(({ id, place }) => word(id, nearestName(id, known), place));
}
