// Owns knowing the lines of a table of contents that somebody has typed.
import { keyOf, wordsOfBlock } from '../inline/block-words.ts';
import type { WordBlock } from '../../word-document.ts';

/** Ends a line that names a page. */
const pageNumber = /(?:\.{3,}|…+|\t)\s*\d{1,3}\s*$/;

/**
 * Lists the lines below “Contents” that end in a page, or that a heading further down says again.
 * @param blocks of the document
 * @param start the index of “Contents”
 * @returns the indexes of the lines that follow it without another between them; empty for none
 */
export function listContentsLines(blocks: readonly WordBlock[], start: number): number[] {
  const lastHeading = new Map(
    blocks.flatMap((block, index): [string, number][] => {
      return block.kind === 'heading' ? [[keyOf(wordsOfBlock(block)), index]] : [];
    }),
  );
  const isLine = (block: WordBlock, index: number): boolean => {
    if (block.kind === 'table' || block.kind === 'picture') return false;
    if (pageNumber.test(block.runs.map(({ text }) => text).join(''))) return true;
    return block.kind !== 'heading' && (lastHeading.get(keyOf(wordsOfBlock(block))) ?? -1) > index;
  };
  const lines: number[] = [];
  for (let index = start + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || !isLine(block, index)) break;
    lines.push(index);
  }
  return lines;
}
