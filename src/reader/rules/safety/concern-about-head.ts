// Owns the rule that a page which sends worries to the head also says where a worry about the head goes.
import { problem, type Problem } from '../../../problems/problem.ts';
import { attributeOf } from '../../parse/component-uses.ts';
import type { MdastNode } from '../../parse/mdx-document.ts';
import { placeOfNode, walkNodes } from '../../parse/mdx-nodes.ts';
import { hasComponent } from '../../parse/paragraphs.ts';

const otherRoles = ['concern-about-head', 'chair-of-governors'];

/**
 * Holds "Whom to tell" of a page against a worry about the head.
 * @param tree a parsed page of guidance
 * @param path the file, for places
 * @returns a problem where the head is among those to tell and nothing on the page says what to do about the head; at most one.
 */
export function checkConcernAboutHead(tree: MdastNode, path: string): Problem[] {
  const nodes = walkNodes(tree);
  const roleOf = (node: MdastNode): string | null => attributeOf(node, 'Contact', 'role');
  const head = nodes
    .filter((node) => node.type === 'mdxJsxFlowElement' && node.name === 'WhoToTell')
    .flatMap(walkNodes)
    .find((node) => roleOf(node) === 'headteacher');
  if (!head || hasComponent(tree, 'ConcernAboutHead')) return [];
  if (nodes.some((node) => otherRoles.includes(roleOf(node) ?? ''))) return [];
  return [problem('concern-to-the-person', placeOfNode(head, path), {})];
}
