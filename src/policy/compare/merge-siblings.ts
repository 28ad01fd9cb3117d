// Owns where a sibling that is gone stands among those that are left: after the one that it followed.

/** One sibling of a joint list: in both versions, in the older alone (`is` null), or in the newer alone (`was` null). */
export interface MergedSibling<T> {
  was: T | null;
  is: T | null;
}

/**
 * Merges two lists of siblings.
 * @param before as the older version has them, ids unique
 * @param after as the newer version has them, ids unique
 * @param hasMoved tells of an id in both lists that it changed its place; it then stands at either place by itself
 * @returns the newer order; what stands in the older list alone follows the sibling that it followed among those that stayed, or comes first.
 */
export function mergeSiblings<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  hasMoved: (id: string) => boolean,
): MergedSibling<T>[] {
  const here = new Set(after.map(({ id }) => id));
  const alone = new Map<string | null, MergedSibling<T>[]>();
  const stayed = new Map<string, T>();
  let last: string | null = null;
  for (const was of before) {
    if (here.has(was.id) && !hasMoved(was.id)) {
      stayed.set(was.id, was);
      last = was.id;
      continue;
    }
    const followers = alone.get(last) ?? [];
    followers.push({ was, is: null });
    alone.set(last, followers);
  }
  return [
    ...(alone.get(null) ?? []),
    ...after.flatMap((is) => [{ was: stayed.get(is.id) ?? null, is }, ...(alone.get(is.id) ?? [])]),
  ];
}
