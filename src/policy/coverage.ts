// Owns which clauses of a version the site explains, to whom, and which it leaves unexplained.
import type { ClauseDetails } from '../schemas/clause-details.ts';
import { type Reader, readers } from '../schemas/fields.ts';
import { type CitingContent, type ClauseUse, gatherUses } from './citations.ts';
import type { PolicyVersion } from './model.ts';
import { type ClauseInPlace, listClauses } from './walk.ts';

/** One clause and what rests on it. */
export interface CoveredClause {
  found: ClauseInPlace;
  /** Whom it binds; empty for a clause that only informs. */
  binds: Reader[];
  /** What cites it, each file once. */
  uses: ClauseUse[];
  /** It binds somebody, and nothing cites it. */
  isUnexplained: boolean;
}

/** How many of the clauses that bind a reader are cited by something written for that reader. */
export interface ReaderCoverage {
  reader: Reader;
  bound: number;
  explained: number;
}

/** What the site explains of one version. */
export interface Coverage {
  /** Every clause, in reading order. */
  clauses: CoveredClause[];
  /** In the order in which pages list readers; those whom nothing binds are left out. */
  byReader: ReaderCoverage[];
}

/**
 * Measures what the site explains.
 * @param version the version to go through
 * @param details whom each clause binds; a clause without an entry binds nobody
 * @param citing all content that cites
 * @returns each clause once, and counts for each reader. Never throws.
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
  const byReader = readers.map((reader): ReaderCoverage => {
    const bound = clauses.filter(({ binds }) => binds.includes(reader));
    const explained = bound.filter((clause) => clause.uses.some(({ content }) => content.readers.includes(reader)));
    return { reader, bound: bound.length, explained: explained.length };
  });
  return { clauses, byReader: byReader.filter(({ bound }) => bound > 0) };
}
