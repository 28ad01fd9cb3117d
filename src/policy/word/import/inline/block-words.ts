// Owns the words of a block of a Word file, and of the parts of an older clause, as they are held against each other.
import { foldText } from '../../../text/fold-text.ts';
import { type HtmlNode, parseHtml } from '../../../text/html-tree.ts';
import type { TextRun, WordBlock } from '../../word-document.ts';

/**
 * Joins the words of runs.
 * @param runs any runs
 * @returns their text, with single spaces; empty for none
 */
export function wordsOfRuns(runs: readonly TextRun[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Gives the words of a block.
 * @param block any block
 * @returns its words; a table's with " | " between cells, a picture's alternative
 */
export function wordsOfBlock(block: WordBlock): string {
  if (block.kind === 'table') {
    return block.rows.map((row) => row.map(wordsOfRuns).join(' | ')).join(' | ');
  }
  return block.kind === 'picture' ? block.alternative.trim() : wordsOfRuns(block.runs);
}

/** A number or letter before the words, which one program counts and another types. */
const listNumber = /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]{0,2}|\(?(?:[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/;

/**
 * Folds words to what two texts with the same words share.
 * @param text plain words
 * @returns a key: without spaces, signs between cells, and the number before a heading or item; empty where nothing is left
 */
export function keyOf(text: string): string {
  return foldText(text).replace(listNumber, '').replace(/\\?\|/g, '').replace(/\s+/g, '');
}

/**
 * Lists the different words of a text.
 * @param text plain words
 * @returns words and figures in small letters
 */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    foldText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

const blockNames = new Set(['p', 'table', 'blockquote', 'ul', 'li', 'div', 'dl', 'dt', 'dd']);

/**
 * Lists the parts that a clause is drawn of, as a Word file has a paragraph or a table for each.
 * @param html as `Clause.html` has it
 * @returns the words of each part in reading order; one for a clause of one paragraph
 */
export function listParts(html: string): string[] {
  const parts: string[] = [];
  let open = '';
  const close = (): void => {
    if (open.trim() !== '') parts.push(open.replace(/\s+/g, ' ').trim());
    open = '';
  };
  const walk = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes) {
      if ('text' in node) open += node.text;
      else if (node.name === 'img') open += node.attributes.alt ?? '';
      else if (node.name === 'table') {
        close();
        open = wordsOfCells(node.children).join(' | ');
        close();
      } else if (blockNames.has(node.name)) {
        close();
        walk(node.children);
        close();
      } else walk(node.children);
    }
  };
  walk(parseHtml(html));
  close();
  return parts;
}

function wordsOfCells(nodes: readonly HtmlNode[]): string[] {
  return nodes.flatMap((node) => {
    if ('text' in node) return [];
    return node.name === 'th' || node.name === 'td' ? [plainText(node.children)] : wordsOfCells(node.children);
  });
}

/**
 * Gives the words of HTML.
 * @param nodes nodes of a clause
 * @returns their text, and the alternatives of pictures
 */
export function plainText(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if ('text' in node) return node.text;
      return node.name === 'img' ? (node.attributes.alt ?? '') : plainText(node.children);
    })
    .join('');
}
