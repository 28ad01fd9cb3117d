// Owns a paragraph while it is read: words are added with how they look, and what belongs to them is held on the way.
import type { Thread } from '../parts/comments.ts';
import { type Look, usualSize } from '../parts/look.ts';
import type { XmlNode } from '../file/xml.ts';
import { note, type RawBlock, type RawParagraph, type RawPicture, type RawRun, type Reading } from './raw.ts';
import { findFieldLink, viewFields } from './fields.ts';

interface HeldBookmark {
  id: string;
  name: string;
  isOpen: boolean;
  coversWords: boolean;
}

/** A paragraph of which not all is read. It has several segments where tracked changes take paragraph marks away. */
export interface Draft {
  paragraph: RawParagraph;
  /** Bookmarks that begin in this segment. */
  held: HeldBookmark[];
  /** Comments of words that are gone. */
  orphans: Thread[];
  hasWords: boolean;
  /** What tracked changes take away of this segment. */
  goneWords: string;
  /** Pictures and text boxes that are fixed to it, in order. */
  asides: (RawPicture | { box: XmlNode })[];
  hidden: string;
  /** Notes that are called before any word. */
  earlyNotes: string[];
}

/** How words look, and where they lead, when nothing of their own says otherwise. */
export interface Manner {
  look: Look;
  link: string | null;
  /** True within what tracked changes take away. */
  isGone: boolean;
}

/**
 * Adds words to a paragraph, unless they are not shown.
 * @param draft changed by it
 * @param text as typed
 * @param manner how they look
 * @param reading where what is not carried is gathered
 */
export function addWords(draft: Draft, text: string, manner: Manner, reading: Reading): void {
  if (text === '' || viewFields(reading.fields) !== 'words') return;
  if (manner.isGone) {
    draft.goneWords += text;
    for (const id of reading.open) holdOrphan(draft, reading.threads.get(id));
    return;
  }
  const { paragraph } = draft;
  const shown = { ...reading.styles.plain, ...paragraph.style.words, ...manner.look };
  if (shown.hidden === true) {
    draft.hidden += text;
    return;
  }
  if (text.trim() !== '') {
    draft.hasWords = true;
    for (const bookmark of draft.held) bookmark.coversWords ||= bookmark.isOpen;
    for (const id of reading.open) placeThread(paragraph, reading.threads.get(id), reading);
  }
  const link = checkLink(manner.link ?? findFieldLink(reading.fields), paragraph, reading);
  addRun(paragraph.runs, {
    text,
    bold: shown.bold === true,
    italic: shown.italic === true,
    underline: shown.underline === true && link === null,
    position: shown.position ?? positionOf(manner.look, { ...reading.styles.plain, ...paragraph.style.words }),
    isOwnBold: manner.look.bold === true,
    isOwnItalic: manner.look.italic === true,
    isInCapitals: shown.capitals === true,
    size: shown.size ?? null,
    link,
    notes: draft.earlyNotes.splice(0),
  });
}

/** Some programs make smaller print and move it up or down by hand. */
function positionOf({ size, shift = 0 }: Look, usual: Look): RawRun['position'] {
  if (shift === 0 || size === undefined || size >= (usual.size ?? usualSize)) return 'line';
  return shift > 0 ? 'raised' : 'lowered';
}

/** Words that look alike are one stretch, however Word has cut them; a note ends a stretch. */
function addRun(runs: RawRun[], run: RawRun): void {
  const last = runs[runs.length - 1];
  const isAlike =
    last !== undefined &&
    last.notes.length === 0 &&
    last.bold === run.bold &&
    last.italic === run.italic &&
    last.underline === run.underline &&
    last.position === run.position &&
    last.isOwnBold === run.isOwnBold &&
    last.isOwnItalic === run.isOwnItalic &&
    last.isInCapitals === run.isInCapitals &&
    last.size === run.size &&
    last.link === run.link;
  if (!isAlike) runs.push(run);
  else {
    last.text += run.text;
    last.notes = run.notes;
  }
}

/** What a reader of the site can follow; a place on somebody's own computer is none. */
function checkLink(link: string | null, at: RawBlock, reading: Reading): string | null {
  const typed = link?.trim() ?? '';
  if (typed === '') return null;
  if (/^(https?:|mailto:|tel:|#.)/i.test(typed)) return typed;
  if (/^www\./i.test(typed)) return `https://${typed}`;
  note(
    reading,
    at,
    `A link leads to “${typed}”, which readers of a website cannot open. Its words were kept without it.`,
  );
  return null;
}

/**
 * Puts a remark on a block, once; one that is settled is named instead.
 * @param block that its words stand in
 * @param thread undefined for a mark without a remark
 * @param reading where remarks that have a place are known
 */
export function placeThread(block: RawBlock, thread: Thread | undefined, reading: Reading): void {
  for (const comment of thread?.comments ?? []) {
    if (thread?.isDone === true) {
      if (!reading.placed.has(comment)) {
        note(reading, block, `A comment that is marked as done was left out: ${quoteComment(comment)}`);
      }
    } else if (!block.comments.includes(comment)) block.comments.push(comment);
    reading.placed.add(comment);
  }
}

/**
 * Words a remark.
 * @param comment with its author
 * @returns such as `“No longer needed” (A. Clerk)`
 */
export function quoteComment({ author, text }: { author: string; text: string }): string {
  return `“${text}”${author === '' ? '' : ` (${author})`}`;
}

/**
 * Keeps a remark whose words are gone, or that has none, until its paragraph ends.
 * @param draft changed by it
 * @param thread undefined for a mark without a remark
 */
export function holdOrphan(draft: Draft, thread: Thread | undefined): void {
  if (thread && thread.comments.length > 0 && !draft.orphans.includes(thread)) draft.orphans.push(thread);
}

/**
 * Begins or ends the words of a remark. One that does not say where they end stands where it is called.
 * @param mark `w:commentRangeStart` or `w:commentRangeEnd`
 * @param reading changed by it
 */
export function readCommentRange({ name, attributes }: XmlNode, reading: Reading): void {
  const id = attributes['w:id'] ?? '';
  if (name === 'w:commentRangeEnd') reading.open.delete(id);
  else if (reading.ending.has(id)) reading.open.add(id);
}
