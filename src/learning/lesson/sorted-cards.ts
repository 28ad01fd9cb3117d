// Owns where the class has put each card on the board, and which one is asked next. Nothing is kept.

/** Cards by position, each with the group that it was put into; null for one that is still to sort. */
export type SortedCards = readonly (string | null)[];

/**
 * Puts a card into a group, or back among those to sort.
 * @param sorted where the cards are
 * @param card the card's position
 * @param group the group's id; null puts it back
 * @returns a new list; the same one for a position that is none
 */
export function putCard(sorted: SortedCards, card: number, group: string | null): SortedCards {
  return card in sorted ? sorted.map((now, index) => (index === card ? group : now)) : sorted;
}

/**
 * Finds the card to ask next.
 * @param sorted where the cards are
 * @returns the position of the first that is still to sort; null when all are sorted
 */
export function nextCard(sorted: SortedCards): number | null {
  const index = sorted.indexOf(null);
  return index === -1 ? null : index;
}

/**
 * Says how far the class is.
 * @param sorted where the cards are
 * @returns such as "3 of 13 sorted"
 */
export function formatSorted(sorted: SortedCards): string {
  return `${sorted.filter((group) => group !== null).length} of ${sorted.length} sorted`;
}
