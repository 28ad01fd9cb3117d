// Owns turning the blocks of a policy file into clauses: which words belong to one clause, and which to the clauses below it.
import type { Clause } from '../../policy/version/model.ts';
import { deepestLevel } from '../../policy/version/numbering.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { isDefinition, isParagraph, renderBlocks, renderDefinition, renderParagraph, tickOf } from './block-text.ts';
import { takeMarker } from './clause-marker.ts';
import { type InlineContext, type InlineText, joinInline } from './inline-text.ts';
import type { MdastNode } from '../parse/mdx-document.ts';
import { findUnspacedMarks } from '../parse/unspaced-marks.ts';
import { endsWithMarker, typedMark } from './typed-mark.ts';
import { nameOfNode, placeOfNode } from '../parse/mdx-nodes.ts';

/** Clauses in reading order, with everything found wrong in them. */
export interface ReadClauses {
  clauses: Clause[];
  problems: Problem[];
}

/**
 * Reads the clauses of one block.
 * @param node a list, paragraph, table, quotation or list of definitions
 * @param context its file, and what its links and footnotes may name
 * @param depth 1 for a block of the file itself, 2 for one in a list item, and so on
 * @returns one clause, or those of a list with the ones below them; empty with a problem for another block.
 */
export function readClauses(node: MdastNode, context: InlineContext, depth: number): ReadClauses {
  if (isParagraph(node)) return readGroup({ named: [node], rest: [] }, context);
  switch (node.type) {
    case 'list':
      return joinClauses(node.children.map((item) => readItem(item, context, depth)));
    case 'table':
    case 'blockquote':
      return readGroup({ named: [node], rest: [] }, context);
    case 'descriptionList':
      return readDefinitions(childrenOf(node), context);
    case 'mdxJsxFlowElement':
      // Another component is reported once, by the rule that content is data.
      if (node.name !== 'KeyContacts') return { clauses: [], problems: [] };
    // falls through
    default: {
      const what = nameOfNode(node, depth === 1 ? undefined : 'a list item');
      return { clauses: [], problems: [problem('unsupported-block', placeOfNode(node, context.path), { what })] };
    }
  }
}

/**
 * Lists what a node holds.
 * @param node any node
 * @returns its children; empty for one that has none.
 */
export function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

/** Blocks that belong to one clause: up to the one that ends with the id, and those without an id that follow it. */
interface Group {
  named: MdastNode[];
  rest: MdastNode[];
}

/** The first group of blocks is the item's own words; further groups, and lists, are clauses below it. */
function readItem(item: MdastNode, context: InlineContext, depth: number): ReadClauses {
  const place = placeOfNode(item, context.path);
  const problems = depth > deepestLevel ? [problem('list-too-deep', place, { depth, deepest: deepestLevel })] : [];
  const groups = groupBlocks(childrenOf(item), context.source);
  const [first] = groups;
  const only = groups.length === 1 ? first?.named[0] : undefined;
  if (only?.type === 'descriptionList') return readClauses(only, context, depth);
  const hasWords = first !== undefined && !isList(first.named[0]);
  const own = readGroup(hasWords ? first : { named: [], rest: [] }, context, item);
  const below = joinClauses(
    (hasWords ? groups.slice(1) : groups).map((group) => {
      const [block] = group.named;
      return block === undefined || isWords(block) ? readGroup(group, context) : readClauses(block, context, depth + 1);
    }),
  );
  const marker = typedMark(item, context.source);
  return {
    clauses: own.clauses.map((clause) => ({ ...clause, marker, clauses: below.clauses })),
    problems: [...problems, ...own.problems, ...below.problems],
  };
}

/** A list, or a block that no text can hold, is a group of its own. A dividing line among the words of an item says nothing. */
function groupBlocks(blocks: readonly MdastNode[], source: string): Group[] {
  const groups: Group[] = [];
  let open: MdastNode[] = [];
  const close = (): void => {
    if (open.length > 0) groups.push({ named: open, rest: [] });
    open = [];
  };
  for (const block of blocks) {
    if (block.type === 'thematicBreak' || isDefinition(block)) continue;
    if (!isWords(block)) closeUnnamed();
    open.push(block);
    if (!isWords(block) || endsWithMarker(block, source)) close();
  }
  closeUnnamed();
  return groups;

  /** Words without an id belong to those with one right before them. */
  function closeUnnamed(): void {
    const before = groups.at(-1);
    if (before?.named.every(isWords)) {
      before.rest.push(...open);
      open = [];
    } else close();
  }
}

/** Blocks that can be the words of one clause together with others. */
function isWords(node: MdastNode): boolean {
  return isParagraph(node) || node.type === 'table' || node.type === 'blockquote';
}

function isList(node: MdastNode | undefined): boolean {
  return node?.type === 'list' || node?.type === 'descriptionList';
}

/** One clause of one or more blocks; of the item that holds them, where they are its own words. */
function readGroup({ named, rest }: Group, context: InlineContext, item?: MdastNode): ReadClauses {
  const within = 'a list item';
  const [first] = named;
  const isPlain = named.length <= 1 && named.every(isParagraph) && rest.length === 0;
  const words = isPlain
    ? joinInline(named.map((block) => renderParagraph(block, context)))
    : renderBlocks(named, context, within);
  const after = rest.length === 0 ? null : renderBlocks(rest, context, within);
  if (item) {
    const drawn = joinInline([...tickOf(item), words]);
    return oneClause(isPlain ? 'item' : 'block', drawn, 'list item', item, context, after);
  }
  if (first === undefined) return { clauses: [], problems: [] };
  const what = first.type === 'table' ? 'table' : first.type === 'blockquote' ? 'quotation' : 'paragraph';
  return oneClause(isPlain ? 'paragraph' : 'block', words, what, first, context, after);
}

/** Each term with its meaning is a clause. */
function readDefinitions(nodes: readonly MdastNode[], context: InlineContext): ReadClauses {
  const groups: { terms: MdastNode[]; details: MdastNode[] }[] = [];
  for (const node of nodes) {
    const open = groups.at(-1);
    if (node.type !== 'descriptionTerm') open?.details.push(node);
    else if (open === undefined || open.details.length > 0) groups.push({ terms: [node], details: [] });
    else open.terms.push(node);
  }
  return joinClauses(
    groups.map(({ terms, details }) => {
      const [first] = terms;
      if (first === undefined) return { clauses: [], problems: [] };
      return oneClause('block', renderDefinition(terms, details, context), 'definition', first, context);
    }),
  );
}

function oneClause(
  kind: Clause['kind'],
  drawn: InlineText,
  what: string,
  node: MdastNode,
  context: InlineContext,
  after: InlineText | null = null,
): ReadClauses {
  const place = placeOfNode(node, context.path);
  const { id, text, html, links, pictures, problems } = takeMarker(drawn, what, place, after);
  const clause: Clause = {
    id: id ?? '',
    number: null,
    label: '',
    marker: null,
    kind,
    text,
    html,
    links,
    ...(pictures.length > 0 ? { pictures } : {}),
    clauses: [],
    place,
  };
  const [own = node] = node.type === 'listItem' ? childrenOf(node) : [];
  const marks = findUnspacedMarks(own, context.path, context.source);
  // Several clauses in one: what is wrong with their ids follows from that.
  return { clauses: [clause], problems: marks.length > 0 ? drawn.problems : problems };
}

function joinClauses(parts: readonly ReadClauses[]): ReadClauses {
  return { clauses: parts.flatMap((part) => part.clauses), problems: parts.flatMap((part) => part.problems) };
}
