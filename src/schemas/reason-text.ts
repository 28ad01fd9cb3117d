// Owns what counts as a reason in words.

/** What stands where somebody still means to write: no letters at all, or a word that says so or says nothing. */
const placeholder =
  /^[^\p{L}]*(?:$|(?:to-?do|tb[acd]|fix ?me|xxx+)(?!\p{L})|(?:to do|why|reason|placeholder|yes|no|none|ok|n\/a)[^\p{L}]*$)/iu;

/**
 * Tells a reason from the place for one.
 * @param text without spaces around it
 * @returns false for no letters at all, and for words such as "to do"
 */
export function isReason(text: string): boolean {
  return !placeholder.test(text);
}
