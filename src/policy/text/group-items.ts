// Owns gathering things that have something in common.

/**
 * Gathers things by a key, as `Map.groupBy` does, which browsers have known since 2023 only.
 * @param items in any order
 * @param keyOf what those of one group have in common
 * @returns the groups in the order of their first items
 */
export function groupItems<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
