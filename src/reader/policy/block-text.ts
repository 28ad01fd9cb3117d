// Owns drawing blocks as words of one clause: tables, quotations, definitions, and several paragraphs or lists together.
import { renderInline, type InlineContext, type InlineText, joinInline, wordElements } from './inline-text.ts';
import type { MdastNode } from '../parse/mdx-document.ts';
import { problem } from '../../problems/problem.ts';
import { nameOfNode, placeOfNode } from '../parse/mdx-nodes.ts';
import { typedMark } from './typed-mark.ts';

/**
 * Draws blocks that stand in one clause.
 * @param nodes the blocks, in order
 * @param context its file, and what its links and footnotes may name
 * @param within what holds them, such as "a quotation", for problems
 * @returns their words in reading order, and the blocks as HTML; in the words of a table " | " stands between cells and " || " between rows and beside the table, so that which cell a word is in is part of what is compared and frozen.
 */
export function renderBlocks(nodes: readonly MdastNode[], context: InlineContext, within: string): InlineText {
  const parts = nodes
    .filter((node) => !isDefinition(node))
    .map((node) => ({ node, drawn: renderBlock(node, context, within) }));
  const text = parts.map(({ node, drawn }, index) => {
    const before = parts[index - 1]?.node;
    if (before === undefined) return drawn.text;
    return (before.type === 'table' || node.type === 'table' ? ' || ' : ' ') + drawn.text;
  });
  return {
    ...joinInline(
      parts.map(({ drawn }) => drawn),
      ' ',
    ),
    text: text.join(''),
  };
}

/**
 * Tells footnotes and addresses of links, which are drawn where they are called, from blocks that stand for themselves.
 * @param node any block
 * @returns true for a footnote or an address.
 */
export function isDefinition(node: MdastNode): boolean {
  return node.type === 'footnoteDefinition' || node.type === 'definition';
}

/**
 * Tells whether a block is a line of plain words: a paragraph, or a line that is underlined or raised as a whole.
 * @param node any block
 * @returns true for a paragraph.
 */
export function isParagraph(node: MdastNode): boolean {
  return (
    node.type === 'paragraph' || (node.type === 'mdxJsxFlowElement' && wordElements.some((name) => name === node.name))
  );
}

/**
 * Draws the words of a paragraph.
 * @param node a block for which `isParagraph` holds
 * @param context its file, and what its links and footnotes may name
 * @returns text and inline HTML
 */
export function renderParagraph(node: MdastNode, context: InlineContext): InlineText {
  return renderInline(node.type === 'paragraph' ? node.children : [node], context);
}

/** The first paragraph stands without an element of its own, right after the mark before it. */
function renderTight(nodes: readonly MdastNode[], context: InlineContext, within: string): InlineText {
  const [first, ...rest] = nodes;
  if (!first || !isParagraph(first)) return renderBlocks(nodes, context, within);
  const own = renderParagraph(first, context);
  if (rest.length === 0) return own;
  const others = renderBlocks(rest, context, within);
  const between = rest[0]?.type === 'table' ? ' || ' : ' ';
  return { ...joinInline([own, others], ' '), text: own.text + between + others.text };
}

function renderBlock(node: MdastNode, context: InlineContext, within: string): InlineText {
  if (isParagraph(node)) return wrap(renderParagraph(node, context), 'p');
  switch (node.type) {
    case 'table':
      return renderTable(node, context);
    case 'blockquote':
      return wrap(renderBlocks(node.children as MdastNode[], context, 'a quotation'), 'blockquote');
    case 'list':
      return renderList(node, context);
    case 'thematicBreak':
      return { ...joinInline([]), html: '<hr>' };
    case 'mdxJsxFlowElement':
      // Another component is reported once, by the rule that content is data.
      if (node.name !== 'KeyContacts') return joinInline([]);
    // falls through
    default: {
      const found = problem('unsupported-block', placeOfNode(node, context.path), { what: nameOfNode(node, within) });
      return { ...joinInline([]), problems: [found] };
    }
  }
}

function renderTable(table: MdastNode & { type: 'table' }, context: InlineContext): InlineText {
  const rows = table.children.map((row, rowIndex) => {
    const cells = row.children.map((cell) => {
      const drawn = renderInline(cell.children, context);
      const words = { ...drawn, text: drawn.text.replaceAll('|', '\\|') };
      return rowIndex === 0 ? wrap(words, 'th', ' scope="col"') : wrap(words, 'td');
    });
    return wrap(joinCells(cells, ' | '), 'tr');
  });
  const [head, ...body] = rows;
  const parts = [
    ...(head ? [wrap(head, 'thead')] : []),
    ...(body.length > 0 ? [wrap(joinCells(body, ' || '), 'tbody')] : []),
  ];
  return wrap(joinCells(parts, ' || '), 'table');
}

function joinCells(parts: readonly InlineText[], separator: string): InlineText {
  return { ...joinInline(parts, ' '), text: parts.map(({ text }) => text).join(separator) };
}

/** A list that is part of a clause, as in a quotation: its marks are words, as typed. */
function renderList(list: MdastNode & { type: 'list' }, context: InlineContext): InlineText {
  const items = list.children.map((item) => {
    const mark = list.ordered ? typedMark(item, context.source) : null;
    const blocks = renderTight(item.children as MdastNode[], context, 'a list');
    const drawn = joinInline([...(mark === null ? [] : [wordsOf(`${mark} `)]), ...tickOf(item), blocks]);
    return wrap(drawn, list.ordered ? 'div' : 'li');
  });
  const joined = joinInline(items, ' ');
  return list.ordered ? joined : wrap(joined, 'ul');
}

/**
 * Draws the box of an item that can be ticked.
 * @param item a list item
 * @returns "☐" or "☑" with a space; empty for an item without a box.
 */
export function tickOf(item: MdastNode): InlineText[] {
  if (item.type !== 'listItem' || typeof item.checked !== 'boolean') return [];
  return [wordsOf(item.checked ? '☑ ' : '☐ ')];
}

/**
 * Draws a term with what it means.
 * @param terms one or more terms
 * @param details what they mean
 * @param context its file, and what its links and footnotes may name
 * @returns the words, with a colon between term and meaning, and the list as HTML
 */
export function renderDefinition(
  terms: readonly MdastNode[],
  details: readonly MdastNode[],
  context: InlineContext,
): InlineText {
  const childrenOf = (node: MdastNode): MdastNode[] => ('children' in node ? (node.children as MdastNode[]) : []);
  const drawnTerms = terms.map((term) => wrap(renderInline(childrenOf(term), context), 'dt'));
  const drawnDetails = details.map((detail) => wrap(renderTight(childrenOf(detail), context, 'a definition'), 'dd'));
  const whole = joinInline([...drawnTerms, ...drawnDetails], ' ');
  const [names, meanings] = [drawnTerms, drawnDetails].map((parts) => parts.map(({ text }) => text).join(' '));
  return wrap({ ...whole, text: `${names}: ${meanings}` }, 'dl');
}

function wordsOf(words: string): InlineText {
  return { ...joinInline([]), text: words, html: words };
}

function wrap(drawn: InlineText, element: string, attributes = ''): InlineText {
  return { ...drawn, html: `<${element}${attributes}>${drawn.html}</${element}>` };
}
