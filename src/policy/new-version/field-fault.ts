// Owns what keeps a step of a form from being taken, and how all of it is told at once.
import { escapeHtml } from '../text/escape-html.ts';
import { writeElement } from '../text/write-element.ts';

/** One thing to put right. */
export interface FieldFault {
  /** The id of the field that it is about. */
  field: string;
  /** A sentence: what is wrong, and what to do. */
  message: string;
}

/**
 * Draws what is to be put right.
 * @param faults at least one
 * @returns HTML of a list, each with a link to its field
 */
export function renderFaults(faults: readonly FieldFault[]): string {
  const rows = faults.map(({ field, message }) =>
    writeElement('li', {}, writeElement('a', { href: `#${field}` }, escapeHtml(message))),
  );
  return writeElement('ul', { role: 'list' }, rows.join(''));
}
