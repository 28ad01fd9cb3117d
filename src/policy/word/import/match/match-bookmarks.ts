// Owns matching by bookmarks, and telling a bookmark that went astray.
import { idOfBookmark } from './bookmark-ids.ts';
import { askedFrom, likenessTo, takenFrom, UnitIndex } from './likeness.ts';
import type { Doubt, MatchBlock, Matcher } from './matcher.ts';
import type { OlderUnit } from './older-units.ts';

/** How far from its bookmark the words of a clause are looked for. */
const nearby = 3;

/**
 * Takes each block for the clause whose bookmark begins in it. Of several pieces with one bookmark, the one that keeps the
 * most words has it. Where less than half of the clause is left, the block before and the one after are looked at first; where
 * next to nothing is, more of them.
 * @param matcher what is known so far
 * @returns blocks whose bookmark says one clause and whose words say another
 */
export function matchBookmarks(matcher: Matcher): Doubt[] {
  const known = new Set(matcher.units.map(({ id }) => id));
  const blocks = matcher.openBlocks();
  const claims = new Map<OlderUnit, MatchBlock[]>();
  for (const block of blocks) {
    const units = block.block.bookmarks
      .map((name) => idOfBookmark(name, known))
      .flatMap((id) => (id === null ? [] : (matcher.findUnit(id) ?? [])));
    // Two clauses that were joined: the one of which more is left goes on.
    const [best] = units.sort((a, b) => likenessTo(block.words, b) - likenessTo(block.words, a));
    if (best) claims.set(best, [...(claims.get(best) ?? []), block]);
  }
  const claimed = new Set([...claims.values()].flat());
  const left = matcher.units.filter((unit) => !claims.has(unit));
  const unnamed = new UnitIndex(left);
  const leftKeys = new Set(left.flatMap(({ keys }) => keys));
  const places = new Map(blocks.map((block, at) => [block, at]));
  const doubts: Doubt[] = [];
  for (const [unit, pieces] of claims) {
    const [piece] = pieces.sort(
      (a, b) => countKept(b, unit) - countKept(a, unit) || countNames(b, unit) - countNames(a, unit),
    );
    if (piece === undefined) continue;
    const likeness = unit.keys.includes(piece.key) ? 1 : likenessTo(piece.words, unit);
    const at = places.get(piece) ?? 0;
    const reach = reachFrom(likeness);
    const around = blocks.slice(Math.max(0, at - reach), at + reach + 1);
    const [near] = around
      .filter((other) => !claimed.has(other) && !matcher.isSettled(other.index))
      .filter(({ key, words }) => {
        return unit.keys.includes(key) || (!leftKeys.has(key) && likenessTo(words, unit) >= takenFrom);
      })
      .sort((a, b) => likenessTo(b.words, unit) - likenessTo(a.words, unit));
    const kept = near ?? (likeness >= askedFrom ? piece : undefined);
    if (kept) {
      matcher.take(kept.index, unit);
      continue;
    }
    const better = unnamed.find(piece.words).filter((other) => other.likeness >= takenFrom);
    if (better.length === 0) matcher.take(piece.index, unit);
    else {
      matcher.doubt(piece.index);
      better.sort((a, b) => b.likeness - a.likeness);
      doubts.push({ block: piece.index, candidates: [...better.slice(0, 2), { unit, likeness }] });
    }
  }
  return doubts;
}

/** A program that splits a clause can leave its bookmark with the smaller part. */
function reachFrom(likeness: number): number {
  if (likeness >= takenFrom) return 0;
  return likeness >= askedFrom ? 1 : nearby;
}

function countKept({ words }: MatchBlock, unit: OlderUnit): number {
  return [...unit.words].filter((word) => words.has(word)).length;
}

/** What is copied with its bookmark has another name for it. */
function countNames({ block }: MatchBlock, { id }: OlderUnit): number {
  return block.bookmarks.includes(id.replaceAll('-', '_')) ? 1 : 0;
}
