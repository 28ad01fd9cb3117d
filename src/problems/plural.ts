// Owns saying how many there are of something.

/**
 * Words a count.
 * @param count a whole number
 * @param one the noun for one
 * @param several its plural, where that is not the noun with "s"
 * @returns such as "1 day" or "2 days"
 */
export function plural(count: number, one: string, several?: string): string {
  return `${count} ${nounFor(count, one, several)}`;
}

/**
 * Chooses between a noun and its plural.
 * @param count a whole number
 * @param one the noun for one
 * @param several its plural, where that is not the noun with "s"
 * @returns the noun without the number
 */
export function nounFor(count: number, one: string, several = `${one}s`): string {
  return count === 1 ? one : several;
}
