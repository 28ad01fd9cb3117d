// Owns nesting sections by their headings, and the sequence of the numbers that headings carry.
import type { Section } from '../../policy/version/model.ts';
import { problem, type Place, type Problem } from '../../problems/problem.ts';

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
   * @returns problems of level or sequence; empty when it fits.
   */
  open(depth: number, heading: string, id: string, place: Place): Problem[] {
    const problems: Problem[] = [];
    while ((this.#open.at(-1)?.depth ?? 0) >= depth) this.#open.pop();
    const outer = this.#open.at(-1);
    const expectedDepth = (outer?.depth ?? 1) + 1;
    if (depth !== expectedDepth) {
      const allowed =
        depth < 2 ? '"##" for a section: the title stands in the front matter' : `"${'#'.repeat(expectedDepth)}"`;
      problems.push(problem('heading-level', place, { found: depth, allowed }));
    }
    const { number, title } = splitHeading(heading);
    const siblings = outer?.section.sections ?? this.sections;
    if (number !== null) {
      const expected = nextNumber(outer?.section.number ?? null, siblings);
      if (number !== expected) problems.push(problem('heading-sequence', place, { found: number, expected }));
    }
    const section: Section = {
      id,
      number,
      title,
      label: '',
      hasContacts: false,
      clauses: [],
      sections: [],
      place: { ...place, path: this.#path },
    };
    siblings.push(section);
    this.#open.push({ depth, section });
    return problems;
  }
}

/** "4. Staff use" and "4.1 Reputation" have numbers, "Key contacts" has none. */
function splitHeading(heading: string): { number: string | null; title: string } {
  const match = /^(\d+(?:\.\d+)*)\.? +(\S.*)$/.exec(heading);
  return match ? { number: match[1] ?? null, title: match[2] ?? '' } : { number: null, title: heading };
}

function nextNumber(outer: string | null, siblings: readonly Section[]): string {
  const before = siblings.filter((section) => section.number !== null).length;
  return outer === null ? String(before + 1) : `${outer}.${before + 1}`;
}
