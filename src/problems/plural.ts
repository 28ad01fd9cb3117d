// Owns saying how many there are of something.

/**
 * Words a count.
 * @param count a whole number
 * @param word the noun for one; its plural ends in "s"
 * @returns such as "1 day" or "2 days".
 */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
