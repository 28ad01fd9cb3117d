// Owns what a person is told first of a Word file: how many clauses are as they were, and what could not be carried.
import { isReportable, type Comparison } from '../compare/comparison.ts';
import { plural } from '../../problems/plural.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { writeElement } from '../text/write-element.ts';
import { capitalise } from '../version/policy-name.ts';
import type { NotCarried, WordDocument } from '../word/word-document.ts';

/** What a Word file does to a version, before anything was asked. */
export interface FileCounts {
  asTheyWere: number;
  changed: number;
  fresh: number;
  gone: number;
  questions: number;
}

/**
 * Counts what a file changes.
 * @param comparison of the version with a draft in which everything that has to be asked counts as new
 * @param asked the ids of clauses that the questions ask about: whether they are gone is not known yet
 * @param questions how many there are
 * @returns the counts; each question is in one of them only
 */
export function countChanges(comparison: Comparison, asked: ReadonlySet<string>, questions: number): FileCounts {
  const { clauses } = comparison;
  const count = (isCounted: (change: Comparison['clauses'][number]) => boolean): number =>
    clauses.filter(isCounted).length;
  return {
    asTheyWere: count((change) => !isReportable(change)),
    changed: count((change) => isReportable(change) && change.before !== null && change.after !== null),
    fresh: Math.max(count(({ status }) => status === 'added') - questions, 0),
    gone: count(({ status, id }) => status === 'removed' && !asked.has(id)),
    questions,
  };
}

/**
 * Says the counts in a sentence.
 * @param counts of a file
 * @returns such as "42 clauses are as they were, 6 have changed, 2 are new and 1 is gone. 3 questions are for you to answer."
 */
export function formatFileCounts({ asTheyWere, changed, fresh, gone, questions }: FileCounts): string {
  if (changed + fresh + gone + questions === 0) {
    return `All ${plural(asTheyWere, 'clause')} are as they were. Is this the file in which you made your changes?`;
  }
  const parts = [
    { count: asTheyWere, one: 'is as it was', more: 'are as they were' },
    { count: changed, one: 'has changed', more: 'have changed' },
    { count: fresh, one: 'is new', more: 'are new' },
    { count: gone, one: 'is gone', more: 'are gone' },
  ].filter(({ count }) => count > 0);
  // The first says what is counted.
  const said = parts.map(({ count, one, more }, at) =>
    at === 0 ? plural(count, `clause ${one}`, `clauses ${more}`) : plural(count, one, more),
  );
  const counted = said.length === 0 ? '' : `${new Intl.ListFormat('en-GB').format(said)}. `;
  if (questions === 0) return counted.trim();
  return `${counted}${plural(questions, 'question is', 'questions are')} for you to answer.`;
}

/**
 * Says how tracked changes were taken.
 * @param tracked how many the file has
 * @returns a sentence or two; empty where it has none
 */
export function formatTracked({ insertions, deletions }: WordDocument['tracked']): string {
  const count = insertions + deletions;
  if (count === 0) return '';
  const taken = count === 1 ? 'It is taken as accepted.' : 'They are taken as accepted.';
  return `The file has ${plural(count, 'tracked change')}. ${taken} What you do not want, reject in Word first.`;
}

/**
 * Draws what could not be carried.
 * @param items with their places
 * @returns HTML of a list; empty where all was carried
 */
export function renderNotCarried(items: readonly NotCarried[]): string {
  if (items.length === 0) return '';
  const rows = items.map(({ place, what }) =>
    writeElement('li', {}, `${writeElement('b', {}, `${escapeHtml(capitalise(place))}:`)} ${escapeHtml(what)}`),
  );
  return writeElement('ul', {}, rows.join(''));
}
