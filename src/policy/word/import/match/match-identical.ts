// Owns matching by identical words: where only one clause has them, and where several do, by place.
import type { MatchBlock, Matcher } from './matcher.ts';
import type { OlderUnit } from './older-units.ts';
import { groupItems } from '../../../text/group-items.ts';

/**
 * Takes each block for the clause with the same words.
 * @param matcher what is known so far
 */
export function matchIdentical(matcher: Matcher): void {
  const units = new Map<string, OlderUnit[]>();
  for (const unit of matcher.freeUnits()) {
    for (const key of unit.keys) units.set(key, [...(units.get(key) ?? []), unit]);
  }
  const blocks = groupItems(matcher.openBlocks(), ({ key }) => key);
  const several: { block: MatchBlock; units: OlderUnit[] }[] = [];
  for (const [key, same] of blocks) {
    const found = units.get(key) ?? [];
    const [block] = same;
    const [unit] = found;
    if (block && unit && same.length === 1 && found.length === 1 && matcher.isFree(unit)) {
      matcher.take(block.index, unit);
    } else if (found.length > 0) several.push(...same.map((one) => ({ block: one, units: found })));
  }
  const places = matcher.expectPlaces();
  const pairs = several.flatMap(({ block, units: found }) =>
    found.map((unit) => ({ block, unit, distance: distanceOf(block, unit, places) })),
  );
  pairs.sort((a, b) => a.distance - b.distance || a.block.index - b.block.index);
  for (const { block, unit } of pairs) {
    if (!matcher.isSettled(block.index) && matcher.isFree(unit)) matcher.take(block.index, unit);
  }
}

/** A heading that would become a clause, or the reverse, counts as far away. */
function distanceOf({ index, block }: MatchBlock, unit: OlderUnit, places: ReadonlyMap<number, number>): number {
  const otherKind = (block.kind === 'heading') === unit.isSection ? 0 : 10_000;
  return Math.abs((places.get(index) ?? 0) - unit.index) + otherKind;
}
