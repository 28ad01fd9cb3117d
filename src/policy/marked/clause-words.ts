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
 * @param column of two versions in which it stands: in the older a second link of the same name would lead elsewhere; `gone` is what the newer version no longer has
 * @returns HTML of the number and the words
 */
export function renderClauseWords(
  id: string,
  clause: DrawnClause,
  html: string,
  column: 'newer' | 'older' | 'gone' = 'newer',
): string {
  const { number, label, marker, kind } = clause;
  const own = marker === null ? '' : `${writeElement('span', { class: 'clause__marker' }, escapeHtml(marker))} `;
  // A block begins with an element of its own, which its number begins.
  const words = boxTables(
    html.replace(/^(?:<p>)?/, (start) => start + own),
    label,
  );
  const text = writeElement(kind === 'block' ? 'div' : 'p', { class: 'clause__text' }, words);
  if (column === 'older') {
    return number === null
      ? text
      : `${writeElement('span', { class: 'clause__number', translate: 'no' }, escapeHtml(number))} ${text}`;
  }
  const base = number === null ? `Link to ${label}` : label === number ? undefined : label;
  // A clause of the newer version may have the number of one that is gone.
  const name = column === 'gone' ? `${base ?? label}, removed` : base;
  const link = { class: 'clause__number', translate: 'no', href: `#${id}`, 'aria-label': name };
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
