// Owns the levels of headings that no style gives: by the depth of their numbers and by how strongly they stand out, alike in the whole document.
import type { RawParagraph } from '../text/raw.ts';
import { lookOf, rankOf, type Line } from './lines.ts';

/** A paragraph that is a heading. */
export interface FoundHeading {
  line: Line;
  by: 'style' | 'number' | 'look';
  /** By its style; null where it has to be inferred. */
  styleLevel: number | null;
  isTitle: boolean;
}

type Levelled = FoundHeading & { level: number };

/**
 * Gives each heading its level.
 * @param headings in order
 * @returns each under its paragraph, its level from 1
 */
export function levelHeadings(headings: readonly FoundHeading[]): Map<RawParagraph, Levelled> {
  const above = findStylesAbove(headings);
  const ofNumbers = new Map(
    headings
      .filter(({ by }) => by === 'number')
      .map((heading) => [heading, levelByNumber(heading, above.get(heading))]),
  );
  const ofLooks = levelLooks(headings, ofNumbers, above);
  return new Map(
    headings.map((heading) => {
      const inferred = ofNumbers.get(heading) ?? ofLooks.get(lookOf(heading.line)) ?? 1;
      return [heading.line.paragraph, { ...heading, level: heading.isTitle ? 1 : (heading.styleLevel ?? inferred) }];
    }),
  );
}

/** For each heading the last one before it whose level its style gives. */
function findStylesAbove(headings: readonly FoundHeading[]): Map<FoundHeading, FoundHeading> {
  const above = new Map<FoundHeading, FoundHeading>();
  let last: FoundHeading | null = null;
  for (const heading of headings) {
    if (last !== null) above.set(heading, last);
    if (heading.styleLevel !== null) last = heading;
  }
  return above;
}

function levelByNumber({ line }: FoundHeading, above: FoundHeading | undefined): number {
  if (above === undefined || above.styleLevel === null) return line.depth;
  return Math.max(1, above.styleLevel + line.depth - above.line.depth);
}

/** Looks in the order of their strength, each one level below the one before; a look that numbered headings have has their level. */
function levelLooks(
  headings: readonly FoundHeading[],
  ofNumbers: ReadonlyMap<FoundHeading, number>,
  above: ReadonlyMap<FoundHeading, FoundHeading>,
): Map<string, number> {
  const groups = new Map<string, FoundHeading[]>();
  for (const heading of headings.filter(({ by, isTitle }) => by !== 'style' && !isTitle)) {
    const look = lookOf(heading.line);
    groups.set(look, [...(groups.get(look) ?? []), heading]);
  }
  const strength = ([first]: readonly FoundHeading[]): number => (first === undefined ? 0 : rankOf(first.line));
  const ranked = [...groups].sort((a, b) => strength(b[1]) - strength(a[1]));
  const levels = new Map<string, number>();
  let last = 0;
  for (const [look, members] of ranked) {
    const numbered = members.flatMap((heading) => ofNumbers.get(heading) ?? []);
    const below = findMost(members.map((heading) => above.get(heading)?.styleLevel ?? 0)) + 1;
    const level = numbered.length > 0 ? findMost(numbered) : Math.max(below, last + 1);
    levels.set(look, level);
    last = level;
  }
  return levels;
}

function findMost(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
