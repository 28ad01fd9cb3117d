// Owns drawing what differs outside the clauses: title, school, dates, contacts, and the headings of sections.
import { compareWords } from '../compare/compare-words.ts';
import type { Comparison, FactChanges } from '../compare/comparison.ts';
import { dateNames, formatContact, formatHeading, formatSectionChange } from '../compare/comparison-words.ts';
import { renderWords } from '../compare/words-html.ts';
import { formatDate } from '../dates.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { writeElement } from '../text/write-element.ts';

/**
 * Draws what differs outside the clauses.
 * @param comparison its facts and sections
 * @param areDatesKnown false while nobody has given the dates of the newer version
 * @returns HTML: a list for each of the two, or a sentence where nothing differs
 */
export function renderOutlineChanges(
  { facts, sections }: Pick<Comparison, 'facts' | 'sections'>,
  areDatesKnown = true,
): string {
  const rows = listFactRows(facts).map(({ label, html }) => renderRow(label, html));
  const headings = sections.map(({ statuses, before, after }) =>
    renderRow(
      `Section ${formatSectionChange(statuses)}`,
      renderWords(compareWords(formatHeading(before), formatHeading(after))),
    ),
  );
  return (
    (rows.length === 0
      ? `<p>Title${areDatesKnown ? ', dates' : ''} and contacts are the same in both.</p>`
      : renderList(rows)) +
    (headings.length === 0 ? '<p>The sections have the same headings in the same order.</p>' : renderList(headings))
  );
}

/** A fact that differs, drawn. */
export interface FactRow {
  /** As `changes` names it: `title`, `school`, `dates` or `contacts`. */
  id: string;
  label: string;
  /** Its words in both versions, marked. */
  html: string;
}

/**
 * Draws the facts that differ.
 * @param facts of a comparison
 * @returns a row for each; none where nothing differs
 */
export function listFactRows(facts: FactChanges): FactRow[] {
  const row = (id: string, label: string, before: string, after: string, note: string | null = null): FactRow => {
    const words = renderWords(compareWords(before, after));
    return { id, label, html: note === null ? words : `${words} (${escapeHtml(note)})` };
  };
  return [
    ...(facts.title ? [row('title', 'Title', facts.title.before, facts.title.after)] : []),
    ...(facts.school ? [row('school', 'School', facts.school.before, facts.school.after)] : []),
    ...facts.dates.map(({ field, before, after }) =>
      row('dates', `Date ${dateNames[field]}`, formatDate(before ?? ''), formatDate(after ?? '')),
    ),
    ...facts.contacts.map(({ role, status, before, after, note }) =>
      row(
        'contacts',
        `Contact: ${role}`,
        formatContact(before),
        formatContact(after),
        note ?? (status === 'moved' ? 'moved' : null),
      ),
    ),
  ];
}

function renderList(rows: readonly string[]): string {
  return writeElement('dl', { class: 'outline-changes__list' }, rows.join(''));
}

function renderRow(label: string, html: string): string {
  const parts = writeElement('dt', {}, escapeHtml(label)) + writeElement('dd', {}, html);
  return writeElement('div', { class: 'outline-changes__row' }, parts);
}
