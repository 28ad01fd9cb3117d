// Owns labels: what a clause or section is called, in words that a person can say and that no other of its version has.
import { foldText } from '../text/fold-text.ts';
import { groupItems } from '../text/group-items.ts';
import type { Clause, PolicyBody, Section } from './model.ts';
import { clauseStep, deepestLevel } from './numbering.ts';

/** What the clauses before the first heading stand under. */
export const preambleTitle = 'Preamble';

/** A heading, or the preamble. */
interface Heading {
  /** Null for the preamble. */
  section: Section | null;
  number: string | null;
  title: string;
  clauses: Clause[];
  /** The headings around it, outermost first. */
  outer: Heading[];
}

/** What a heading without a letter or figure is called. */
const untitled = 'Untitled';

/** Names that one thing could have, from the shortest to the fullest; null where it has none of that length. */
type Names = (string | null)[];

/**
 * Gives every clause and section of a version its label. A clause is called by its number where no other has it, such as
 * "4.2(1)"; otherwise by its heading and its place: "Introduction (3)", "Part B, 1(1)", "2nd Introduction (3)". The only
 * clause under a heading without a number is called by the heading. A section is called by its heading, after the
 * headings around it where another has the same.
 * @param body preamble and sections, with the clauses numbered; labels that they have already are ignored
 * @returns a copy with labels: no two of its clauses share one, nor do two of its sections, whether in capitals or not
 */
export function labelClauses(body: PolicyBody): PolicyBody {
  const headings = listHeadings(body);
  const counted = countAlike(headings);
  const places = distinguish(headings.map((heading) => [heading, listPlaces(heading, counted.get(heading))]));
  const clauses = headings.flatMap((heading) =>
    listSteps(heading).map(([clause, step]): [Clause, Names] => {
      const space = heading.number === null && step !== '' ? ' ' : '';
      return [clause, [clause.number, `${places.get(heading)}${space}${step}`]];
    }),
  );
  const sections = headings.flatMap((heading): [Section, Names][] =>
    heading.section === null ? [] : [[heading.section, listHeadingNames(heading, counted.get(heading))]],
  );
  const [ofClauses, ofSections] = [distinguish(clauses), distinguish(sections)];

  const labelAll = (list: readonly Clause[]): Clause[] =>
    list.map((clause) => ({ ...clause, label: ofClauses.get(clause) ?? '', clauses: labelAll(clause.clauses) }));
  const labelSection = (section: Section): Section => ({
    ...section,
    label: ofSections.get(section) ?? '',
    clauses: labelAll(section.clauses),
    sections: section.sections.map(labelSection),
  });
  return { preamble: labelAll(body.preamble), sections: body.sections.map(labelSection) };
}

/**
 * Joins labels to a list of words: they may have commas of their own.
 * @param labels at least one
 * @returns such as "4(1), 4(2) and 5(1)", or "Part B, 1(1); 4(2)"
 */
export function formatLabels(labels: readonly string[]): string {
  if (labels.some((label) => label.includes(','))) return labels.join('; ');
  return new Intl.ListFormat('en-GB').format(labels);
}

/**
 * Tells whether a section can be cited by its number alone.
 * @param section one of a version's sections
 * @param all every section of the version
 * @returns false where it has no number, or another has the same
 */
export function hasOwnNumber({ number }: Pick<Section, 'number'>, all: readonly Pick<Section, 'number'>[]): boolean {
  return number !== null && all.filter((other) => other.number === number).length === 1;
}

function listHeadings({ preamble, sections }: PolicyBody): Heading[] {
  const inSection = (section: Section, outer: Heading[]): Heading[] => {
    const title = /[\p{L}\p{N}]/u.test(section.title) ? section.title : untitled;
    const heading = { section, number: section.number, title, clauses: section.clauses, outer };
    return [heading, ...section.sections.flatMap((inner) => inSection(inner, [...outer, heading]))];
  };
  return [
    { section: null, number: null, title: preambleTitle, clauses: preamble, outer: [] },
    ...sections.flatMap((section) => inSection(section, [])),
  ].filter(({ section, clauses }) => section !== null || clauses.length > 0);
}

