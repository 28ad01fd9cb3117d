// Owns what is known of a block while a Word file is read, before it is decided what is a heading and what a point.
import type { Thread } from '../parts/comments.ts';
import type { Counter, PointNumber } from '../parts/numbering.ts';
import type { ParagraphLook, Style, Styles } from '../parts/styles.ts';
import type { WordFile, WordPart } from '../file/open-word.ts';
import type { XmlNode } from '../file/xml.ts';
import type { Fields } from './fields.ts';
import type { WordComment } from '../../word-document.ts';

/** A stretch of words with how it looks. */
export interface RawRun {
  text: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  position: 'raised' | 'lowered' | 'line';
  /** True where the words themselves say so, not only the style of their paragraph. */
  isOwnBold: boolean;
  isOwnItalic: boolean;
  isInCapitals: boolean;
  /** In half-points; null where nothing says. */
  size: number | null;
  link: string | null;
  /** What the notes say that are called right after it. */
  notes: string[];
}

/**
 * Makes words that the file does not mark.
 * @param text as shown
 * @returns the stretch
 */
export function plainRun(text: string): RawRun {
  const marks = { bold: false, italic: false, underline: false, isOwnBold: false, isOwnItalic: false };
  return { text, ...marks, position: 'line', isInCapitals: false, size: null, link: null, notes: [] };
}

export interface RawParagraph {
  kind: 'paragraph';
  runs: RawRun[];
  style: Style;
  look: ParagraphLook;
  /** Of its list; null where it is in none. */
  number: PointNumber | null;
  numId: string | null;
  bookmarks: string[];
  comments: WordComment[];
}

export interface RawTable {
  kind: 'table';
  rows: RawRun[][][];
  bookmarks: string[];
  comments: WordComment[];
}

export interface RawPicture {
  kind: 'picture';
  alternative: string;
  bytes: Uint8Array | null;
  bookmarks: string[];
  comments: WordComment[];
}

export type RawBlock = RawParagraph | RawTable | RawPicture;

/** Something that is not carried as it was. */
export interface Notice {
  /** The block that it stands in or after; words for a place that is in none, such as `page header`. */
  at: RawBlock | string;
  /** Where in the block, such as `row 3`. */
  within?: string;
  what: string;
}

/** All that reading goes by, and what it gathers on its way. */
export interface Reading {
  file: WordFile;
  /** The part that is being read: what its links lead to stands there. */
  part: WordPart;
  styles: Styles;
  counter: Counter;
  threads: ReadonlyMap<string, Thread>;
  /** Footnotes and endnotes by kind and id, such as `footnote 2`. */
  notes: ReadonlyMap<string, { node: XmlNode; part: WordPart }>;
  fields: Fields;
  notices: Notice[];
  /** The same, by place: each is named once. */
  said: Map<RawBlock | string, Set<string>>;
  tracked: { insertions: number; deletions: number };
  /** What stood on paragraphs of which tracked changes take every word away. */
  removed: { bookmarks: string[]; comments: WordComment[] }[];
  /** Bookmarks that links of the file lead to. */
  linked: ReadonlySet<string>;
  /** Ids of the comments that say where their words end. */
  ending: ReadonlySet<string>;
  /** Ids of the comments whose words have begun and not ended. */
  open: Set<string>;
  /** What began between blocks, and belongs to the next. */
  pending: { bookmarks: string[] };
  /** Comments that some block has. */
  placed: Set<WordComment>;
}

/**
 * Names what becomes of something.
 * @param reading where it is gathered
 * @param at the block that it stands in or after, or words for the place
 * @param what a sentence for the person whose file it is
 */
export function note(reading: Reading, at: RawBlock | string, what: string): void {
  const said = reading.said.get(at) ?? new Set<string>();
  if (said.has(what)) return;
  reading.said.set(at, said.add(what));
  reading.notices.push({ at, what });
}
