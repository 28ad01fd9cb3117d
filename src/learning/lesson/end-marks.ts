// Owns what follows a few words that may end in a mark of their own: another sentence, or what part of a lesson it is.

const hasMark = /[.!?…][”’"']?$/;

/**
 * Ends words with a full stop, unless they end a sentence already.
 * @param words a few words, such as `It could` or `Is it for me?`; may end in a quotation
 * @returns the words with a mark at their end
 */
export function endSentence(words: string): string {
  return hasMark.test(words) ? words : `${words}.`;
}

/**
 * Names a part of something after its title.
 * @param title such as `Ask first` or `Good night, tablet!`
 * @param part such as `print pack`
 * @returns such as `Ask first: print pack`; after a mark, a sentence of its own: `Good night, tablet! Print pack`
 */
export function titlePart(title: string, part: string): string {
  if (!hasMark.test(title)) return `${title}: ${part}`;
  return `${title} ${part.charAt(0).toUpperCase()}${part.slice(1)}`;
}
