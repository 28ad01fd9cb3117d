// Owns the sentences that say which version a page was written against, and what has changed since.
import type { CitingContent } from './citations.ts';
import { hasOtherWords } from '../compare/comparison.ts';
import { formatDate } from '../dates.ts';
import type { Sources } from './sources.ts';
import { formatLeadIn } from './word-difference.ts';
import { formatLabels } from '../version/labels.ts';
import { isCurrent } from '../version/status.ts';
import { listClauses } from '../version/walk.ts';

/**
 * Words what a page was written against.
 * @param content the page
 * @param sources what it draws from
 * @returns such as "Written against the version of November 2023. Clause 4.2(1) has changed since: read it in the policy."; where only a lead-in differs, its words are said; clauses that are gone are counted, because their numbers may belong to others now; without changes it says that none of the page's clauses has changed.
 */
export function formatWrittenAgainst(
  content: Pick<CitingContent, 'against'>,
  sources: Pick<Sources, 'changed' | 'clauses'>,
): string {
  const written = `Written against the version of ${formatDate(content.against)}.`;
  if (sources.changed.size === 0) return `${written} No clause that it cites has changed since.`;
  const cited = [...sources.changed]
    .flatMap(([id, shift]) => {
      const entry = sources.clauses.get(id);
      if (!entry || !isCurrent(entry.version)) return [];
      const place = listClauses(entry.version).findIndex(({ clause }) => clause.id === id);
      return [{ label: entry.clause.label, place, shift }];
    })
    .sort((a, b) => a.place - b.place);
  const own = cited.filter(({ shift }) => hasOtherWords(shift.change));
  const led = cited.filter(({ shift }) => !hasOtherWords(shift.change));
  const sentences = [written];
  if (own.length > 0) {
    const [clauses, have, them] = formatClauses(own);
    sentences.push(`${clauses} ${have} changed since: read ${them} in the policy.`);
  }
  for (const [difference, under] of Map.groupBy(led, ({ shift }) => shift.leadIns.map(formatLeadIn).join('; '))) {
    const [clauses, have, them] = formatClauses(under);
    sentences.push(`${clauses} ${have} the same words, but ${difference}: read ${them} in the policy.`);
  }
  const gone = sources.changed.size - cited.length;
  if (gone > 0) {
    sentences.push(`It cites ${gone === 1 ? 'a clause' : `${gone} clauses`} that the policy no longer has.`);
  }
  return sentences.join(' ');
}

/** The subject, its verb and its pronoun. */
function formatClauses(cited: readonly { label: string }[]): [clauses: string, have: string, them: string] {
  const list = formatLabels(cited.map(({ label }) => label));
  return cited.length === 1 ? [`Clause ${list}`, 'has', 'it'] : [`Clauses ${list}`, 'have', 'them'];
}
