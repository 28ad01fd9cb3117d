// Owns which words rest on which clauses: those of a paragraph of MDX with its citations, those of a part of a YAML file with its `cites`.
import type { CitedPassage } from '../../policy/citing/citations.ts';
import { listTexts } from '../../policy/citing/fact-text.ts';
import { foldSpaces } from '../../policy/text/fold-text.ts';
import type { PlaceOf } from '../../problems/problem.ts';
import { attributeOf } from '../parse/component-uses.ts';
import type { MdastNode } from '../parse/mdx-document.ts';
import { placeOfNode, walkNodes } from '../parse/mdx-nodes.ts';
import { type DrawComponent, plainText } from '../parse/paragraphs.ts';
import { listReadTexts } from './read-texts.ts';

/** Where a paragraph stands: the component around it, and the words above it. */
interface Standing {
  within: string | null;
  under: string[];
}

/**
 * Lists the paragraphs of a text that cite, list items among them.
 * @param tree a parsed MDX file, or a part of it
 * @param path the file, for places
 * @param draw words for components inside a sentence
 * @param standing where the text stands; in no component and under nothing when left out
 * @returns each with the component that holds it, such as `KeyPoints`, and the words it stands under, in reading order; paragraphs without a citation are left out.
 */
export function listCitedParagraphs(
  tree: MdastNode,
  path: string,
  draw: DrawComponent,
  standing: Standing = { within: null, under: [] },
): CitedPassage[] {
  if (tree.type === 'paragraph') {
    const clauses = walkNodes(tree).flatMap((node) => attributeOf(node, 'Cite', 'clause') ?? []);
    if (clauses.length === 0) return [];
    return [{ text: foldSpaces(plainText(tree, draw)), clauses, ...standing, place: placeOfNode(tree, path) }];
  }
  const { within, under } = enter(tree, standing);
  const children = 'children' in tree ? (tree.children as MdastNode[]) : [];
  let heading: string[] = [];
  let leadIn: string[] = [];
  return children.flatMap((child) => {
    const found = listCitedParagraphs(child, path, draw, { within, under: [...under, ...heading, ...leadIn] });
    const words = foldSpaces(plainText(child, draw));
    if (child.type === 'heading') heading = [words];
    leadIn = child.type === 'paragraph' && words.endsWith(':') ? [words] : [];
    return found;
  });
}

/** A component draws its own heading, and a situation its question. */
function enter(node: MdastNode, standing: Standing): Standing {
  if (node.type !== 'mdxJsxFlowElement') return standing;
  const question = attributeOf(node, 'WhatIf', 'question');
  return { within: node.name ?? standing.within, under: question === null ? [] : [question] };
}

/**
 * Lists the parts of a file that have `cites` of their own, such as the items of a quiz.
 * @param data valid fields
 * @param placeOf finds the line of a field
 * @param isForPupils whether children read them
 * @returns each with all that it says and the titles it stands under, in the file's order, wrong options and misconceptions left out; what the file cites as a whole is none.
 */
export function listCitedParts(data: unknown, placeOf: PlaceOf, isForPupils: boolean): CitedPassage[] {
  const cites = listTexts(data).filter(({ path }) => path.indexOf('cites') > 0);
  const byPart = Map.groupBy(cites, ({ path }) => path.slice(0, path.indexOf('cites')).map(String).join('.'));
  return [...byPart.values()].map((found) => {
    const at = found[0]?.path.slice(0, found[0].path.indexOf('cites')) ?? [];
    const around = at.map((_, depth) => valueAt(data, at.slice(0, depth)) as { title?: unknown });
    const part = valueAt(data, at);
    const said = listReadTexts(part).filter(({ path }) => path[0] !== 'misconception' && !isWrongOption(part, path));
    return {
      text: said.map(({ text }) => text).join(' '),
      clauses: found.map(({ text }) => text),
      within: null,
      under: around.flatMap(({ title }) => (typeof title === 'string' ? title : [])),
      ...(isForPupils ? { isForPupils } : {}),
      place: placeOf(at),
    };
  });
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], data);
}

/**
 * Tells whether a text is the words of a wrong option, which nobody should believe; its feedback is not.
 * @param item an item of a quiz, or any other part of a file
 * @param path the way from there to the text
 * @returns false where there are no options.
 */
export function isWrongOption(item: unknown, path: readonly PropertyKey[]): boolean {
  if (path.at(-1) !== 'text' || path.at(-3) !== 'options') return false;
  return (valueAt(item, path.slice(0, -1)) as { right?: true }).right === undefined;
}
