// Owns drawing one clause's own words after its number and the document's own, and nothing around them.
import { escapeHtml } from '../text/escape-html.ts';
import { writeElement } from '../text/write-element.ts';
import type { Clause } from '../version/model.ts';

/** What is drawn of a clause. */
export type DrawnClause = Pick<Clause, 'number' | 'label' | 'marker' | 'kind'>;

/**
 * Draws a clause's words after its number.
 * @param id of the element that holds them, for the number's link
 * @param clause its number, label, marker and kind
 * @param html its words, escaped
 * @param isOlder true in the column of the older of two versions: a second link of the same name would lead elsewhere
 * @returns HTML of the number and the words
 */
export function renderClauseWords(id: string, clause: DrawnClause, html: string, isOlder = false): string {
  const { number, label, marker, kind } = clause;
  const own = marker === null ? '' : `${writeElement('span', { class: 'clause__marker' }, escapeHtml(marker))} `;
  // A block begins with an element of its own, which its number begins.
  const words = boxTables(
    html.replace(/^(?:<p>)?/, (start) => start + own),
    label,
  );
  const text = writeElement(kind === 'block' ? 'div' : 'p', { class: 'clause__text' }, words);
  if (isOlder) {
    return number === null ? text : `${writeElement('span', { class: 'clause__number' }, escapeHtml(number))} ${text}`;
  }
  const name = number === null ? `Link to ${label}` : label === number ? undefined : label;
  const link = { class: 'clause__number', href: `#${id}`, 'aria-label': name };
  return `${writeElement('a', link, escapeHtml(number ?? ''))} ${text}`;
}

/**
 * Gives each table a box of its own, in which it scrolls where it is wider than the page, by keys too.
 * @param html of a clause
 * @param label of the clause
 * @returns the HTML with its tables boxed
 */
export function boxTables(html: string, label: string): string {
  const box = { class: 'clause__table', role: 'group', 'aria-label': `Table in ${label}`, tabindex: '0' };
  return html.replace(/<table[\s\S]*?<\/table>/g, (table) => writeElement('div', box, table));
}
