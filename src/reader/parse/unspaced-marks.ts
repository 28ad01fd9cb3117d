// Owns the rule that a heading or a list item is not lost in a paragraph because its mark lacks a space, or is a bullet.
import { problem, type Problem } from '../../problems/problem.ts';
import type { MdastNode } from './mdx-document.ts';
import { placeOfNode, walkNodes } from './mdx-nodes.ts';

/**
 * Finds lines of a paragraph that were meant as a heading or a list item.
 * @param paragraph a paragraph
 * @param path the file, for places
 * @returns a problem for a first line such as "##8. Reporting" and each line such as "-All staff" or "• All staff"; empty for another node.
 */
export function findUnspacedMarks(paragraph: MdastNode, path: string): Problem[] {
  if (paragraph.type !== 'paragraph') return [];
  const start = placeOfNode(paragraph, path);
  return linesOf(paragraph).flatMap((text, index) => {
    const mark = (index === 0 ? /^#{1,6}(?=[^\s#])/ : null)?.exec(text) ?? /^\s*(?:[•●▪◦]|-(?=\S))/.exec(text);
    if (!mark) return [];
    const place = index === 0 ? start : { path, line: start.line + index };
    return [problem('unspaced-mark', place, { mark: mark[0].trim(), text: text.trim() })];
  });
}

/**
 * Finds them in all paragraphs of a text.
 * @param tree a parsed MDX file
 * @param path the file, for places
 * @returns a problem for each.
 */
export function findAllUnspacedMarks(tree: MdastNode, path: string): Problem[] {
  return walkNodes(tree).flatMap((node) => findUnspacedMarks(node, path));
}

function linesOf(paragraph: MdastNode): string[] {
  const words = walkNodes(paragraph).map((node) => {
    if (node.type === 'break') return '\n';
    return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  });
  return words.join('').split('\n');
}
