// Owns the shape of what stands in a Word file of ours, before it is written: paragraphs and tables in order, each with its mark.
import type { Picture } from '../../version/model.ts';

/** What a tracked change says of it: it is in both versions, in the newer only, or in the older only. */
export type Mark = 'same' | 'added' | 'removed';

/** A stretch of words with the same marks. */
export interface OutRun {
  /** Never empty; a line break is `\n`. Of a picture its alternative, whole. */
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  raised?: true;
  lowered?: true;
  struck?: true;
  /** Typed as code. */
  code?: true;
  /** A footnote, which stands among the words. */
  small?: true;
  /** Where it leads: an address, or `#` and the id of a clause or section. */
  link?: string;
  picture?: Picture;
  mark: Mark;
}

/** How a paragraph looks. `note` is a line of this product's, and `more` what goes on from the point before it. */
export type LookName =
  | 'title'
  | 'school'
  | 'status'
  | 'note'
  | 'contents'
  | 'heading'
  | 'item'
  | 'paragraph'
  | 'more'
  | 'quotation'
  | 'listed'
  | 'term'
  | 'meaning';

/** How a paragraph looks, and how far in it stands. */
export interface Look {
  name: LookName;
  /** Of a heading from 1 to 6; else from 0. */
  level: number;
  /** The number that the document gives to a point; null for a bullet. */
  marker: string | null;
  /** True where the document draws a line before it. */
  isAfterRule: boolean;
}

/** What paragraphs and tables have. */
interface BlockBase {
  /** The name of the bookmark; null for none. */
  bookmark: string | null;
  /** What is written in the margin, if anything. */
  comment: string | null;
  mark: Mark;
}

export interface OutParagraph extends BlockBase {
  kind: 'paragraph';
  look: Look;
  runs: OutRun[];
}

export interface OutRow {
  isHead: boolean;
  cells: OutRun[][];
  mark: Mark;
}

export interface OutTable extends BlockBase {
  kind: 'table';
  rows: OutRow[];
  /** How far in it stands, from 0. */
  level: number;
  /** True where the first cell of each row names the row. */
  hasRowNames: boolean;
  /** How wide its columns are, of 1 in all; null for columns of the same width. */
  shares: readonly number[] | null;
  /** True where the document draws a line before it. */
  isAfterRule: boolean;
}

export type OutBlock = OutParagraph | OutTable;

/**
 * Makes plain words a list of runs.
 * @param text any text
 * @param marks such as `{ bold: true }`
 * @returns one run; none for an empty text
 */
export function plainRuns(text: string, marks: Partial<OutRun> = {}): OutRun[] {
  return text === '' ? [] : [{ mark: 'same', ...marks, text }];
}

/**
 * Makes a paragraph.
 * @param name how it looks
 * @param runs its words
 * @param rest what is not as usual
 * @returns a paragraph of both versions, with no bookmark and no comment
 */
export function paragraph(
  name: LookName,
  runs: OutRun[],
  rest: Partial<Look> & { bookmark?: string } = {},
): OutParagraph {
  const { bookmark = null, level = 0, marker = null, isAfterRule = false } = rest;
  return {
    kind: 'paragraph',
    look: { name, level, marker, isAfterRule },
    runs,
    bookmark,
    comment: null,
    mark: 'same',
  };
}

/**
 * Reads the words of runs.
 * @param runs in order
 * @returns their text; a line break is a space, as in the text of a clause
 */
export function textOf(runs: readonly OutRun[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replaceAll('\n', ' ');
}

/**
 * Names the bookmark of a clause or section.
 * @param id its id, at most 40 characters
 * @returns the id with "_" for "-", because a bookmark's name may not hold a hyphen; a name longer than 40 would be cut
 */
export function bookmarkOf(id: string): string {
  return id.replaceAll('-', '_');
}
