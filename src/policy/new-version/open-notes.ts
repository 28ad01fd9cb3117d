// Owns how a page says which review notes a new version leaves open, and what is written into its file so that they can wait.
import type { NotePlace, PlacedNote } from '../review/placed-notes.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { writeElement } from '../text/write-element.ts';

/**
 * Draws the notes that a new version leaves open.
 * @param notes in the order of their places
 * @param older the id of the version that they are on
 * @param addressOf gives the address of a page of this site
 * @returns HTML of list items, each with links to what it is about
 */
export function renderOpenNotes(
  notes: readonly PlacedNote[],
  older: string,
  addressOf: (path: string) => string,
): string {
  const place = ({ id, kind, name }: NotePlace): string => {
    if (kind === 'field') return escapeHtml(name);
    const href = addressOf(kind === 'section' ? `/policy/${older}/#${id}` : `/clauses/${id}/`);
    return writeElement('a', { href }, escapeHtml(name));
  };
  return notes
    .map(({ note: { found, question = '' }, kind, places }) =>
      writeElement(
        'li',
        {},
        `${places.map(place).join(', ')} (${escapeHtml(kind.toLowerCase())}): ${escapeHtml(`${found} ${question}`.trim())}`,
      ),
    )
    .join('');
}

/**
 * Writes what puts the notes off, for the front matter of the new version.
 * @param notes at least one
 * @returns lines of YAML
 */
export function writeDeferred(notes: readonly PlacedNote[]): string {
  return ['notes:', ...notes.map(({ note: { id } }) => `  ${id}: defer`)].join('\n');
}
