// Owns the shape of what was read from a Word file: its blocks in order, and what could not be carried. Reading one is left to `readWord`.

/** A stretch of words with the same marks. */
export interface TextRun {
  /** As typed, line breaks as `\n`; never empty. */
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  raised?: true;
  lowered?: true;
  /** Where it leads: an address such as `https://…` or `mailto:…`, or `#` and the name of a bookmark of the file. */
  link?: string;
  /** What the footnotes and endnotes say that are called right after it, in order, each as plain words; never empty. */
  notes?: string[];
}

/** What somebody wrote in the margin. */
export interface WordComment {
  author: string;
  /** Plain; its paragraphs joined by a space. */
  text: string;
}

/** What every block has. */
interface BlockBase {
  /** Where a person finds it, such as `paragraph 12, under “4. Staff use”` or `page header`. */
  place: string;
  /**
   * Names of the bookmarks that begin in it, in order, those that only mark a place after those that cover words. One whose
   * words are all gone is left out, and so are those that Word makes for itself (`_Toc…`, `_GoBack`) unless a link leads there.
   */
  bookmarks: string[];
  /** With their answers. One that covers several blocks stands, the same object, on each. */
  comments: WordComment[];
}

/** A heading, by style, by its number, or because it is a short line that stands out throughout: bold, in italics, underlined, in capitals, larger. */
export interface WordHeading extends BlockBase {
  kind: 'heading';
  /** From 1; without gaps is not promised. */
  level: number;
  /** The number that Word counts for it, such as `4.1`; null where it has none. One that is typed stands in the words. */
  marker: string | null;
  /** How it was known for a heading. */
  by: 'style' | 'number' | 'look';
  /** True for a line of the document's title; its level is 1, and says nothing about the others. */
  isTitle?: true;
  runs: TextRun[];
}

/** A paragraph that is no part of a list. */
export interface WordParagraph extends BlockBase {
  kind: 'paragraph';
  /** How deep it stands below the points before it: 1 under the words of a point of level 0. Left out where it belongs to none. */
  indent?: number;
  /** True for one in a style of quotations. */
  isQuotation?: true;
  runs: TextRun[];
}

/** A point of a list. */
export interface WordItem extends BlockBase {
  kind: 'item';
  /** From 0, by the list's own levels or by indentation. */
  level: number;
  /** The number that Word counts for it, or that is typed before it, such as `3.`, `b)` or `iv.`; null for a bullet. */
  marker: string | null;
  runs: TextRun[];
}

/** A table, row by row. A cell that is joined with others stands once, where it begins, and the others are empty. */
export interface WordTable extends BlockBase {
  kind: 'table';
  /** Paragraphs of a cell are joined by `\n`. Every row has as many cells as the widest. */
  rows: TextRun[][][];
}

/** A picture, in the place where it stands; one inside a paragraph splits it into blocks only where it stands alone. */
export interface WordPicture extends BlockBase {
  kind: 'picture';
  /** What it shows, in words, as the file says; empty where it does not. */
  alternative: string;
  /** The bytes of its file; null where they are kept elsewhere, or are drawn by Word (a chart, a shape). */
  bytes: Uint8Array | null;
}

export type WordBlock = WordHeading | WordParagraph | WordItem | WordTable | WordPicture;

/** Something of the file that the blocks do not have as it was, or at all. */
export interface NotCarried {
  /** Where it stands, as `BlockBase.place`. */
  place: string;
  /** A sentence for the person whose file it is: what it is, and what has become of it. */
  what: string;
}

/** A Word file as read. */
export interface WordDocument {
  /** In reading order, with every word of the text once: tracked changes as accepted. Empty paragraphs are left out. */
  blocks: WordBlock[];
  /** What this product wrote into it: the id of the version that it was exported as; null for another's file. */
  exportedFrom: string | null;
  /** What the tracked changes would do, taken as accepted. */
  tracked: { insertions: number; deletions: number };
  /** Paragraphs of which tracked changes take every word away, where they had a bookmark that stands nowhere else, or a comment; left out where there are none. */
  removed?: { bookmarks: string[]; comments: WordComment[] }[];
  notCarried: NotCarried[];
}

/** A file that cannot be read. Its message says in plain words what it is, and what to do; nothing was written. */
export class WordFault extends Error {
  override name = 'WordFault';
}
