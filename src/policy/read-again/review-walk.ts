// Owns the way through everything that the current version has left behind: which files, in which order, and what is left.
import { nounFor, plural } from '../../problems/plural.ts';
import type { PolicyVersion } from '../version/model.ts';
import { type CitingContent, findStale, type StaleCitation } from '../citing/citations.ts';
import { formatKind } from '../citing/kind-words.ts';
import { findGone } from './review-content.ts';
import { reasonsSince, urgencies, type Urgency, urgencyOf } from './urgency.ts';

/** One file to look at, with its citations that say something else by now. */
export interface ReviewStop {
  content: CitingContent;
  /** At least one. */
  stale: StaleCitation[];
  urgency: Urgency;
}

/** What somebody says of a file that was shown. */
export type ReviewAnswer = 'seen' | 'skip' | 'quit';

/**
 * Lists the files that the current version has left behind.
 * @param citing all content that cites
 * @param versions every version that could be read
 * @param current the current version
 * @returns one stop for each file, the most urgent first, then by path; a file whose clauses all say the same is none.
 */
export function listStops(
  citing: readonly CitingContent[],
  versions: readonly PolicyVersion[],
  current: PolicyVersion,
): ReviewStop[] {
  const stale = findStale(citing, versions, current);
  const reasonsOf = reasonsSince(versions, current);
  const rank = ({ urgency }: ReviewStop): number => urgencies.indexOf(urgency);
  return [...Map.groupBy(stale, ({ content }) => content)]
    .map(([content, found]) => ({ content, stale: found, urgency: urgencyOf(found, reasonsOf(content.against)) }))
    .sort((a, b) => rank(a) - rank(b) || (a.content.path < b.content.path ? -1 : 1));
}

/**
 * Titles a stop on the way.
 * @param stop the file
 * @param index its place, from 0
 * @param total how many there are
 * @returns such as `3 of 17: Guidance, "Guidance for staff"`
 */
export function titleStop({ content }: ReviewStop, index: number, total: number): string {
  return `${index + 1} of ${total}: ${formatKind(content)}, "${content.title}"`;
}

/**
 * Reads what somebody typed.
 * @param typed a line
 * @returns the answer, by its word or first letter ("k" for skip; nothing typed skips too); null for anything else.
 */
export function readAnswer(typed: string): ReviewAnswer | null {
  const word = typed.trim().toLowerCase();
  if (word === 's' || word === 'seen') return 'seen';
  if (word === '' || word === 'k' || word === 'skip') return 'skip';
  return word === 'q' || word === 'quit' ? 'quit' : null;
}

const headings: Readonly<Record<Urgency, string>> = {
  gone: 'Cite a clause that is gone: correct these first',
  changed: 'The policy asks something else',
  tidied: 'Only tidied, such as spelling or titles: npm run policy -- review --tidied takes these together',
};

/**
 * Lists what is left to review.
 * @param stops from `listStops`
 * @param current the current version
 * @param nameOf names a file to people
 * @returns the sum, then under a heading for each urgency a line for each file with the number of places that cite what has changed; ends in a newline.
 */
export function formatReviewStatus(
  stops: readonly ReviewStop[],
  current: Pick<PolicyVersion, 'id'>,
  nameOf: (path: string) => string,
): string {
  if (stops.length === 0)
    return `Nothing is left to review: no page rests on words that version ${current.id} changed.\n`;
  const row = ({ content, stale }: ReviewStop): string => {
    const gone = findGone(stale);
    const note = gone.length > 0 ? `; cites ${gone.join(', ')}` : '';
    return `${String(stale.length).padStart(4)}  ${nameOf(content.path)}, against ${content.against}${note}`;
  };
  const groups = [...Map.groupBy(stops, ({ urgency }) => urgency)].map(
    ([urgency, own]) => `${headings[urgency]} (${plural(own.length, 'file')})\n${own.map(row).join('\n')}\n`,
  );
  const places = stops.flatMap(({ stale }) => stale);
  const clauses = new Set(places.map(({ citation }) => citation.clause));
  const sum = `${plural(places.length, 'place')} in ${plural(stops.length, 'file')} ${nounFor(places.length, 'rests', 'rest')} on ${plural(clauses.size, 'clause')} that say something else in version ${current.id}, or are gone.`;
  return `${sum}\n\n${groups.join('\n')}\nWalk through them: npm run policy -- review --all\nIn a browser: the page /office/read-again/ of the site\n`;
}
