// Owns taking running text out of an MDX tree, paragraph by paragraph, as a reader meets it.
import type { Paragraph } from '../../learning/reading/reading-level.ts';
import type { MdastNode } from './mdx-document.ts';
import { foldSpaces } from '../../policy/text/fold-text.ts';
import { placeOfNode, walkNodes } from './mdx-nodes.ts';

/** Words for what a component draws; null for one that draws no words into the sentence. */
export type DrawComponent = (node: MdastNode) => string | null;

/**
 * Lists the paragraphs of a text, list items among them. Headings and quotations are left out.
 * @param tree a parsed MDX file, or a part of it
 * @param path the file, for places
 * @param draw words for components inside a sentence, such as a fact's value
 * @returns paragraphs with their words as plain text, in reading order; empty ones are left out.
 */
export function listParagraphs(tree: MdastNode, path: string, draw: DrawComponent): Paragraph[] {
  if (tree.type === 'blockquote') return [];
  if (tree.type === 'paragraph') {
    const text = foldSpaces(plainText(tree, draw));
    return text === '' ? [] : [{ text, place: placeOfNode(tree, path) }];
  }
  const children = 'children' in tree ? (tree.children as MdastNode[]) : [];
  return children.flatMap((child) => listParagraphs(child, path, draw));
}

/**
 * Lists the headings of a text.
 * @param tree a parsed MDX file
 * @returns their words as plain text, in reading order; empty when there is none.
 */
export function listHeadings(tree: MdastNode): string[] {
  return walkNodes(tree)
    .filter(({ type }) => type === 'heading')
    .map((heading) => plainText(heading, () => '').trim());
}

/**
 * Gives the id that a heading of MDX is drawn with.
 * @param heading its words
 * @returns what follows "#" in its address, as GitHub makes it; a second heading of the same words is not told apart
 */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/**
 * Gives the words of a node.
 * @param node any node
 * @param draw words for components
 * @returns plain text; white space as typed.
 */
export function plainText(node: MdastNode, draw: DrawComponent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const drawn = draw(node);
    if (drawn !== null) return drawn;
  }
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  return children.map((child) => plainText(child, draw)).join('');
}

/**
 * Tells whether a component stands anywhere in a node.
 * @param node any node
 * @param name the component's name
 * @returns true when the node is one or holds one.
 */
export function hasComponent(node: MdastNode, name: string): boolean {
  return walkNodes(node).some(
    (inner) => (inner.type === 'mdxJsxTextElement' || inner.type === 'mdxJsxFlowElement') && inner.name === name,
  );
}
