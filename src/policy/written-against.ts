// Owns the sentence that says which version a page was written against, and what has changed since.
import type { CitingContent } from './citations.ts';
import { citeClause } from './clause-history.ts';
import { wordDate } from './dates.ts';
import type { Sources } from './sources.ts';

/**
 * Words what a page was written against.
 * @param content the page
 * @param sources what it draws from
 * @returns such as "Written against the version of November 2023. Clause 4.2(1) has changed since: read it in the policy."; without changes it says that none of the page's clauses has changed. Never throws.
 */
export function wordWrittenAgainst(
  content: Pick<CitingContent, 'against'>,
  sources: Pick<Sources, 'changed' | 'clauses'>,
): string {
  const written = `Written against the version of ${wordDate(content.against)}.`;
  const numbers = [...sources.changed].flatMap((id) => {
    const entry = sources.clauses.get(id);
    return entry ? [citeClause(entry)] : [];
  });
  const [first] = numbers;
  if (first === undefined) return `${written} No clause that it cites has changed since.`;
  const [clause, them] = numbers.length === 1 ? ['Clause', 'it'] : ['Clauses', 'them'];
  const list = new Intl.ListFormat('en-GB').format(numbers);
  return `${written} ${clause} ${list} ${numbers.length === 1 ? 'has' : 'have'} changed since: read ${them} in the policy.`;
}
