// Owns cutting text into words and bringing forms of one word together.

/**
 * Brings text to one form: small letters, plain quotes, no accents.
 * @param text any text
 * @returns the folded text.
 */
export function foldText(text: string): string {
  // Quotes first: decomposed, an acute accent by itself is a space with an accent.
  const quoted = text.replace(/[‘’‛ʼ´`′＇]/g, "'");
  const plain = isAscii.test(quoted) ? quoted : quoted.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase();
}

const isAscii = /^[ -~]*$/;

/**
 * Cuts text into words.
 * @param text any text
 * @returns folded words of letters and digits, in order, without a possessive "'s"; "don't" stays one word; empty when there is none.
 */
export function splitWords(text: string): string[] {
  return (foldText(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []).map((word) => word.replace(/'s$/, ''));
}

/**
 * Cuts the usual English endings, so that "posts", "posted" and "posting" are one word. Two words with one stem are
 * forms of each other for spelling, synonyms and marks; the index has a stemmer of its own.
 * @param word a folded word
 * @returns the stem, at least three letters; shorter words as they are.
 */
export function stemWord(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = cutEnding(word);
  stems.set(word, stem);
  return stem;
}

/** Stems already cut: the same words come again and again. */
const stems = new Map<string, string>();

function cutEnding(word: string): string {
  let stem = word;
  for (const [ending, replacement] of endings) {
    if (!stem.endsWith(ending) || stem.length - ending.length < 3) continue;
    stem = stem.slice(0, stem.length - ending.length) + replacement;
    break;
  }
  if (/([bdgmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
  return stem.length > 3 ? stem.replace(/e$/, '').replace(/y$/, 'i') : stem;
}

const endings: readonly (readonly [string, string])[] = [
  ['sses', 'ss'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ings', ''],
  ['ing', ''],
  ['ed', ''],
  ['ss', 'ss'],
  ['us', 'us'],
  ['es', 'e'],
  ['s', ''],
];
