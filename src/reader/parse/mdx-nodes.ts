// Owns going through the nodes of an MDX tree: their order, their places, and what each is called to people.
import type { Place } from '../../problems/problem.ts';
import type { MdastNode } from 'satteri';

const nodeNames: Record<string, string> = {
  blockquote: 'A quotation',
  code: 'A block of code',
  definition: 'A link address of its own',
  delete: 'Struck-through text',
  descriptionList: 'A list of definitions',
  footnoteDefinition: 'The words of a footnote',
  footnoteReference: 'A footnote',
  heading: 'A heading',
  html: 'HTML',
  image: 'A picture',
  imageReference: 'A picture',
  linkReference: 'A link without its address',
  list: 'A list',
  mdxJsxFlowElement: 'A component',
  table: 'A table',
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
 * @param within what holds it, such as "a quotation", where it may stand elsewhere
 * @returns such as "A picture" or "A heading in a quotation", in plain words for rarer kinds too.
 */
export function nameOfNode(node: MdastNode, within?: string): string {
  const name = nodeNames[node.type] ?? 'Something that Markdown knows and this site does not';
  return within === undefined ? name : `${name} in ${within}`;
}
