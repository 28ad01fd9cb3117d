// Owns the sentence that says which version a page was written against, and what has changed since.
import type { CitingContent } from './citations.ts';
import { citeClause } from './clause-history.ts';
import { wordDate } from './dates.ts';
import type { Sources } from './sources.ts';

/**
 * Words what a page was written against.
 * @param content the page
 * @param sources what it draws from
 * @returns such as "Written against the version of November 2023. Clause 4.2(1) has changed since: read it in the policy."; clauses that are gone are counted, because their numbers may belong to others now; without changes it says that none of the page's clauses has changed. Never throws.
 */
export function wordWrittenAgainst(
  content: Pick<CitingContent, 'against'>,
  sources: Pick<Sources, 'changed' | 'clauses'>,
): string {
  const written = `Written against the version of ${wordDate(content.against)}.`;
  if (sources.changed.size === 0) return `${written} No clause that it cites has changed since.`;
  const entries = [...sources.changed].flatMap((id) => sources.clauses.get(id) ?? []);
  const numbers = entries.filter(({ version }) => version.status === 'current').map(citeClause);
  const gone = sources.changed.size - numbers.length;
  const sentences = [written];
  if (numbers.length > 0) {
    const list = new Intl.ListFormat('en-GB').format(numbers);
    sentences.push(
      numbers.length === 1
        ? `Clause ${list} has changed since: read it in the policy.`
        : `Clauses ${list} have changed since: read them in the policy.`,
    );
  }
  if (gone > 0) {
    sentences.push(`It cites ${gone === 1 ? 'a clause' : `${gone} clauses`} that the policy no longer has.`);
  }
  return sentences.join(' ');
}
