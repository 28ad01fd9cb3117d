// Owns writing many words in little room: each without the beginning that it shares with the one before it.

/** A single digit says how many letters are shared. */
const mostShared = 9;

/**
 * Packs words.
 * @param words of letters and apostrophes, in any order
 * @returns each word once, in alphabetical order, as a digit and the rest of the word: `0park2int` is "park" and "paint".
 */
export function packWords(words: Iterable<string>): string {
  let before = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      const shared = countShared(before, word);
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

/**
 * Unpacks words.
 * @param packed from `packWords`
 * @returns the words, in alphabetical order; empty for empty text.
 */
export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/\d\D*/g) ?? []).map((part) => (before = before.slice(0, Number(part[0])) + part.slice(1)));
}

function countShared(one: string, other: string): number {
  let shared = 0;
  while (shared < mostShared && shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
