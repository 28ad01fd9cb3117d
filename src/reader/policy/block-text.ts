// Owns drawing the blocks that are clauses as a whole: tables and quotations.
import { renderInline, type InlineContext, type InlineText, joinInline } from './inline-text.ts';
import type { MdastNode } from '../parse/mdx-document.ts';
import { problem } from '../../problems/problem.ts';
import { nameOfNode, placeOfNode } from '../parse/mdx-nodes.ts';

/**
 * Draws a table or a quotation.
 * @param node a table or blockquote
 * @param context its file, and the references that links may name
 * @returns its words in reading order, and the whole block as HTML; in the words of a table " | " stands between cells and " || " between rows, so that which cell a word is in is part of what is compared and frozen.
 */
export function renderBlock(node: MdastNode & { type: 'table' | 'blockquote' }, context: InlineContext): InlineText {
  return node.type === 'table' ? renderTable(node, context) : renderQuotation(node, context);
}

function renderTable(table: MdastNode & { type: 'table' }, context: InlineContext): InlineText {
  const rows = table.children.map((row, rowIndex) => {
    const cells = row.children.map((cell) => {
      const drawn = renderInline(cell.children, context);
      const [open, close] = rowIndex === 0 ? ['<th scope="col">', '</th>'] : ['<td>', '</td>'];
      return wrap({ ...drawn, text: drawn.text.replaceAll('|', '\\|') }, open, close);
    });
    return wrap(joinCells(cells, ' | '), '<tr>', '</tr>');
  });
  const [head, ...body] = rows;
  const parts = [
    ...(head ? [wrap(head, '<thead>', '</thead>')] : []),
    ...(body.length > 0 ? [wrap(joinCells(body, ' || '), '<tbody>', '</tbody>')] : []),
  ];
  return wrap(joinCells(parts, ' || '), '<table>', '</table>');
}

function joinCells(parts: readonly InlineText[], separator: string): InlineText {
  return { ...joinInline(parts, ' '), text: parts.map(({ text }) => text).join(separator) };
}

function renderQuotation(quotation: MdastNode & { type: 'blockquote' }, context: InlineContext): InlineText {
  const paragraphs = quotation.children.map((child): InlineText => {
    if (child.type === 'paragraph') return wrap(renderInline(child.children, context), '<p>', '</p>');
    const found = problem('unsupported-block', placeOfNode(child, context.path), { what: nameOfNode(child) });
    return { ...joinInline([]), problems: [found] };
  });
  return wrap(joinInline(paragraphs, ' '), '<blockquote>', '</blockquote>');
}

function wrap(drawn: InlineText, open: string, close: string): InlineText {
  return { ...drawn, html: `${open}${drawn.html}${close}` };
}
