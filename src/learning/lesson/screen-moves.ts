// Owns moving through the screens of a class view by key, button or clicker.

/** What a reader asked for. */
export type Move = 'next' | 'previous' | 'first' | 'last';

const keys: Record<string, Move> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

/**
 * Reads a key as a move.
 * @param key as a keyboard event names it
 * @returns the move, or null for any other key.
 */
export function moveOfKey(key: string): Move | null {
  return Object.hasOwn(keys, key) ? (keys[key] ?? null) : null;
}

/**
 * Gives the screen that a move leads to.
 * @param now the screen shown, from 0
 * @param count how many there are
 * @param move what was asked for
 * @returns the screen to show; the same one at either end.
 */
export function moveScreen(now: number, count: number, move: Move): number {
  const wanted = { next: now + 1, previous: now - 1, first: 0, last: count - 1 }[move];
  return Math.min(Math.max(wanted, 0), Math.max(count - 1, 0));
}
