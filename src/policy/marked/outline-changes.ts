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
 * @returns HTML: a list for each of the two, or a sentence where nothing differs
 */
export function renderOutlineChanges({ facts, sections }: Pick<Comparison, 'facts' | 'sections'>): string {
  const rows = listFactRows(facts);
  const headings = sections.map(({ statuses, before, after }) =>
    renderRow(`Section ${formatSectionChange(statuses)}`, formatHeading(before), formatHeading(after)),
  );
  return (
    (rows.length === 0 ? '<p>Title, dates and contacts are the same in both.</p>' : renderList(rows)) +
    (headings.length === 0 ? '<p>The sections have the same headings in the same order.</p>' : renderList(headings))
  );
}

function listFactRows(facts: FactChanges): string[] {
  return [
    ...(facts.title ? [renderRow('Title', facts.title.before, facts.title.after)] : []),
    ...(facts.school ? [renderRow('School', facts.school.before, facts.school.after)] : []),
    ...facts.dates.map(({ field, before, after }) =>
      renderRow(`Date ${dateNames[field]}`, formatDate(before ?? ''), formatDate(after ?? '')),
    ),
    ...facts.contacts.map(({ role, status, before, after, note }) =>
      renderRow(
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

function renderRow(label: string, before: string, after: string, note: string | null = null): string {
  const words = renderWords(compareWords(before, after));
  return writeElement(
    'div',
    { class: 'outline-changes__row' },
    writeElement('dt', {}, escapeHtml(label)) +
      writeElement('dd', {}, note === null ? words : `${words} (${escapeHtml(note)})`),
  );
}
