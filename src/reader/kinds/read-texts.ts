// Owns which texts of a YAML file or of front matter readers read, and which only name something.
import { listTexts } from '../../policy/citing/fact-text.ts';

/** Fields that hold names, never text for readers. */
const names = new Set<PropertyKey>([
  'id',
  'topic',
  'group',
  'kind',
  'cites',
  'audiences',
  'band',
  'against',
  'picture',
  'child',
  'people',
  'scene',
  'phase',
  'to',
  'frameworks',
  'rshe',
  'statements',
  'after',
  'lessons',
]);

/**
 * Lists what readers read.
 * @param data valid fields of a file
 * @returns texts with their paths of keys and positions, in the file's order; empty when there is none.
 */
export function listReadTexts(data: unknown): { text: string; path: PropertyKey[] }[] {
  return listTexts(data).filter(({ path }) => !path.some((part) => names.has(part)));
}

/**
 * Joins what readers read, for the search.
 * @param texts from `listReadTexts`, or paragraphs of MDX
 * @returns their words with one space between two texts; empty for none.
 */
export function joinTexts(texts: readonly { text: string }[]): string {
  return texts.map(({ text }) => text).join(' ');
}
