// Owns when two texts count as the same, and folding white space as a reader sees it.

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
