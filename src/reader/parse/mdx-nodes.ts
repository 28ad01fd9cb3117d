// Owns going through the nodes of an MDX tree: their order, their places, and what each is called to people.
import type { Place } from '../../problems/problem.ts';
import type { MdastNode } from './mdx-document.ts';

const nodeNames: Record<string, string> = {
  blockquote: 'A quotation inside a list or quotation',
  code: 'A block of code',
  definition: 'A link address of its own',
  delete: 'Struck-through text',
  footnoteReference: 'A footnote',
  heading: 'A heading inside a list or quotation',
  html: 'HTML',
  image: 'A picture',
  imageReference: 'A picture',
  linkReference: 'A link without its address',
  list: 'A list inside a quotation',
  mdxJsxFlowElement: 'A component inside a list or quotation',
  table: 'A table inside a list or quotation',
  thematicBreak: 'A dividing line',
};

/**
 * Gives the place of a node in its file.
 * @param node a node of a parsed file
 * @param path the file
 * @returns line and column of its beginning; line 1 for a node without position.
 */
export function placeOfNode(node: MdastNode, path: string): Place {
  const start = node.position?.start;
  return start ? { path, line: start.line, column: start.column } : { path, line: 1 };
}

/**
 * Lists a node and all below it, in reading order.
 * @param node the top
 * @returns at least the node itself.
 */
export function walkNodes(node: MdastNode): MdastNode[] {
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  return [node, ...children.flatMap(walkNodes)];
}

/**
 * Names a node for a reader.
 * @param node any node
 * @returns such as "A picture", in plain words for rarer kinds too.
 */
export function nameOfNode(node: MdastNode): string {
  return nodeNames[node.type] ?? 'Something that Markdown knows and this site does not';
}
