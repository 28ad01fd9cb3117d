// Owns which of two lists' entries belong together, in order: the rows of two tables, or their columns.
import { diffArrays } from 'diff';
import { foldText } from '../text/fold-text.ts';

/** Where one entry stands in either list; null where a list does not have it. */
export type Pair = [before: number | null, after: number | null];

/** Entries that share less of their words than this are two, not one that was amended. */
const leastLikeness = 0.3;

/** Beyond this many pairs, only entries that are the same are matched, so that the time does not grow with the square. */
const mostPairs = 40_000;

/** Beyond this many entries added and removed, nothing is matched. */
const mostEdits = 1200;

/**
 * Pairs the entries of two lists in order, so that the pairs are as alike as possible in all.
 * @param before the texts of each entry of the older list; the first of several is its name
 * @param after those of the newer list
 * @param isOlderFirst which of the two to begin with: of equal answers one has to be taken, and swapping the lists should give the same
 * @returns every entry of either list once, in the newer order; what is in the older list alone stands after the entry that it followed
 */
export function alignLists(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
  isOlderFirst: boolean,
): Pair[] {
  const [older, newer] = [before.map(readEntry), after.map(readEntry)];
  const most = Math.min(older.length, newer.length);
  let lead = 0;
  while (lead < most && older[lead]?.key === newer[lead]?.key) lead++;
  let trail = 0;
  while (trail < most - lead && older.at(-1 - trail)?.key === newer.at(-1 - trail)?.key) trail++;
  const middle = [older, newer].map((list) => list.slice(lead, list.length - trail));
  const [first = [], second = []] = isOlderFirst ? middle : middle.reverse();
  const found = first.length * second.length > mostPairs ? pairSame(first, second) : pairAlike(first, second);
  const matched = found.map(([a, b]): [number, number] => (isOlderFirst ? [a + lead, b + lead] : [b + lead, a + lead]));
  const ends = [
    ...Array.from({ length: lead }, (_, at): [number, number] => [at, at]),
    ...matched,
    ...Array.from({ length: trail }, (_, at): [number, number] => [
      older.length - trail + at,
      newer.length - trail + at,
    ]),
    [older.length, newer.length] as [number, number],
  ];
  const pairs: Pair[] = [];
  let [a, b] = [0, 0];
  for (const [was, is] of ends) {
    while (a < was) pairs.push([a++, null]);
    while (b < is) pairs.push([null, b++]);
    if (was < older.length) pairs.push([a++, b++]);
  }
  return pairs;
}

/** An entry as it is compared. */
interface Entry {
  key: string;
  name: string | null;
  words: ReadonlySet<string>;
}

function readEntry(texts: readonly string[]): Entry {
  const folded = texts.map(foldText);
  return {
    key: folded.join('\n'),
    name: folded.length > 1 && folded[0] !== '' ? (folded[0] ?? null) : null,
    words: new Set(folded.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])),
  };
}

/** 1 for the same texts, otherwise the share of words that both have, and more where they have the same name. */
function likenessOf(a: Entry, b: Entry): number {
  if (a.key === b.key) return 1;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const all = a.words.size + b.words.size - shared;
  const likeness = (all === 0 ? 0 : shared / all) + (a.name !== null && a.name === b.name ? leastLikeness : 0);
  return likeness < leastLikeness ? 0 : Math.min(likeness, 0.99);
}

/** Source: Needleman and Wunsch 1970, "A general method applicable to the search for similarities", without a cost for gaps. */
function pairAlike(first: readonly Entry[], second: readonly Entry[]): [number, number][] {
  // best[a][b] is the most that both lists can share from a and from b on.
  const best = Array.from({ length: first.length + 1 }, () => new Array<number>(second.length + 1).fill(0));
  const bestAt = (a: number, b: number): number => best[a]?.[b] ?? 0;
  const scores = first.map((entry) => second.map((other) => likenessOf(entry, other)));
  const scoreWithPair = (a: number, b: number): number => {
    const score = scores[a]?.[b] ?? 0;
    return score === 0 ? 0 : score + bestAt(a + 1, b + 1);
  };
  for (let a = first.length - 1; a >= 0; a--) {
    const row = best[a] ?? [];
    for (let b = second.length - 1; b >= 0; b--) {
      row[b] = Math.max(bestAt(a + 1, b), bestAt(a, b + 1), scoreWithPair(a, b));
    }
  }
  const pairs: [number, number][] = [];
  let [a, b] = [0, 0];
  while (bestAt(a, b) > 0) {
    if (scoreWithPair(a, b) === bestAt(a, b)) pairs.push([a++, b++]);
    else if (bestAt(a + 1, b) === bestAt(a, b)) a++;
    else b++;
  }
  return pairs;
}

function pairSame(first: readonly Entry[], second: readonly Entry[]): [number, number][] {
  const keys = [first, second].map((entries) => entries.map(({ key }) => key));
  const parts = diffArrays(keys[0] ?? [], keys[1] ?? [], { maxEditLength: mostEdits }) ?? [];
  const pairs: [number, number][] = [];
  let [a, b] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (added) b += count;
    else if (removed) a += count;
    else for (let left = count; left > 0; left--) pairs.push([a++, b++]);
  }
  return pairs;
}
