// Owns on which level a point of a list stands, by its list and by its indentation, and what is indented below it.
import type { RawParagraph } from '../text/raw.ts';
import type { TypedMarker } from './typed-markers.ts';

interface Standing {
  level: number;
  left: number;
  numId: string | null;
  /** The level that its list gives it. */
  own: number;
  kind: TypedMarker['kind'] | null;
}

/** What stands open above the next point. */
export interface ListLevels {
  open: Standing[];
  /** For each list, how far its levels lie from those that its points stand on. */
  shifts: Map<string, number>;
}

/** Less is no step, but a margin drawn by hand. */
const step = 120;

/**
 * Finds the level of a point, and remembers it.
 * @param levels changed by it
 * @param paragraph of the point
 * @param typed what was typed before it; null where Word counts it
 * @returns from 0, never more than one below the point before it
 */
export function placeItem(levels: ListLevels, paragraph: RawParagraph, typed: TypedMarker | null): number {
  const left = (paragraph.look.left ?? 0) + leadingTabs(paragraph);
  const own = paragraph.number?.level ?? 0;
  const { numId } = paragraph;
  const level = typed === null ? levelOfList(levels, numId ?? '', own, left) : levelOfTyped(levels, typed, left);
  const last = levels.open[levels.open.length - 1];
  const placed = Math.max(0, Math.min(level, last === undefined ? level : last.level + 1, 9));
  levels.open = levels.open.filter((other) => other.level < placed);
  levels.open.push({ level: placed, left, numId, own, kind: typed?.kind ?? null });
  if (numId !== null) levels.shifts.set(numId, placed - own);
  return placed;
}

function leadingTabs({ runs }: RawParagraph): number {
  return (/^\t*/.exec(runs[0]?.text ?? '')?.[0].length ?? 0) * 720;
}

function levelOfList({ open, shifts }: ListLevels, numId: string, own: number, left: number): number {
  const same = open.find((other) => other.numId === numId);
  if (same) return same.level + own - same.own;
  const known = shifts.get(numId);
  if (known !== undefined && own + known >= 0) return own + known;
  return open.length === 0 ? 0 : levelByLeft(open, left, own);
}

function levelOfTyped({ open }: ListLevels, typed: TypedMarker, left: number): number {
  if (open.length === 0) return 0;
  const same = [...open].reverse().find((other) => other.kind === typed.kind && other.left <= left + step);
  if (same && left <= same.left + step) return same.level;
  const last = open[open.length - 1];
  const isNewBelow = typed.isFirst && typed.kind !== 'digits' && last !== undefined && last.kind !== typed.kind;
  return isNewBelow && left >= last.left - step ? last.level + 1 : levelByLeft(open, left, 0);
}

/** Another list that is indented as far as an open point stands beside it; one that is indented further stands below it. */
function levelByLeft(open: readonly Standing[], left: number, own: number): number {
  const beside = open.find((other) => Math.abs(other.left - left) <= step);
  if (beside) return beside.level;
  const outer = [...open].reverse().find((other) => other.left < left);
  return outer === undefined ? Math.min(own, 0) : outer.level + 1;
}

/**
 * Finds how far a paragraph that is no point is indented, and closes the points that it does not belong to.
 * @param levels changed by it
 * @param paragraph as read
 * @returns 1 for one that stands under the words of a point of level 0, 2 for level 1; 0 for one that belongs to no point
 */
export function placeParagraph(levels: ListLevels, paragraph: RawParagraph): number {
  const left = (paragraph.look.left ?? 0) + leadingTabs(paragraph);
  const holders = levels.open.filter((other) => left >= 200 && left >= other.left - step);
  levels.open = holders;
  const holder = holders[holders.length - 1];
  return holder === undefined ? 0 : holder.level + 1;
}
