// Owns the rule that what sends worries to the head also says where a worry about the head goes.
import type { Paragraph } from '../../../learning/reading/reading-level.ts';
import { headConcernRole } from '../../../policy/contacts/head-concern.ts';
import { problem, type Problem } from '../../../problems/problem.ts';
import type { Urgent } from '../../../schemas/urgent.ts';
import { attributeOf } from '../../parse/component-uses.ts';
import type { DataFile } from '../../parse/data-file.ts';
import type { MdastNode } from '../../parse/mdx-document.ts';
import { placeOfNode, walkNodes } from '../../parse/mdx-nodes.ts';
import { hasComponent } from '../../parse/paragraphs.ts';

const otherRoles = ['concern-about-head', headConcernRole];
const head = String.raw`[^.!?]*\bhead(?:teacher)?\b`;
/** A worry, or one of those whom worries are told to, and the head beside them. */
const toTheHead = new RegExp(
  [
    String.raw`\b(?:tell|inform|report)\b[^.!?]*\b(?:worr\w*|concerns?|DSL|deputy)\b${head}`,
    String.raw`\b(?:worr\w*|concern\w*)\b[^.!?]*\b(?:tell|inform|report)\b${head}`,
  ].join('|'),
  'i',
);

/**
 * Holds whom a page says to tell against a worry about the head.
 * @param tree a parsed page of guidance
 * @param path the file, for places
 * @param paragraphs its words, with the roles of contacts
 * @returns a problem where the head is among those to tell, and nothing on the page says what to do about the head; at most one.
 */
export function checkConcernAboutHead(tree: MdastNode, path: string, paragraphs: readonly Paragraph[]): Problem[] {
  const nodes = walkNodes(tree);
  const roleOf = (node: MdastNode): string | null => attributeOf(node, 'Contact', 'role');
  if (hasComponent(tree, 'ConcernAboutHead')) return [];
  if (nodes.some((node) => otherRoles.includes(roleOf(node) ?? ''))) return [];
  const drawn = nodes
    .filter((node) => node.type === 'mdxJsxFlowElement' && node.name === 'WhoToTell')
    .flatMap(walkNodes)
    .find((node) => roleOf(node) === 'headteacher');
  const place = drawn ? placeOfNode(drawn, path) : paragraphs.find(({ text }) => toTheHead.test(text))?.place;
  return place ? [problem('concern-to-the-person', place, { isYaml: false })] : [];
}

/**
 * Holds whom the page of help says to tell against a worry about the head.
 * @param file the page of help
 * @returns a problem where a route leads to the head, and no situation begins with the chair of governors; at most one.
 */
export function checkUrgentHead({ data, placeOf }: DataFile<Urgent>): Problem[] {
  const { routes, situations } = data;
  const toHead = Object.entries(routes).find(([, { contact }]) => contact === 'headteacher');
  const isOffered = situations.some(({ routes: [first = ''] }) => routes[first]?.contact === headConcernRole);
  if (!toHead || isOffered) return [];
  return [problem('concern-to-the-person', placeOf(['routes', toHead[0]]), { isYaml: true })];
}
