// Owns marking words inside HTML that has a structure of its own: several paragraphs, quotations and lists in one clause.
import type { WordRun } from './comparison.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { markHtml } from './words-html.ts';

/**
 * Marks what was added and removed in the HTML of one side, which keeps its elements.
 * @param words runs in reading order: those that are the same and those of the side, joined, are its text
 * @param html of that side, as the reader draws it: tags and escaped text
 * @param side whose HTML it is: of the newer text, or of the older, in which nothing is added
 * @returns the HTML with `<ins>` and `<del>` inside its elements, one for each piece between tags; null where text and HTML do not have the same words, as beside tables
 */
export function markInHtml(words: readonly WordRun[], html: string, side: 'added' | 'removed'): string | null {
  const pieces = html.match(/<[^>]*>|&\w+;|[^<&]/g) ?? [];
  let place = 0;
  let drawn = '';
  const passTags = (): void => {
    while (pieces[place]?.startsWith('<')) drawn += pieces[place++] ?? '';
  };
  for (const { op, text } of words) {
    if (op !== 'same' && op !== side) {
      drawn += markHtml(op, escapeHtml(text));
      continue;
    }
    let piece = '';
    const close = (): void => {
      drawn += op === 'same' || piece.trim() === '' ? piece : markHtml(op, piece);
      piece = '';
    };
    for (const character of text) {
      const next = pieces[place] ?? '';
      if (next.startsWith('<') && !(isSpace(character) && endsBlock(pieces, place))) {
        close();
        passTags();
      }
      const typed = pieces[place] ?? '';
      if (typed === character || typed === escapeHtml(character) || (isSpace(character) && isSpace(typed))) {
        piece += typed;
        place += 1;
      } else if (!isSpace(character)) return null;
    }
    close();
  }
  passTags();
  return place === pieces.length ? drawn : null;
}

const isSpace = (character: string): boolean => /^\s$/.test(character);

/** Between two blocks the text has a space and the HTML nothing but tags. */
function endsBlock(pieces: readonly string[], place: number): boolean {
  let at = place;
  while (pieces[at]?.startsWith('<')) at += 1;
  return !isSpace(pieces[at] ?? '');
}
