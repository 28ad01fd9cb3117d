// Owns what a list item or a heading was typed with, which the tree of a file does not keep.
import type { MdastNode } from '../parse/mdx-document.ts';

/**
 * Finds the number that the document gives to a list item.
 * @param item a list item
 * @param source the whole file
 * @returns the number as typed, such as "3." or "7)"; null for a bullet.
 */
export function typedMark(item: MdastNode, source: string): string | null {
  const start = item.position?.start.offset;
  if (start === undefined) return null;
  return /^\d{1,9}[.)]/.exec(source.slice(start, start + 10))?.[0] ?? null;
}

/**
 * Tells whether a block ends with an id, such as " ^staff-privacy".
 * @param block a paragraph, quotation or table
 * @param source the whole file
 * @returns true where the id, and nothing but marks after it, ends the block.
 */
export function endsWithMarker(block: MdastNode, source: string): boolean {
  const { start, end } = block.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return false;
  // The line under the head of a table may be its last.
  return /(?:^|\s)\^\S{1,200}[ |]*(?:\n[\s|:-]+)?$/.test(source.slice(start.offset, end.offset).trimEnd());
}
