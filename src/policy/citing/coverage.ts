// Owns which clauses of a version the site explains, to whom, and which it leaves unexplained.
import type { ClauseDetails } from '../../schemas/clause-details.ts';
import { type Audience, audiences } from '../../schemas/fields.ts';
import { type CitingContent, type ClauseUse, gatherUses } from './citations.ts';
import type { PolicyVersion } from '../version/model.ts';
import { type ClauseInPlace, listClauses } from '../version/walk.ts';

/** One clause and what rests on it. */
export interface CoveredClause {
  found: ClauseInPlace;
  /** Whom it binds; empty for a clause that only informs. */
  binds: Audience[];
  /** What cites it, each file once. */
  uses: ClauseUse[];
  /** It binds somebody, and nothing cites it. */
  isUnexplained: boolean;
}

/** How many of the clauses that bind a reader are cited by something written for that reader. */
export interface AudienceCoverage {
  audience: Audience;
  bound: number;
  explained: number;
}

/** What the site explains of one version. */
export interface Coverage {
  /** Every clause, in reading order. */
  clauses: CoveredClause[];
  /** In the order in which pages list readers; those whom nothing binds are left out. */
  byAudience: AudienceCoverage[];
}

/**
 * Measures what the site explains.
 * @param version the version to go through
 * @param details whom each clause binds; a clause without an entry binds nobody
 * @param citing all content that cites
 * @returns each clause once, and counts for each reader.
 */
export function measureCoverage(
  version: PolicyVersion,
  details: ClauseDetails,
  citing: readonly CitingContent[],
): Coverage {
  const uses = gatherUses(citing);
  const clauses = listClauses(version).map((found): CoveredClause => {
    const binds = details[found.clause.id]?.binds ?? [];
    const ofClause = uses.get(found.clause.id) ?? [];
    return { found, binds, uses: ofClause, isUnexplained: binds.length > 0 && ofClause.length === 0 };
  });
  const byAudience = audiences.map((audience): AudienceCoverage => {
    const bound = clauses.filter(({ binds }) => binds.includes(audience));
    const explained = bound.filter((clause) => clause.uses.some(({ content }) => content.audiences.includes(audience)));
    return { audience, bound: bound.length, explained: explained.length };
  });
  return { clauses, byAudience: byAudience.filter(({ bound }) => bound > 0) };
}
