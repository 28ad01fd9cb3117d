// Owns what can be seen of a paragraph as one line: its words, its look, the number before it.
import type { RawParagraph, RawRun } from '../text/raw.ts';

/** A paragraph as a reader sees it. */
export interface Line {
  paragraph: RawParagraph;
  /** Without space at the ends. */
  text: string;
  isBold: boolean;
  isItalic: boolean;
  isUnderlined: boolean;
  isInCapitals: boolean;
  /** In half-points. */
  size: number;
  /** How many numbers it has before it, such as 2 for `4.1`; 0 for none. */
  depth: number;
}

/** What Word draws where nothing says how large. */
const usualSize = 20;

/**
 * Looks at a paragraph.
 * @param paragraph as read
 * @returns the line; one without letters looks like nothing
 */
export function seeLine(paragraph: RawParagraph): Line {
  const text = paragraph.runs
    .map((run) => run.text)
    .join('')
    .trim();
  const worded = paragraph.runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  const lettered = worded.filter((run) => /\p{L}/u.test(run.text));
  const all = (has: (run: RawRun) => boolean): boolean => lettered.length > 0 && lettered.every(has);
  const letters = lettered.map((run) => (run.isInCapitals ? run.text.toUpperCase() : run.text)).join('');
  return {
    paragraph,
    text,
    isBold: all(({ bold }) => bold),
    isItalic: all(({ italic }) => italic),
    isUnderlined: all(({ underline }) => underline),
    isInCapitals: !/\p{Ll}/u.test(letters) && letters.replace(/[^\p{Lu}]/gu, '').length >= 5,
    size: Math.max(...worded.map(({ size }) => size ?? usualSize), 0) || usualSize,
    depth: countDepth(paragraph, text),
  };
}

function countDepth({ number }: RawParagraph, text: string): number {
  if (number !== null && !number.isBullet && number.marker !== null) {
    const numbers = number.marker.match(/\d+/g) ?? [];
    return numbers.length > 1 ? numbers.length : number.level + 1;
  }
  const typed = /^(\d{1,3}(?:\.\d{1,3})*)(?:[.)]|(?=\s+\p{Lu})|(?:\.\d))\s*(?=\S)/u.exec(text)?.[1];
  const few = typed ?? /^(\d{1,3}(?:\.\d{1,3})+)\s/.exec(text)?.[1];
  return few === undefined ? 0 : few.split('.').length;
}

/**
 * Says how a line stands out among others of the document, for which two can be held against each other.
 * @param line as seen
 * @returns the same words for lines that look the same
 */
export function lookOf(line: Line): string {
  const marks = [line.isInCapitals, line.isBold, line.isItalic, line.isUnderlined].map(Number).join('');
  return `${line.size} ${marks}`;
}

/**
 * Says how strongly a line stands out.
 * @param line as seen
 * @returns more for one that would stand above another: size, then capitals, then bold, bold italic, underlined, italic
 */
export function rankOf(line: Line): number {
  const weight = line.isBold ? (line.isItalic ? 3 : 4) : line.isUnderlined ? 2 : line.isItalic ? 1 : 0;
  return line.size * 100 + (line.isInCapitals ? 10 : 0) + weight;
}

/** How the text of a document looks, from which a heading stands out. */
export interface BodyLook {
  /** In half-points. */
  size: number;
  isBold: boolean;
  isItalic: boolean;
}

/**
 * Sees how most of the words look.
 * @param lines of the whole document
 * @returns the size of most words, and what more than half of the sentences are
 */
export function seeBody(lines: readonly Line[]): BodyLook {
  const sizes = new Map<number, number>();
  for (const { size, text } of lines) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  const sentences = lines.filter(({ text }) => /[.;]$/.test(text));
  const count = (of: readonly Line[]): number => of.reduce((sum, { text }) => sum + text.length, 0);
  return {
    size: [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? usualSize,
    isBold: count(sentences.filter(({ isBold }) => isBold)) * 2 > count(sentences),
    isItalic: count(sentences.filter(({ isItalic }) => isItalic)) * 2 > count(sentences),
  };
}
