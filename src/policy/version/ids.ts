// Owns what a clause id looks like and how one is suggested from a malformed one.

const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){1,3}$/;

/**
 * Tells whether a text can be the id of a clause or section.
 * @param text any text
 * @returns true for two to four lower-case words joined by hyphens; single words belong to the page's own furniture.
 */
export function isClauseId(text: string): boolean {
  return idPattern.test(text);
}

/**
 * Suggests an id close to a malformed one.
 * @param text what stands after the "^"
 * @returns the text with small letters and hyphens, at most four words, when that is an id; null otherwise.
 */
export function suggestId(text: string): string | null {
  const words = text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const suggestion = words.slice(0, 4).join('-');
  return isClauseId(suggestion) ? suggestion : null;
}
