// Owns collecting what an MDX text of the site's own rests on: the citations, facts, contacts and references that it draws, with their lines.
import type { Citation, Link, Use } from '../../policy/citing/citations.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { MdastNode } from './mdx-document.ts';
import { nameOfNode, placeOfNode, walkNodes } from './mdx-nodes.ts';
import { plainText } from './paragraphs.ts';

/** The components that any text about the policy may use, with their attributes, all of which they need. */
export const citingComponents = { Cite: ['clause'], Fact: ['id'], Contact: ['role'] } as const;

/** What a text may be made of. Code and components have rules of their own, and a table or a list of definitions is one fault with all that is in it. */
const kinds = new Set<MdastNode['type']>([
  ...(['root', 'yaml', 'heading', 'paragraph', 'list', 'listItem', 'blockquote'] as const),
  ...(['text', 'emphasis', 'strong', 'inlineCode', 'break', 'link'] as const),
  ...(['tableRow', 'tableCell', 'descriptionTerm', 'descriptionDetails'] as const),
  ...(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'mdxJsxFlowElement', 'mdxJsxTextElement'] as const),
]);

/** An address of the site itself or of another over https. Browsers take "/\\" for the "//" of another site. */
const checkable = /^(?:https:\/\/\S+|\/(?![/\\])\S*|#\S*)$/;

/** What a text rests on, in reading order. */
export interface ComponentUses {
  citations: Citation[];
  facts: Use[];
  contacts: Use[];
  references: Use[];
  /** Links to pages of this site and elsewhere; those to references are not among them. */
  links: Link[];
  problems: Problem[];
}

/**
 * Collects what a text draws from the policy, the facts, the contacts and the references.
 * @param tree a parsed MDX file
 * @param path the file, for places
 * @param offered components with the attributes that they need
 * @returns every use with its place; citations that do not end their paragraph or list item, missing attributes, links that nothing can check, and whatever else a text is not made of, such as pictures, are problems. Whether what is named exists is left to `checkCiting`.
 */
export function collectUses(
  tree: MdastNode,
  path: string,
  offered: Record<string, readonly string[]> = citingComponents,
): ComponentUses {
  const uses: ComponentUses = { citations: [], facts: [], contacts: [], references: [], links: [], problems: [] };
  for (const node of walkNodes(tree)) {
    const place = placeOfNode(node, path);
    const cite = attributeOf(node, 'Cite', 'clause');
    if (cite !== null) uses.citations.push({ clause: cite, place });
    const fact = attributeOf(node, 'Fact', 'id');
    if (fact !== null) uses.facts.push({ id: fact, place });
    const role = attributeOf(node, 'Contact', 'role');
    if (role !== null) uses.contacts.push({ id: role, place });
    if (node.type === 'link') {
      if (node.url.startsWith('ref:')) uses.references.push({ id: node.url.slice('ref:'.length), place });
      else if (checkable.test(node.url)) uses.links.push({ target: node.url, place });
      else uses.problems.push(problem('bad-link', place, { target: node.url, isOwnText: true }));
    }
    if (!kinds.has(node.type)) {
      uses.problems.push(problem('unsupported-text', place, { what: nameOfNode(node) }));
    }
    uses.problems.push(...findMissingAttributes(node, path, offered), ...findMisplaced(node, path));
    uses.problems.push(...findMarkers(node, path));
  }
  uses.problems.push(...findWrongLevels(tree, path));
  return uses;
}

/**
 * Reads an attribute of a component.
 * @param node any node
 * @param component the component's name
 * @param attribute the attribute's name
 * @returns its text; null for another node, or where it is missing, blank or no text.
 */
export function attributeOf(node: MdastNode, component: string, attribute: string): string | null {
  if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== component) return null;
  for (const found of node.attributes) {
    if (found.type === 'mdxJsxAttribute' && found.name === attribute && typeof found.value === 'string') {
      return found.value.trim() === '' ? null : found.value;
    }
  }
  return null;
}

function findMissingAttributes(node: MdastNode, path: string, offered: Record<string, readonly string[]>): Problem[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const component = node.name ?? '';
  return (offered[component] ?? [])
    .filter((attribute) => attributeOf(node, component, attribute) === null)
    .map((attribute) => problem('missing-attribute', placeOfNode(node, path), { component, attribute }));
}

/** A citation opens the clause's words under the text that rests on it, so nothing may follow it there. */
function findMisplaced(node: MdastNode, path: string): Problem[] {
  if (!isTextBlock(node)) return [];
  const children = node.children as MdastNode[];
  const first = children.findIndex((child) => attributeOf(child, 'Cite', 'clause') !== null);
  const tail = first === -1 ? [] : children.slice(first);
  const isEnd = node.type !== 'heading' && tail.every((child) => isCiteOrSpace(child));
  const misplaced = children.flatMap((child) => {
    if (attributeOf(child, 'Cite', 'clause') !== null) return isEnd ? [] : [child];
    return walkNodes(child).filter((inner) => attributeOf(inner, 'Cite', 'clause') !== null);
  });
  return misplaced.map((cite) =>
    problem('misplaced-citation', placeOfNode(cite, path), { clause: attributeOf(cite, 'Cite', 'clause') ?? '' }),
  );
}

function isTextBlock(node: MdastNode): node is MdastNode & { type: 'paragraph' | 'heading' } {
  return node.type === 'paragraph' || node.type === 'heading';
}

function isCiteOrSpace(node: MdastNode): boolean {
  return attributeOf(node, 'Cite', 'clause') !== null || (node.type === 'text' && node.value.trim() === '');
}

/** What ends a clause of the policy means nothing here, and would be read out. */
function findMarkers(node: MdastNode, path: string): Problem[] {
  if (node.type !== 'text') return [];
  const marker = /(?:^|\s)(\^[a-z][a-z0-9]*(?:-[a-z0-9]+)+)\s*$/m.exec(node.value)?.[1];
  return marker === undefined ? [] : [problem('near-miss', placeOfNode(node, path), { kind: 'marker', text: marker })];
}

/** The page has the main heading; below it, each level follows the one above. */
function findWrongLevels(tree: MdastNode, path: string): Problem[] {
  let before: number | null = null;
  return walkNodes(tree).flatMap((node) => {
    if (node.type !== 'heading') return [];
    const level: number = node.depth;
    const isWrong = level === 1 || level > (before ?? 2) + 1;
    before = level;
    if (!isWrong) return [];
    const heading = plainText(node, () => '').trim();
    return [problem('page-heading', placeOfNode(node, path), { heading, level })];
  });
}
