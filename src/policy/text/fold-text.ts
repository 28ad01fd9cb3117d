// Owns reading a text as a reader does: when two count as the same, what white space is seen, how many words there are.

/**
 * Folds away what a reader does not see as a difference, so that texts can be compared.
 * @param text plain text
 * @returns the text with straight quotes, plain hyphens, single spaces, none at the ends, and no invisible characters.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛′ʼ`´]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\u00ad\u200b\u200c\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Folds white space as a page shows it.
 * @param text any text
 * @returns the text with single spaces and none at its ends; a space that never breaks stays
 */
export function foldSpaces(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim();
}

/**
 * Counts the words of a text.
 * @param text words with white space between them
 * @returns at least 1
 */
export function countWords(text: string): number {
  return text.split(/\s+/).length;
}
