// Owns clause numbers: the only place that computes them.
import { formatRoman } from '../text/roman-numeral.ts';
import type { Clause, PolicyBody, Section } from './model.ts';

/** Clauses are numbered to this depth: (1), (a), (i), (A), (I), and the same again. */
export const deepestLevel = 10;

/**
 * Numbers every clause of a version in the style of a statute: `4(1)`, `4.1(2)(a)`, `4.1(2)(a)(i)`.
 * Paragraphs, items and blocks directly under a heading count on together. Source: the Office of the Parliamentary Counsel's drafting practice for subsections and paragraphs.
 * @param body preamble and sections; numbers that clauses already have are ignored
 * @returns a copy with numbers; null in the preamble and under headings without a number.
 */
export function numberClauses(body: PolicyBody): PolicyBody {
  return {
    preamble: body.preamble.map((clause) => withNumber(clause, null, 1, 0)),
    sections: body.sections.map(numberSection),
  };
}

/**
 * Writes one step of a clause number.
 * @param level 1 for (1), 2 for (a), 3 for (i), 4 for (A), 5 for (I), and the same again to the deepest
 * @param position 1 for the first clause on that level
 * @returns the step with its brackets, such as `(aa)`
 * @throws RangeError for another level or a position below 1
 */
export function clauseStep(level: number, position: number): string {
  if (!Number.isInteger(position) || position < 1) throw new RangeError(`No clause has position ${position}`);
  if (!Number.isInteger(level) || level < 1 || level > deepestLevel)
    throw new RangeError(`Clauses have no level ${level}`);
  switch (((level - 1) % 5) + 1) {
    case 1:
      return `(${position})`;
    case 2:
      return `(${letters(position)})`;
    case 3:
      return `(${formatRoman(position)})`;
    case 4:
      return `(${letters(position).toUpperCase()})`;
    default:
      return `(${formatRoman(position).toUpperCase()})`;
  }
}

function numberSection(section: Section): Section {
  return {
    ...section,
    clauses: section.clauses.map((clause, index) => withNumber(clause, section.number, 1, index)),
    sections: section.sections.map(numberSection),
  };
}

function withNumber(clause: Clause, prefix: string | null, level: number, index: number): Clause {
  const number = prefix === null || level > deepestLevel ? null : prefix + clauseStep(level, index + 1);
  return {
    ...clause,
    number,
    clauses: clause.clauses.map((child, childIndex) => withNumber(child, number, level + 1, childIndex)),
  };
}

function letters(position: number): string {
  const rest = position - 1;
  const last = String.fromCharCode(97 + (rest % 26));
  return rest < 26 ? last : letters(Math.floor(rest / 26)) + last;
}
