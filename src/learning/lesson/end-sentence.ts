// Owns making a few words, such as a choice or the name of a group, a sentence that another can follow.

/**
 * Ends words with a full stop, unless they end a sentence already.
 * @param words a few words, such as `It could` or `Is it for me?`; may end in a quotation
 * @returns the words with a mark at their end
 */
export function endSentence(words: string): string {
  return /[.!?…][”’"']?$/.test(words) ? words : `${words}.`;
}
