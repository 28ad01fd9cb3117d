// Owns nesting sections by their headings.
import type { Section } from '../../policy/version/model.ts';
import { problem, type Place, type Problem } from '../../problems/problem.ts';
import { findGluedNumber, nextNumber, splitHeading } from '../../policy/version/heading-number.ts';

/** Collects sections as headings are met, from the top of a file to its end. */
export class SectionStack {
  /** The outermost sections met so far. */
  readonly sections: Section[] = [];
  readonly #open: { depth: number; section: Section }[] = [];
  readonly #path: string;

  /** @param path the file, for problems */
  constructor(path: string) {
    this.#path = path;
  }

  /**
   * Gives the section that the next clause belongs to.
   * @returns the innermost open section; undefined before the first heading.
   */
  current(): Section | undefined {
    return this.#open.at(-1)?.section;
  }

  /**
   * Opens the section of a heading.
   * @param depth the number of "#", 1 to 6; sections begin at 2
   * @param heading the heading's words with its number, without its marker
   * @param id the section's id, or "" without a usable one
   * @param place where the heading stands
   * @param isAfterRule true where the document draws a line before it
   * @returns problems of level or number, and notices of sequence; empty when it fits.
   */
  open(depth: number, heading: string, id: string, place: Place, isAfterRule: boolean): Problem[] {
    const problems: Problem[] = [];
    while ((this.#open.at(-1)?.depth ?? 0) >= depth) this.#open.pop();
    const outer = this.#open.at(-1);
    const expectedDepth = (outer?.depth ?? 1) + 1;
    if (depth !== expectedDepth) {
      const allowed =
        depth < 2 ? '"##" for a section: the title stands in the front matter' : `"${'#'.repeat(expectedDepth)}"`;
      problems.push(problem('heading-level', place, { found: depth, allowed }));
    }
    const siblings = outer?.section.sections ?? this.sections;
    const last = siblings.findLast((sibling) => sibling.number !== null)?.number ?? null;
    const around = { outer: outer?.section.number ?? null, last };
    const { number, title } = splitHeading(heading, around);
    problems.push(...findGluedNumber(heading, around, place));
    if (number !== null) {
      const expected = nextNumber(around);
      if (number !== expected) problems.push(problem('heading-sequence', place, { found: number, expected }));
    }
    const section: Section = {
      id,
      number,
      title,
      label: '',
      hasContacts: false,
      ...(isAfterRule ? { isAfterRule } : {}),
      clauses: [],
      sections: [],
      place: { ...place, path: this.#path },
    };
    siblings.push(section);
    this.#open.push({ depth, section });
    return problems;
  }
}
