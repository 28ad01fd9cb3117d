// Owns taking an MDX file apart into front matter and a tree; what the tree means is left to others.
import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { explainMdx, tooDeep } from '../../problems/mdx-fault.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { markdownFeatures } from './markdown-features.ts';
import { findNearMisses } from './near-misses.ts';
import { readYaml, type YamlDocument } from './yaml-document.ts';

export type { MdastNode };

/** An MDX file in its two parts; either is null when it could not be read. */
export interface MdxDocument {
  path: string;
  frontMatter: YamlDocument | null;
  tree: MdastNode | null;
  problems: Problem[];
}

/** A line that opens 40 lists or quotations inside each other; the time to take such a line apart grows with their square. */
const deepNesting = /^[ \t]*(?:(?:>[ \t]*){40,}|(?:(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+)){40,}(?=[^\s>*+-]))/m;

/**
 * Takes an MDX file apart. Quotes and dashes stay as typed.
 * @param text the whole file, with "\n" line ends
 * @param path the file, for problems
 * @returns both parts, with true file lines; what is nearly Markdown, and would be drawn otherwise than it was meant, is a problem.
 */
export function readMdx(text: string, path: string): MdxDocument {
  const head = readFrontMatter(text, path);
  // Without its end the front matter would be read as text, and seem wrong a second time.
  if (head.isUnclosed) return { path, frontMatter: null, tree: null, problems: head.problems };
  const deep = deepNesting.exec(text);
  if (deep) {
    const line = text.slice(0, deep.index).split('\n').length;
    const found = problem('nested-too-deep', { path, line }, {});
    return { path, frontMatter: head.document, tree: null, problems: [...head.problems, found] };
  }
  try {
    const tree = mdxToMdast(text, { features: markdownFeatures });
    const deep = findTooDeep(tree);
    if (deep !== null) {
      const found = problem('mdx-syntax', { path, line: deep.position?.start.line ?? 1 }, tooDeep);
      return { path, frontMatter: head.document, tree: null, problems: [...head.problems, found] };
    }
    // Without its beginning the front matter is read as text.
    const misses = head.isMissing ? [] : findNearMisses(tree, text, path);
    return { path, frontMatter: head.document, tree, problems: [...head.problems, ...misses] };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const place = /^(\d+):(\d+): /.exec(message);
    const [line, column] = [Number(place?.[1] ?? 1), Number(place?.[2] ?? 1)];
    const [first = '', ...rest] = text.split('\n').slice(line - 1);
    // What cannot be read in braces is told from the brace on.
    const brace = message.includes('Could not parse expression') ? first.lastIndexOf('{', column - 1) : -1;
    const source = [first.slice(brace === -1 ? column - 1 : brace), ...rest].join('\n');
    const details = explainMdx(message.replace(/^\d+:\d+: /, ''), source);
    const found = problem('mdx-syntax', { path, line, column }, details);
    return { path, frontMatter: head.document, tree: null, problems: [...head.problems, found] };
  }
}

/** The first node that stands inside too many others; null where there is none. */
function findTooDeep(tree: MdastNode): MdastNode | null {
  let level: MdastNode[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 100) return level[0] ?? null;
    level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []));
  }
  return null;
}

function readFrontMatter(
  text: string,
  path: string,
): { document: YamlDocument | null; isUnclosed?: true; isMissing?: true; problems: Problem[] } {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!match && /^---[ \t]*\n/.test(text)) {
    return { document: null, isUnclosed: true, problems: [problem('unclosed-front-matter', { path, line: 1 }, {})] };
  }
  if (!match)
    return { document: null, isMissing: true, problems: [problem('missing-front-matter', { path, line: 1 }, {})] };
  return readYaml(match[1] ?? '', path, 1);
}
