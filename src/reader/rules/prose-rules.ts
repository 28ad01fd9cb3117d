// Owns the rule that facts from outside never stand in prose: words that read like a telephone number, an age limit or a law.
import type { Paragraph } from '../../learning/reading/reading-level.ts';
import { problem, type Problem } from '../../problems/problem.ts';

const looks: { what: string; pattern: RegExp }[] = [
  { what: 'a telephone number', pattern: /(?<![\d/-])(?:999|116 ?\d{3}|\+?\d[\d ]{5,}\d)(?![\d/-])/g },
  {
    what: 'an age limit',
    pattern:
      /\b(?:under|over|below|above|aged?|age of|at least|younger than|older than)[ -]\d{1,2}s?\b|\b\d{1,2}(?: ?\+| (?:and|or) (?:over|under|older|younger)|[ -]years?[ -]old)|\b(?:thirteen|sixteen|eighteen)\b/gi,
  },
  {
    what: 'a statement of law',
    pattern: /\b(?:illegal|unlawful|(?:criminal )?offence|against the law|Act (?:of )?\d{4}|GDPR)\b/gi,
  },
];

/**
 * Finds facts from outside that stand in prose.
 * @param paragraphs running text, with facts that are drawn by name left out
 * @returns one problem for each, at its paragraph.
 */
export function findFactsInProse(paragraphs: readonly Paragraph[]): Problem[] {
  return paragraphs.flatMap(({ text, place }) =>
    looks.flatMap(({ what, pattern }) =>
      [...text.matchAll(pattern)].map((match) =>
        problem('fact-in-prose', place, { what, text: match[0], isYaml: place.path.endsWith('.yaml') }),
      ),
    ),
  );
}
