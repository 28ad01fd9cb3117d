// Owns the words of footnotes and endnotes. Where they are called is left to the text.
import type { WordPart } from '../file/open-word.ts';
import { listChildren, listWithin, type XmlNode } from '../file/xml.ts';
import { readPlainText } from './plain-text.ts';

/** A note of the file, with the part that says where its links lead. */
export interface WordNote {
  node: XmlNode;
  part: WordPart;
}

/**
 * Lists the notes of a part.
 * @param part `footnotes.xml` or `endnotes.xml`; null without one
 * @param kind what the text calls them by: `footnote` or `endnote`
 * @returns each under its kind and id, such as `footnote 2`
 */
export function listNotes(part: WordPart | null, kind: 'footnote' | 'endnote'): [key: string, note: WordNote][] {
  if (part === null) return [];
  return listChildren(part.root, `w:${kind}`).map((node) => [
    `${kind} ${node.attributes['w:id'] ?? ''}`,
    { node, part },
  ]);
}

/**
 * Reads a note.
 * @param note as listed
 * @returns its words; an address that they lead to and do not say follows them in brackets; empty for none
 */
export function readNote({ node, part }: WordNote): string {
  const words = readPlainText(node);
  const addresses = listWithin(node, 'w:hyperlink')
    .map(({ attributes }) => part.relationships.get(attributes['r:id'] ?? ''))
    .flatMap((found) => (found?.isOutside === true && !words.includes(found.target) ? [found.target] : []));
  return [words, ...new Set(addresses.map((address) => `(${address})`))].join(' ').trim();
}

/**
 * Says whether a note has something that is no words.
 * @param note as listed
 * @returns true for a picture or another drawing
 */
export function hasDrawing({ node }: WordNote): boolean {
  return ['w:drawing', 'w:pict', 'w:object'].some((name) => listWithin(node, name).length > 0);
}
