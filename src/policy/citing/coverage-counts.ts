// Owns the coverage of a version in figures: how many of its clauses are explained, and by what kind of page.
import { type CitingKind, citingKinds } from '../../schemas/content-kinds.ts';
import type { Coverage } from './coverage.ts';

/** How many clauses pages of one kind rest on. */
export interface KindCount {
  kind: CitingKind;
  clauses: number;
}

/** The figures. */
export interface CoverageCounts {
  /** Every clause of the version. */
  clauses: number;
  /** Those that ask something of somebody. */
  binding: number;
  /** The labels of those that ask something and that no page rests on. */
  unexplained: string[];
  /** For each kind with a page that rests on a clause that asks something, how many of these it rests on. */
  byKind: KindCount[];
}

/**
 * Counts what the site explains.
 * @param coverage from `measureCoverage`
 * @returns the figures; a clause that several kinds rest on counts once for each
 */
export function countCoverage({ clauses }: Pick<Coverage, 'clauses'>): CoverageCounts {
  const binding = clauses.filter(({ binds }) => binds.length > 0);
  const byKind = citingKinds.map((kind) => ({
    kind,
    clauses: binding.filter(({ uses }) => uses.some(({ content }) => content.kind === kind)).length,
  }));
  return {
    clauses: clauses.length,
    binding: binding.length,
    unexplained: binding.filter(({ isUnexplained }) => isUnexplained).map(({ found }) => found.clause.label),
    byKind: byKind.filter((count) => count.clauses > 0),
  };
}
