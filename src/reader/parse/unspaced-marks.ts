// Owns the rule that a heading or a list item is not lost in a paragraph because its mark lacks a space, or is a bullet that Markdown does not know.
import { problem, type Problem } from '../../problems/problem.ts';
import type { MdastNode } from 'satteri';
import { placeOfNode, walkNodes } from './mdx-nodes.ts';

/** Marks that are a bullet wherever they begin a line, and a hyphen or a number without its space. U+F0A7 and its like are the bullets of Word's own fonts. */
const bullets = /^(?:[•●▪◦·∙‣⁃○■□◆►➢➤✓✔\uf000-\uf0ff]|[-*+]\u00a0|-(?=[^\s-])|\d{1,3}[.)](?=\p{Lu}?\p{Ll}{2}))/u;

/** Marks that begin words too: they are bullets where a line begins anew. */
const dashes = /^(?:–|o)[\s\u00a0](?=\S)/u;

/** Letters and numbers in brackets and their like; two lines that begin so are a list, one may be words. */
const lettered = /^(?:\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)|(?:[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/;

/**
 * Finds lines of a paragraph that were meant as a heading or a list item.
 * @param paragraph a paragraph
 * @param path the file, for places
 * @param source the whole file; a mark that is escaped there is meant as it stands
 * @returns a problem for a first line such as "##8. Reporting" and each line such as "-All staff", "• All staff" or "o All staff"; empty for another node.
 */
export function findUnspacedMarks(paragraph: MdastNode, path: string, source: string): Problem[] {
  if (paragraph.type !== 'paragraph') return [];
  const start = placeOfNode(paragraph, path);
  const lines = linesOf(paragraph, source);
  return lines.flatMap((text, index) => {
    const before = lines[index - 1] ?? '';
    const isLettered = lettered.test(before) && !/\^[\w-]+$/.test(before);
    const isNew = index === 0 || /(?:[.:;,]|\^[\w-]+)\s*$/.test(before);
    const mark =
      (index === 0 ? /^#{1,6}(?=[^\s#])/ : null)?.exec(text) ??
      bullets.exec(text) ??
      (isNew ? dashes.exec(text) : null) ??
      (isLettered ? lettered.exec(text) : null);
    if (!mark) return [];
    const place = index === 0 ? start : { path, line: start.line + index };
    return [problem('unspaced-mark', place, { mark: mark[0].trim(), text })];
  });
}

/**
 * Finds them in all paragraphs of a text.
 * @param tree a parsed MDX file
 * @param path the file, for places
 * @param source the whole file
 * @returns a problem for each.
 */
export function findAllUnspacedMarks(tree: MdastNode, path: string, source: string): Problem[] {
  return walkNodes(tree).flatMap((node) => findUnspacedMarks(node, path, source));
}

function linesOf(paragraph: MdastNode, source: string): string[] {
  const words = walkNodes(paragraph).map((node) => {
    if (node.type === 'break') return '\n';
    if (node.type === 'inlineCode') return node.value;
    return node.type === 'text' ? typedText(node, source) : '';
  });
  return words
    .join('')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:>\s?)*/, '').trimEnd());
}

/**
 * Gives a text as it was typed, with its escapes.
 * @param node a text of the tree
 * @param source the whole file
 * @returns the part of the file; where the tree does not know it, the text as read
 */
export function typedText(node: MdastNode & { type: 'text' }, source: string): string {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return node.value;
  return source.slice(start.offset, end.offset);
}