/** The titles of those headings that have the same words under the same headings, each with its count, such as "2nd Introduction". */
function countAlike(headings: readonly Heading[]): Map<Heading, string> {
  const alike = groupItems(headings, (heading) => toKey([...heading.outer, heading].map(sayHeading).join(', ')));
  const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
  const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return new Map(
    [...alike.values()]
      .filter(({ length }) => length > 1)
      .flatMap((same) =>
        same.map((heading, at) => [
          heading,
          `${at + 1}${endings[ordinals.select(at + 1)] ?? 'th'} ${say(heading.title)}`,
        ]),
      ),
  );
}

/**
 * What a place under a heading can be called: by its number, or without one by its title. A heading around it that has no
 * number, such as "Part B", is what people say first.
 */
function listPlaces({ number, title, outer }: Heading, counted = say(title)): Names {
  const [unnumbered, all] = listOuter(outer);
  const ofNumber = number === null ? [] : [number];
  const own = number ?? say(title);
  const whole = [say(title), ...ofNumber].join(', ');
  return [
    own,
    ...(unnumbered.length > 0 ? [`${unnumbered.at(-1)}, ${own}`, [...unnumbered, own].join(', ')] : [null, null]),
    whole,
    [...all.slice(-1), whole].join(', '),
    [...all, whole].join(', '),
    [...all, counted, ...ofNumber].join(', '),
  ];
}

/** What a section can be called in a list of sections. */
function listHeadingNames({ number, title, outer }: Heading, counted?: string): Names {
  const [unnumbered, all] = listOuter(outer);
  const own = number === null ? title : `${number} ${title}`;
  const ofNumber = number === null ? [] : [number];
  return [
    own,
    [...unnumbered.slice(-1), own].join(', '),
    [...unnumbered, own].join(', '),
    [...all.slice(-1), own].join(', '),
    [...all, own].join(', '),
    counted === undefined ? null : [...all, counted, ...ofNumber].join(', '),
  ];
}

/** The headings around one that have no number, and all of them. */
function listOuter(outer: readonly Heading[]): [unnumbered: string[], all: string[]] {
  return [outer.filter(({ number }) => number === null).map(sayHeading), outer.map(sayHeading)];
}

/** The clauses under a heading with their steps from it, such as "(2)(a)"; "" for one that stands alone under a heading without a number. */
function listSteps({ number, clauses }: Heading): [Clause, string][] {
  const below = (list: readonly Clause[], before: string, level: number): [Clause, string][] =>
    list.flatMap((clause, at) => {
      const step = before + clauseStep(((level - 1) % deepestLevel) + 1, at + 1);
      return [[clause, step], ...below(clause.clauses, step, level + 1)];
    });
  const [first, ...others] = clauses;
  if (number === null && first?.clauses.length === 0 && others.length === 0) return [[first, '']];
  return below(clauses, '', 1);
}

/** Gives each thing the first of its names that no other has. */
function distinguish<Thing>(things: readonly (readonly [Thing, Names])[]): Map<Thing, string> {
  const named = new Map<Thing, string>();
  const taken = new Set<string>();
  const longest = Math.max(0, ...things.map(([, names]) => names.length));
  let left = things;
  for (let length = 0; length < longest; length++) {
    const wanted = groupItems(left, ([, names]) => toKey(names[length] ?? ''));
    for (const [key, [first, ...others]] of wanted) {
      const name = first?.[1][length] ?? null;
      if (first === undefined || name === null || others.length > 0 || taken.has(key)) continue;
      named.set(first[0], name);
      taken.add(key);
    }
    left = left.filter(([thing]) => !named.has(thing));
  }
  // Only headings that themselves read like labels come to this.
  for (const [thing, names] of left) {
    const fullest = [...names].reverse().find((name) => name !== null) ?? '';
    let count = 1;
    while (taken.has(toKey(`${fullest}, no. ${count}`))) count++;
    named.set(thing, `${fullest}, no. ${count}`);
    taken.add(toKey(`${fullest}, no. ${count}`));
  }
  return named;
}

/** Who hears two names hears neither capitals nor the kind of quotes. */
function toKey(name: string): string {
  return foldText(name).toLowerCase();
}

function sayHeading({ number, title }: Heading): string {
  return number === null ? say(title) : `${number} ${say(title)}`;
}

/** Without the stop or colon at its end, which would stand before a comma. */
function say(title: string): string {
  return title.replace(/[\s.:;,]+$/, '').trim();
}
