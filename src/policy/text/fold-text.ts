// Owns reading a text as a reader does: when two count as the same, what white space is seen, how many words there are.

/** One sign for all that readers take for the same: quotes of every kind, dashes, three dots, letters that a font or a PDF has joined. What cannot be seen is dropped. */
const folded: readonly [pattern: RegExp, sign: string][] = [
  [/…/g, '...'],
  [/ﬀ/g, 'ff'],
  [/ﬁ/g, 'fi'],
  [/ﬂ/g, 'fl'],
  [/ﬃ/g, 'ffi'],
  [/ﬄ/g, 'ffl'],
  [/[ﬅﬆ]/g, 'st'],
  [/[‘’‚‛‹›′‵ʹʻʼʽˈ´`＇]/g, "'"],
  [/[“”„‟«»″‶ʺ〝〞＂❝❞]/g, '"'],
  [/[‐‑‒–—―−﹘﹣－]/g, '-'],
  [/[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, ''],
];

/** What is typed with the keys of any keyboard and single spaces needs no folding. */
const plain = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/**
 * Folds away what a reader does not see as a difference, so that texts can be compared: the one notion of "the same", for
 * the status of a clause as for the marks in it.
 * @param text plain text
 * @returns the text with composed accents, straight quotes, plain hyphens, three dots, unjoined letters, single spaces, none at the ends, and no invisible characters.
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text;
  return foldSigns(text).replace(/\s+/g, ' ').trim();
}

function foldSigns(text: string): string {
  return folded.reduce((out, [pattern, sign]) => out.replace(pattern, sign), text.normalize('NFC'));
}

/** A folded text with the way back to what it was folded from. */
export interface FoldedText {
  /** As `foldText` gives it. */
  text: string;
  /** For each place in it, and for its end, where that begins in the text as typed. */
  starts: readonly number[];
}

/**
 * Folds a text as `foldText` does, and keeps where each character came from.
 * @param text plain text
 * @returns the folded text; what was dropped belongs to the character before it, or to the first
 */
export function foldWithPlaces(text: string): FoldedText {
  let out = '';
  const starts: number[] = [];
  for (const { segment, index } of splitCharacters(text)) {
    const sign = foldSigns(segment).replace(/\s+/g, ' ');
    const kept = out === '' || out.endsWith(' ') ? sign.replace(/^ /, '') : sign;
    starts.push(...Array.from({ length: kept.length }, () => index));
    out += kept;
  }
  const end = out.endsWith(' ') ? out.length - 1 : out.length;
  return { text: out.slice(0, end), starts: [0, ...starts.slice(1, end), ...(end > 0 ? [text.length] : [])] };
}

/** Null in a browser that does not know what a reader sees as one character: there each sign counts for itself. */
const characters = 'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : null;

/**
 * Splits a text into what a reader sees as one character: a flag, a family, a letter with its accents.
 * @param text any text
 * @returns the characters in order, each with the place where it begins; empty for an empty text
 */
export function splitCharacters(text: string): Iterable<{ segment: string; index: number }> {
  if (characters) return characters.segment(text);
  let next = 0;
  return [...text].map((segment) => {
    const index = next;
    next += segment.length;
    return { segment, index };
  });
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
