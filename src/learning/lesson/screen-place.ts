// Owns a class view's place in its address: `#9` is the ninth screen.

/**
 * Reads which screen an address asks for.
 * @param hash the part of an address that begins with "#"; may be empty, or anything that somebody typed
 * @param count how many screens there are, at least 1
 * @returns the screen, from 0; the first where the address names none, the last where it names one beyond.
 */
export function readPlace(hash: string, count: number): number {
  const place = /^#(\d{1,6})$/.exec(hash);
  return Math.min(Math.max(Number(place?.[1] ?? 1), 1), Math.max(count, 1)) - 1;
}

/**
 * Writes a screen into an address.
 * @param index the screen, from 0
 * @returns such as `#9`.
 */
export function writePlace(index: number): string {
  return `#${index + 1}`;
}
