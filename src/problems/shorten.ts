// Owns cutting a text that is too long for where it stands.

/**
 * Shortens a text.
 * @param text any text
 * @param most characters that it may have
 * @param after where it is cut: after any letter, or only after a whole word
 * @returns the text; a longer one cut and ended by "…", both together within the limit
 */
export function shorten(text: string, most: number, after: 'letter' | 'word' = 'letter'): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${after === 'word' ? cut.replace(/\s+\S*$/, '') : cut}…`;
}
