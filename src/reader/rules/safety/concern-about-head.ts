// Owns the rule that what sends worries to the head also says where a worry about the head goes, and that it never goes to the head.
import { findWords } from '../../../learning/pupils/pupil-words.ts';
import type { Paragraph } from '../../../learning/reading/reading-level.ts';
import { headConcernRole } from '../../../policy/contacts/head-concern.ts';
import { problem, type Problem } from '../../../problems/problem.ts';
import type { School } from '../../../schemas/school.ts';
import type { Urgent } from '../../../schemas/urgent.ts';
import { attributeOf } from '../../parse/component-uses.ts';
import type { DataFile } from '../../parse/data-file.ts';
import type { MdastNode } from '../../parse/mdx-document.ts';
import { placeOfNode, walkNodes } from '../../parse/mdx-nodes.ts';
import { hasComponent, listParagraphs } from '../../parse/paragraphs.ts';

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
const aboutTheHead =
  /\b(?:worr|concern|complain|allegation|accus)\w*\b[^.?!]*\b(?:about|against|is) (?:the|our|your) (?:executive )?head/i;
const tellTheHead =
  /\b(?:tell|ask|talk to|speak to|speak with|contact|call|write to|(?:go|(?:take|report|bring) (?:it|this|them)) to) (?:the|your) head(?:teacher)?\b/gi;

/** One person may have two roles, such as the head's and the DSL's. */
function isTheHeads(role: string | undefined, school: School | null): boolean {
  if (role === undefined) return false;
  const head = school?.contacts['headteacher']?.people ?? [];
  return role === 'headteacher' || (school?.contacts[role]?.people ?? []).some((person) => head.includes(person));
}

/**
 * Holds what guidance says of a worry about the head.
 * @param tree a parsed page of guidance
 * @param path the file, for places
 * @param school whose contacts it draws; null when it could not be read
 * @returns a problem for each contact that is the head, or another role of the same person, and for each sentence that says to tell the head, in a situation about the head.
 */
export function checkHeadSituations(tree: MdastNode, path: string, school: School | null): Problem[] {
  return walkNodes(tree).flatMap((node) => {
    const question = attributeOf(node, 'WhatIf', 'question');
    if (question === null || !(aboutTheHead.test(question) || hasComponent(node, 'ConcernAboutHead'))) return [];
    const parts = 'children' in node ? (node.children as MdastNode[]) : [];
    const words = parts.flatMap((part) => listParagraphs(part, path, (inner) => attributeOf(inner, 'Contact', 'role')));
    const told = findWords(words, tellTheHead).filter(({ isNegated }) => !isNegated);
    const drawn = walkNodes(node).flatMap((inner) => {
      const role = attributeOf(inner, 'Contact', 'role');
      return role !== null && isTheHeads(role, school) ? [{ role, place: placeOfNode(inner, path) }] : [];
    });
    return [
      ...drawn.map(({ role, place }) => problem('concern-to-the-person', place, { kind: 'head', text: role })),
      ...told.map(({ passage, words: text }) =>
        problem('concern-to-the-person', passage.place, { kind: 'words', text }),
      ),
    ];
  });
}

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
  return place ? [problem('concern-to-the-person', place, { kind: 'page' })] : [];
}

/**
 * Holds whom the page of help says to tell against a worry about the head.
 * @param file the page of help
 * @param school whose contacts its routes name; null when it could not be read
 * @returns a problem where a route leads to the head and no situation begins with the chair of governors, and for each situation about the head with a route to the head, or to another role of the same person.
 */
export function checkUrgentHead({ data, placeOf }: DataFile<Urgent>, school: School | null): Problem[] {
  const { routes, situations } = data;
  const toHead = Object.entries(routes).find(([, { contact }]) => contact === 'headteacher');
  const isChairs = (situation: Urgent['situations'][number]): boolean =>
    routes[situation.routes[0] ?? '']?.contact === headConcernRole;
  const unoffered =
    toHead && !situations.some(isChairs)
      ? [problem('concern-to-the-person', placeOf(['routes', toHead[0]]), { kind: 'help' })]
      : [];
  const misled = situations.flatMap((situation, index) => {
    if (!isChairs(situation) && !aboutTheHead.test(situation.title)) return [];
    return situation.routes.flatMap((route, position) =>
      isTheHeads(routes[route]?.contact, school)
        ? [
            problem('concern-to-the-person', placeOf(['situations', index, 'routes', position]), {
              kind: 'head',
              text: route,
            }),
          ]
        : [],
    );
  });
  return [...unoffered, ...misled];
}
