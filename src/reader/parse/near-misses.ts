// Owns what is nearly Markdown: marks that stay as they stand, and marks that are taken away where words were meant.
import { problem, type Problem } from '../../problems/problem.ts';
import type { MarkMiss } from '../../problems/markdown-rules.ts';
import type { MdastNode } from 'satteri';
import { listInvisible } from '../../policy/text/invisible-characters.ts';
import { placeOfNode, walkNodes } from './mdx-nodes.ts';
import { findAllUnspacedMarks, typedText } from './unspaced-marks.ts';

/** What is left in words, not escaped, when Markdown did not take it for what it was meant. */
const leftMarks: readonly [RegExp, MarkMiss][] = [
  [/(?<![\\*])\*\*(?!\*)/, 'bold'],
  [/(?<![\\_\w])__(?=[\p{L}\p{N}])/u, 'bold'],
  [/(?:(?<!\\)\[[^\][\n]{0,200})?(?<!\\)\]\s?\((?:\s*$|\s*(?:https?:|ref:|mailto:|tel:|www\.|[/#]\w))/u, 'link'],
  [/\)\[(?:\s*$|(?:https?:|ref:|mailto:|www\.|[/#]\w))/u, 'link'],
  [/(?<!\\)\[\^[^\][\s]{1,100}\]/, 'footnote'],
  [/(?<!\\)\[\^[^\][\s]{1,100}$/, 'addressNote'],
  [/(?<!\\)\[[^\][\n]{1,200}\]\[[^\][\n]{0,200}\]/, 'link'],
  [/(?<!\\)\[\[[^\][\n]{1,200}\]\]/, 'link'],
  [/(?<!\\)\^\[[^\][\n]{1,200}\]/, 'footnote'],
  [/(?<!\\)!\[[^\][\n]{0,200}\]/, 'link'],
  [/(?<!\\)~~/, 'struck'],
  [/(?<!\\)(?:```|~~~)/, 'code'],
  [/^\s*\[[xX ]?\](?![([])/, 'tick'],
  [/^:::/, 'directive'],
  [/^\|[^\n|]*\|/, 'table'],
  [/(?<![\\=])==(?=[^\s=])[^=\n]{1,200}==/, 'highlight'],
];

/** A star, an underscore or a backtick before a word, with none to close it. A star can be a mark of the school's own, so this stops nothing. */
const singleMarks = /(?:^|[\s(])([*_`])(?=[\p{L}\p{N}])/u;

/**
 * Finds what would be drawn otherwise than it was meant.
 * @param tree a parsed MDX file
 * @param source the whole file, for what was escaped
 * @param path the file, for places
 * @returns a problem for each: marks that are left, figures and signs that are read as marks, a line under a paragraph that makes it a heading, marks without their space.
 */
export function findNearMisses(tree: MdastNode, source: string, path: string): Problem[] {
  return [
    ...walkNodes(tree).flatMap((node) => [
      ...findLeftMarks(node, source, path),
      ...findInvisibleEntities(node, source, path),
      ...findEatenMarks(node, source, path),
      ...findUnderlined(node, source, path),
      ...findEmptyLink(node, path),
    ]),
    ...findAllUnspacedMarks(tree, path, source),
  ];
}

/** A character that nobody sees can be typed as an entity, such as "&#8203;". */
function findInvisibleEntities(node: MdastNode, source: string, path: string): Problem[] {
  if (node.type !== 'text' || !typedText(node, source).includes('&')) return [];
  return listInvisible(node.value)
    .filter(({ index }) => !source.includes(String.fromCodePoint(node.value.codePointAt(index) ?? 0)))
    .map(({ index, name, code }) => {
      const before = node.value.slice(0, index).slice(-20).trim();
      return problem('invisible-character', placeOfNode(node, path), { name, code, before });
    });
}

function findLeftMarks(node: MdastNode, source: string, path: string): Problem[] {
  if (node.type !== 'text') return [];
  const typed = typedText(node, source);
  const start = placeOfNode(node, path);
  const at = (index: number): typeof start => {
    const lines = typed.slice(0, index).split('\n').length - 1;
    return lines === 0 ? start : { path, line: start.line + lines };
  };
  const found = new Map<MarkMiss, Problem>();
  for (const [pattern, kind] of leftMarks) {
    const match = pattern.exec(typed);
    if (match && !found.has(kind))
      found.set(kind, problem('near-miss', at(match.index), { kind, text: typed.slice(match.index) }));
  }
  if (found.size > 0) return [...found.values()];
  const single = singleMarks.exec(typed);
  if (!single) return [];
  const text = typed.slice(single.index).trim();
  return [problem('stray-mark', at(single.index), { mark: single[1] ?? '', text })];
}

/** Figures and signs at the beginning of a line that Markdown takes for marks, and so away from the words. */
function findEatenMarks(node: MdastNode, source: string, path: string): Problem[] {
  const typed = typedFrom(node, source);
  const eaten = eatenMark(node, typed, source[(node.position?.start.offset ?? 0) - 1] ?? '');
  if (eaten === null) return [];
  const text = typed.split('\n')[0] ?? '';
  return [problem('mark-eaten', placeOfNode(node, path), { mark: eaten, text })];
}

function eatenMark(node: MdastNode, typed: string, before: string): string | null {
  // A year, or more, is no number of a list.
  if (node.type === 'listItem') return /^(?:\d{4,}[.)]|\+(?= +\(?\d))/.exec(typed)?.[0] ?? null;
  if (node.type === 'blockquote') return /^>(?= ?[£$€]?\d[^\n]*$)/.exec(typed)?.[0] ?? null;
  // "2*3*4" is a sum.
  if (node.type === 'emphasis' && /\d/.test(before)) return /^\*(?=\d)/.exec(typed)?.[0] ?? null;
  return null;
}

function findEmptyLink(node: MdastNode, path: string): Problem[] {
  if (node.type !== 'link') return [];
  const hasWords = walkNodes(node).some(
    (part) => part !== node && (!('value' in part) || String(part.value).trim() !== ''),
  );
  return hasWords ? [] : [problem('empty-link', placeOfNode(node, path), { address: node.url })];
}

function findUnderlined(node: MdastNode, source: string, path: string): Problem[] {
  if (node.type !== 'heading') return [];
  const lines = typedFrom(node, source).split('\n');
  const line =
    lines
      .at(-1)
      ?.replace(/^[\s>]+/, '')
      .trim() ?? '';
  if (!/^(?:-+|=+)$/.test(line) || lines.length < 2) return [];
  const last = node.position?.end.line ?? placeOfNode(node, path).line;
  return [problem('underlined-heading', { path, line: last }, { line, text: lines[0] ?? '' })];
}

function typedFrom(node: MdastNode, source: string): string {
  const { start, end } = node.position ?? {};
  return start?.offset === undefined || end?.offset === undefined ? '' : source.slice(start.offset, end.offset);
}
