// Owns what of the policy is searched: one record for each clause of the current version.
import { citeClause } from '../policy/clause-history.ts';
import { listClauses } from '../policy/walk.ts';
import type { Content } from '../reader/read-content.ts';
import type { SearchRecord } from '../search/table.ts';

/**
 * Makes the records of the current version's clauses.
 * @param content everything that content/ says
 * @param base the site's base path, beginning and ending in "/"
 * @returns one record for each clause, in reading order; empty when there is no current version. Never throws.
 */
export function gatherClauseRecords(
  content: Pick<Content, 'versions' | 'clauseDetails'>,
  base: string,
): SearchRecord[] {
  const current = content.versions.find((version) => version.status === 'current');
  return (current ? listClauses(current) : []).map(({ clause, sections }) => {
    const details = content.clauseDetails[clause.id];
    return {
      url: `${base}policy/#${clause.id}`,
      kind: 'policy',
      readers: details?.binds ?? [],
      number: clause.number,
      title: sections.at(-1)?.title ?? citeClause({ clause, sections }),
      text: clause.text,
      said: details?.phrasings ?? [],
    };
  });
}
