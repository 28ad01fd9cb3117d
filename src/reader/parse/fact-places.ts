// Owns where in YAML a fact may be drawn; anywhere else, "{fact:…}" would be read as it stands.
import { type Document, isPair, isScalar, visit } from 'yaml';
import { factIdsIn } from '../../policy/citing/fact-text.ts';

/** Files that draw a fact in every text of theirs, and those that draw it in one field alone. */
const drawnIn: readonly [RegExp, string | null][] = [
  [/(?:^|\/)(?:quizzes|checklists|lessons|lessons\/assemblies)\/[^/]+$/, null],
  [/\.story\.yaml$/, null],
  [/(?:^|\/)urgent\.yaml$/, null],
  [/(?:^|\/)band\.yaml$/, 'routes'],
  [/(?:^|\/)school\.yaml$/, 'worksheetFoot'],
];

/**
 * Finds facts where none is drawn.
 * @param parsed a file of data, or front matter
 * @param path the file
 * @returns each with the offset of its text, in order.
 */
export function findUndrawnFacts(parsed: Document.Parsed, path: string): { offset: number; id: string }[] {
  const drawn = drawnIn.find(([pattern]) => pattern.test(path));
  if (drawn?.[1] === null) return [];
  const field = drawn?.[1];
  const found: { offset: number; id: string }[] = [];
  visit(parsed, {
    Scalar: (_, { value, range }, ancestors) => {
      if (typeof value !== 'string') return;
      const isDrawn = ancestors.some((part) => isPair(part) && isScalar(part.key) && part.key.value === field);
      // A brace with spaces in it is told as one that is not closed.
      const ids = isDrawn ? [] : factIdsIn(value).filter((id) => /^\S+$/.test(id));
      found.push(...ids.map((id) => ({ offset: range?.[0] ?? 0, id })));
    },
  });
  return found;
}
