// Owns matching by likeness and place: what is alike enough is taken, what could be is asked.
import { takenFrom, UnitIndex } from './likeness.ts';
import type { Doubt, MatchBlock, Matcher } from './matcher.ts';
import type { OlderUnit } from './older-units.ts';
import { groupItems } from '../../../text/group-items.ts';

/** What a place in the expected order, the same parent and the same kind add to the likeness, at most. */
const weights = { order: 0.1, parent: 0.1, kind: 0.1 };

/**
 * Takes each block for the clause that is most like it, the likest first.
 * @param matcher what is known so far
 * @returns blocks that are somewhat like clauses that are still free; a point of a list, which no heading becomes by itself, is not held against sections
 */
export function matchLikeness(matcher: Matcher): Doubt[] {
  const index = new UnitIndex(matcher.freeUnits());
  const places = matcher.expectPlaces();
  const parents = findParents(matcher, places);
  // What a picture shows in words is the words of whatever clause holds it.
  const blocks = matcher.openBlocks().filter(({ block }) => block.kind !== 'picture');
  const pairs = blocks.flatMap((block) =>
    index.find(block.words).map(({ unit, likeness }) => ({
      block,
      unit,
      likeness,
      score: likeness + scorePlace(block, unit, places, parents),
    })),
  );
  pairs.sort((a, b) => b.score - a.score || a.block.index - b.block.index || a.unit.index - b.unit.index);
  for (const { block, unit, likeness } of pairs) {
    if (likeness >= takenFrom && !matcher.isSettled(block.index) && matcher.isFree(unit)) {
      matcher.take(block.index, unit);
    }
  }
  matcher.claimContinuations();
  const open = pairs.filter(
    ({ block: { index: at, block }, unit }) =>
      !matcher.isSettled(at) && matcher.isFree(unit) && !(block.kind === 'item' && unit.isSection),
  );
  return [...groupItems(open, ({ block }) => block.index)].map(([block, candidates]) => ({ block, candidates }));
}

function scorePlace(
  { index, block }: MatchBlock,
  unit: OlderUnit,
  places: ReadonlyMap<number, number>,
  parents: ReadonlyMap<number, string | null>,
): number {
  const distance = Math.abs((places.get(index) ?? 0) - unit.index);
  return (
    weights.order / (1 + distance / 3) +
    (parents.get(index) === unit.parent ? weights.parent : 0) +
    ((block.kind === 'heading') === unit.isSection ? weights.kind : 0)
  );
}

/** The section that each open block would stand in: that of the match before it. */
function findParents(matcher: Matcher, places: ReadonlyMap<number, number>): Map<number, string | null> {
  const parents = new Map<number, string | null>();
  let parent: string | null = null;
  for (const index of places.keys()) {
    const unit = matcher.findUnit(matcher.ids.get(index) ?? '');
    if (unit) parent = unit.isSection ? unit.id : unit.parent;
    parents.set(index, parent);
  }
  return parents;
}
