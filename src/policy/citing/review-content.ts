// Owns the review of one content file after a policy edit: what to show, and whether it may be moved.
import type { CitingContent, StaleCitation } from './citations.ts';
import type { LeadInChange } from '../compare/compare-lead-ins.ts';
import { formatDate } from '../dates.ts';
import type { PolicyVersion } from '../version/model.ts';
import { formatShift } from './word-difference.ts';
import { nounFor } from '../../problems/plural.ts';

/**
 * Words what changed under one file, for a terminal.
 * @param content the file's entry
 * @param stale its citations that the current version has left behind
 * @param current the current version
 * @returns lines that name each clause once, with the lines of the file that cite it, its words then and now under those that lead in to them, and what differs.
 */
export function formatReview(
  content: CitingContent,
  stale: readonly StaleCitation[],
  current: Pick<PolicyVersion, 'id'>,
): string {
  const head = `${content.path} was written against the version of ${formatDate(content.against)} (${content.against}). The current version is ${current.id}.`;
  if (stale.length === 0) return `${head}\nNo clause that it cites differs.\n`;
  const byClause = Map.groupBy(stale, ({ citation }) => citation.clause);
  const blocks = [...byClause].map(([clause, found]) => {
    const [shift] = found;
    const change = shift?.change;
    const lines = [...new Set(found.map(({ citation }) => citation.place.line))];
    const where = `cited on ${nounFor(lines.length, 'line')} ${lines.join(', ')}`;
    return [
      `${(change?.after ?? change?.before)?.label} ${clause}, ${where}`,
      ...listLeadIns(shift?.leadIns ?? []),
      `  then: ${change?.before?.text ?? ''}`,
      `  now:  ${change?.after?.text ?? '(removed)'}`,
      ...(shift ? [`  ${formatShift(shift)}`] : []),
    ].join('\n');
  });
  return `${head}\n\n${blocks.join('\n\n')}\n`;
}

/** What the clause stood under and stands under, the outermost first, where that differs. */
function listLeadIns(leadIns: readonly LeadInChange[]): string[] {
  const sides = leadIns.map((leadIn) => (leadIn.kind === 'amended' ? leadIn.change : leadIn)).reverse();
  return sides.flatMap(({ before, after }) => [
    `  then, under: ${before?.text ?? '(no clause)'}`,
    `  now, under:  ${after?.text ?? '(no clause)'}`,
  ]);
}

/**
 * Finds what keeps a file from being moved to the current version.
 * @param stale the file's citations that the current version has left behind
 * @returns ids of clauses that it cites and that are gone, each once; empty when it may be moved.
 */
export function findGone(stale: readonly StaleCitation[]): string[] {
  return [...new Set(stale.filter(({ change }) => change.status === 'removed').map(({ change }) => change.id))];
}
