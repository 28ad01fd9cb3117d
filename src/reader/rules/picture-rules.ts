// Owns the rules that a picture in a text is one that there is, and that a picture's file is in a text.
import type { PolicyVersion } from '../../policy/version/model.ts';
import { listPictures } from '../../policy/version/pictures.ts';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { pictures } from '../../schemas/bands.ts';
import { fileName } from '../files/file-id.ts';
import { attributeOf } from '../parse/component-uses.ts';
import type { MdastNode } from '../parse/mdx-document.ts';
import { placeOfNode, walkNodes } from '../parse/mdx-nodes.ts';

/**
 * Holds the pictures of `<Idea picture="…">` against those that exist.
 * @param tree a parsed pupil page
 * @param path the file, for places
 * @returns a problem for each picture that is missing or unknown.
 */
export function checkPictures(tree: MdastNode, path: string): Problem[] {
  return walkNodes(tree).flatMap((node) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Idea') return [];
    const id = attributeOf(node, 'Idea', 'picture');
    const place = placeOfNode(node, path);
    if (id === null) return [problem('missing-attribute', place, { component: 'Idea', attribute: 'picture' })];
    if (pictures.some((name) => name === id)) return [];
    return [problem('unknown-name', place, { what: 'picture', id, suggestion: nearestName(id, pictures) })];
  });
}

/**
 * Finds pictures of the policy that nobody would see.
 * @param paths the files of the folder of pictures
 * @param versions every version
 * @returns a notice for each that no version draws.
 */
export function checkUnusedPictures(paths: readonly string[], versions: readonly PolicyVersion[]): Problem[] {
  const used = new Set(versions.flatMap(listPictures).map(({ name }) => name));
  return paths
    .filter((path) => !used.has(fileName(path)))
    .map((path) => problem('unused-picture', { path, line: 1 }, { name: fileName(path) }));
}
