// Owns how an import is told at a terminal: what the file is, what it changes, what could not be carried, what nobody was asked.
import type { Draft } from '../policy/word/import/draft-version.ts';
import type { MatchQuestion } from '../policy/word/import/match/matching.ts';
import type { WordDocument } from '../policy/word/word-document.ts';
import { plural } from '../problems/plural.ts';
import { formatMatch } from './terminal/ask-matches.ts';

/**
 * Says what a file is held against.
 * @param file as typed
 * @param document what was read
 * @param older the version that it changes; null for a school's first
 * @returns a sentence or two
 */
export function describeFile(file: string, { exportedFrom, tracked }: WordDocument, older: string | null): string {
  const whence = exportedFrom === null ? '' : ` (exported as version ${exportedFrom})`;
  const against = older === null ? "It becomes the school's first version." : `It is held against version ${older}.`;
  const changes = tracked.insertions + tracked.deletions;
  const taken = `Its ${plural(changes, 'tracked change')} ${changes === 1 ? 'is' : 'are'} taken as accepted.`;
  return [`${file}${whence}: ${against}`, ...(changes > 0 ? [taken] : [])].join('\n');
}

/**
 * Says what a file changes, and what could not be carried.
 * @param draft what it becomes
 * @param older the version that it changes; null for a school's first
 * @returns such as "42 clauses are as they were, 6 changed, 2 are new, 1 is gone.", then a line for each thing that was not carried, with its place
 */
export function describeDraft({ counts, notCarried }: Draft, older: string | null): string {
  const { asTheyWere, changed, fresh, removed } = counts;
  const areIs = (count: number): string => (count === 1 ? 'is' : 'are');
  const summary =
    older === null
      ? `It has ${plural(fresh, 'clause')}.`
      : `${plural(asTheyWere, 'clause is', 'clauses are')} as ${asTheyWere === 1 ? 'it was' : 'they were'}, ${changed} changed, ${fresh} ${areIs(fresh)} new, ${removed} ${areIs(removed)} gone.`;
  if (notCarried.length === 0) return summary;
  const listed = notCarried.map(({ place, what }) => `- ${place}: ${what}`);
  return [summary, '', 'Not everything could be carried as it is in Word:', ...listed].join('\n');
}

/**
 * Lists what nobody was asked.
 * @param questions what would have been asked
 * @param answers what was taken instead
 * @returns each passage that was taken as new, with the clauses that it may be; empty when there is none
 */
export function describeUnasked(
  questions: readonly MatchQuestion[],
  answers: ReadonlyMap<number, string | null>,
): string {
  const unasked = questions.filter(({ block }) => (answers.get(block) ?? null) === null);
  if (unasked.length === 0) return '';
  const one = unasked.length === 1;
  return [
    '',
    `${plural(unasked.length, 'passage')} may be ${one ? 'a clause' : 'clauses'} in other words. Nobody was asked, so ${one ? 'it is' : 'they are'} taken as new:`,
    ...unasked.map((question) => formatMatch(question)),
    'Where one is an old clause, put that id in the place of the new one, or do the same again at a terminal without --yes.',
  ].join('\n');
}
