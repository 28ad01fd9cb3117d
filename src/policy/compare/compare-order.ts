// Owns which siblings stayed in place and which moved.

/** Something with an id and a place: under one parent, after the siblings listed before it. */
export interface Positioned {
  id: string;
  parent: string;
  /** The words that move with it, 0 and up. */
  words: number;
}

/**
 * Finds what moved: now under another parent, or out of order among the siblings that both lists have under that parent.
 * As many siblings as possible count as in place; of equal choices the one that keeps most words in place (counted in both lists), then the one whose sorted ids come first. Each of these reads the same from either side, so swapping the lists gives the same answer.
 * @param older siblings of each parent in order, each id once
 * @param newer likewise
 * @returns ids of both lists that moved.
 */
export function listMoved(older: readonly Positioned[], newer: readonly Positioned[]): Set<string> {
  const newerById = new Map(newer.map((item, index) => [item.id, { item, index }]));
  const moved = new Set<string>();
  const siblings = new Map<string, Sibling[]>();
  for (const item of older) {
    const match = newerById.get(item.id);
    if (match === undefined) continue;
    if (match.item.parent !== item.parent) moved.add(item.id);
    else {
      const group = siblings.get(item.parent) ?? [];
      siblings.set(item.parent, group);
      group.push({ id: item.id, index: match.index, words: item.words + match.item.words });
    }
  }
  for (const group of siblings.values()) {
    const kept = listKept(group);
    for (const { id } of group) if (!kept.has(id)) moved.add(id);
  }
  return moved;
}

/** One of the siblings that both lists share, in the older order; `index` is its place in the newer. */
interface Sibling {
  id: string;
  index: number;
  words: number;
}

/**
 * The longest increasing subsequence by `index`, as a heaviest one. Each sibling weighs one number of three parts:
 * 1 for itself, then its words, then one bit, higher for ids that come first. Sums compare by count, then words, then
 * the smallest sorted set of ids; no two sets have the same bits, so the answer is unique, and the bits of the heaviest
 * sum name its members. Source: Fenwick 1994, "A new data structure for cumulative frequency tables", with maxima for sums.
 */
function listKept(group: Sibling[]): Set<string> {
  const isInOrder = group.every((item, at) => at === 0 || item.index > (group[at - 1]?.index ?? 0));
  if (isInOrder) return new Set(group.map((item) => item.id));

  const size = group.length;
  const ids = group.map((item) => item.id).sort();
  const bitOfId = new Map(ids.map((id, rank) => [id, 1n << BigInt(size - 1 - rank)]));
  const rankOfIndex = new Map([...group].sort((a, b) => a.index - b.index).map((item, rank) => [item.index, rank + 1]));
  const wordBits = BigInt(size + 52);

  // best[n] is the heaviest sum that ends at one of the newer ranks that Fenwick's tree files under n.
  const best = new Array<bigint>(size + 1).fill(0n);
  let heaviest = 0n;
  for (const item of group) {
    const rank = rankOfIndex.get(item.index) ?? 0;
    let sum = 0n;
    for (let at = rank - 1; at > 0; at -= at & -at) sum = larger(sum, best[at] ?? 0n);
    sum += (1n << wordBits) + (BigInt(item.words) << BigInt(size)) + (bitOfId.get(item.id) ?? 0n);
    for (let at = rank; at <= size; at += at & -at) best[at] = larger(best[at] ?? 0n, sum);
    heaviest = larger(heaviest, sum);
  }
  return new Set(ids.filter((id) => (heaviest & (bitOfId.get(id) ?? 0n)) !== 0n));
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
