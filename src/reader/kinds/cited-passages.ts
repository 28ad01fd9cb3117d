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

/**
 * Lists the paragraphs of a text that cite, list items among them.
 * @param tree a parsed MDX file, or a part of it
 * @param path the file, for places
 * @param draw words for components inside a sentence
 * @param within the component around it; null for none
 * @returns each with the component that holds it, such as `KeyPoints`, in reading order; paragraphs without a citation are left out.
 */
export function listCitedParagraphs(
  tree: MdastNode,
  path: string,
  draw: DrawComponent,
  within: string | null = null,
): CitedPassage[] {
  if (tree.type === 'paragraph') {
    const clauses = walkNodes(tree).flatMap((node) => attributeOf(node, 'Cite', 'clause') ?? []);
    if (clauses.length === 0) return [];
    return [{ text: foldSpaces(plainText(tree, draw)), clauses, within, place: placeOfNode(tree, path) }];
  }
  const inside = tree.type === 'mdxJsxFlowElement' ? (tree.name ?? within) : within;
  const children = 'children' in tree ? (tree.children as MdastNode[]) : [];
  return children.flatMap((child) => listCitedParagraphs(child, path, draw, inside));
}

/**
 * Lists the parts of a file that have `cites` of their own, such as the items of a quiz.
 * @param data valid fields
 * @param placeOf finds the line of a field
 * @returns each with all that it says, in the file's order, wrong options and misconceptions left out; what the file cites as a whole is none.
 */
export function listCitedParts(data: unknown, placeOf: PlaceOf): CitedPassage[] {
  const cites = listTexts(data).filter(({ path }) => path.indexOf('cites') > 0);
  const byPart = Map.groupBy(cites, ({ path }) => path.slice(0, path.indexOf('cites')).map(String).join('.'));
  return [...byPart.values()].map((found) => {
    const at = found[0]?.path.slice(0, found[0].path.indexOf('cites')) ?? [];
    const part = at.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], data);
    const said = listReadTexts(part).filter(({ path }) => path[0] !== 'misconception' && !isWrongOption(part, path));
    return {
      text: said.map(({ text }) => text).join(' '),
      clauses: found.map(({ text }) => text),
      within: null,
      place: placeOf(at),
    };
  });
}

/**
 * Tells whether a text is the words of a wrong option, which nobody should believe; its feedback is not.
 * @param item an item of a quiz, or any other part of a file
 * @param path the way from there to the text
 * @returns false where there are no options.
 */
export function isWrongOption(item: unknown, path: readonly PropertyKey[]): boolean {
  if (path.at(-1) !== 'text' || path.at(-3) !== 'options') return false;
  const option = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], item);
  return (option as { right?: true }).right === undefined;
}
