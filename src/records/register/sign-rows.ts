// Owns the rows of the sheet for pens: a name and its group, and room for a date and a signature.
import { escapeHtml } from '../../policy/text/escape-html.ts';
import { drawNotes } from './draw-register.ts';
import { readStaffList } from './staff-list.ts';

/**
 * Draws a row for each name of a list.
 * @param text the list, as `readStaffList` takes it
 * @param groups those that are known
 * @returns table rows, what somebody should look at as list items, and how many rows there are
 */
export function drawSignRows(
  text: string,
  groups: readonly { id: string; title: string }[],
): { rows: string; notes: string; count: number } {
  const { people, notes } = readStaffList(text, groups);
  const rows = people.map(({ name, group }) => {
    const title = groups.find(({ id }) => id === group)?.title ?? '';
    return `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(title)}</td><td></td><td></td></tr>`;
  });
  return { rows: rows.join(''), notes: drawNotes(notes), count: people.length };
}
