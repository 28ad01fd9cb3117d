// Owns reading a piece of a Word file as plain words, without marks: a comment, a drawing.
import { listWithin, type XmlNode } from '../file/xml.ts';

const gaps = new Set(['w:tab', 'w:br', 'w:cr', 'w:p', 'a:p', 'a:br']);
const gone = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'mc:Fallback']);

/**
 * Reads the words of an element, tracked changes as accepted.
 * @param node such as a comment
 * @returns them with single spaces; empty for none
 */
export function readPlainText(node: XmlNode): string {
  return gather(node).replace(/\s+/g, ' ').trim();
}

function gather(node: XmlNode): string {
  if (gone.has(node.name)) return '';
  if (node.name === 'w:noBreakHyphen') return '-';
  const inner = node.children.map((child) => {
    if (typeof child === 'string') return /^(w|a|m):t$/.test(node.name) ? child : '';
    return gather(child);
  });
  return `${gaps.has(node.name) ? ' ' : ''}${inner.join('')}`;
}

/**
 * Reads the words of a drawing's own text, which is no text of Word: a shape, a diagram.
 * @param node the drawing
 * @returns its paragraphs that have words
 */
export function listDrawnWords(node: XmlNode): string[] {
  return listWithin(node, 'a:p')
    .map(readPlainText)
    .filter((words) => words !== '');
}
