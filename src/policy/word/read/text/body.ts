// Owns walking through the blocks of a Word file: paragraphs, tables and what holds them, with tracked changes as accepted.
import { findChild, listChildren, listWithin, valueOf, type XmlNode } from '../file/xml.ts';
import { joinLists, readParagraphLook } from '../parts/styles.ts';
import { closeSegment, keepEarlyNotes, passToPicture, placeOrphans } from './close-draft.ts';
import { readCommentRange, type Draft } from './draft.ts';
import { noteContents, readInside } from './inline.ts';
import { note, type RawBlock, type RawParagraph, type Reading } from './raw.ts';
import { readTable } from './tables.ts';

/**
 * Reads blocks in order.
 * @param nodes such as those of a `w:body` or of a cell
 * @param reading what reading goes by
 * @returns the blocks, paragraphs without words among them
 */
export function readBlocks(nodes: readonly XmlNode[], reading: Reading): RawBlock[] {
  const blocks: RawBlock[] = [];
  const waiting: { draft: Draft | null } = { draft: null };
  for (const node of nodes) readBlock(node, blocks, waiting, reading);
  finish(waiting, blocks, reading);
  return blocks;
}

/** A paragraph whose mark tracked changes take away waits for the next one. */
interface Waiting {
  draft: Draft | null;
}

function readBlock(node: XmlNode, blocks: RawBlock[], waiting: Waiting, reading: Reading): void {
  const { attributes } = node;
  switch (node.name) {
    case 'w:p':
      return readParagraph(node, blocks, waiting, reading);
    case 'w:tbl':
      finish(waiting, blocks, reading);
      blocks.push(...readTable(node, reading, readBlocks));
      return;
    case 'w:sdt': {
      const gallery = valueOf(findChild(node, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery') ?? '';
      if (/table of contents/i.test(gallery)) return leaveContentsOut(node, blocks, reading);
      for (const child of listChildren(findChild(node, 'w:sdtContent'))) readBlock(child, blocks, waiting, reading);
      return;
    }
    case 'w:bookmarkStart':
      reading.pending.bookmarks.push(attributes['w:name'] ?? '');
      return;
    case 'w:commentRangeStart':
    case 'w:commentRangeEnd':
      return readCommentRange(node, reading);
    case 'w:altChunk':
    case 'w:subDoc':
      note(
        reading,
        lastOf(blocks),
        'A part of the document is another file that Word shows here. It was left out: open the document in Word, copy that part, and paste it in as text.',
      );
      return;
    case 'm:oMathPara':
    case 'w:r':
      return readParagraph({ name: 'w:p', attributes: {}, children: [node] }, blocks, waiting, reading);
    case 'mc:AlternateContent': {
      const choice = findChild(node, 'mc:Choice') ?? findChild(node, 'mc:Fallback');
      for (const child of listChildren(choice)) readBlock(child, blocks, waiting, reading);
      return;
    }
    case 'w:del':
    case 'w:moveFrom':
    case 'w:sectPr':
      return;
    default:
      for (const child of listChildren(node)) readBlock(child, blocks, waiting, reading);
  }
}

function lastOf(blocks: readonly RawBlock[]): RawBlock | string {
  return blocks[blocks.length - 1] ?? 'beginning of the document';
}

function leaveContentsOut(node: XmlNode, blocks: RawBlock[], reading: Reading): void {
  noteContents(lastOf(blocks), reading);
  for (const mark of listWithin(node, 'w:commentRangeStart')) reading.open.delete(mark.attributes['w:id'] ?? '');
}

function readParagraph(node: XmlNode, blocks: RawBlock[], waiting: Waiting, reading: Reading): void {
  const properties = findChild(node, 'w:pPr');
  const style = reading.styles.paragraph(valueOf(properties, 'w:pStyle'));
  const own = readParagraphLook(properties);
  const paragraph: RawParagraph = {
    kind: 'paragraph',
    runs: [],
    style,
    look: { ...style.paragraph, ...own, ...joinLists(style.paragraph.list, own.list), left: own.left },
    number: null,
    numId: null,
    bookmarks: [],
    comments: [],
  };
  const draft = waiting.draft ?? newDraft(paragraph);
  const before = { ...draft.paragraph };
  Object.assign(draft.paragraph, { style: paragraph.style, look: paragraph.look });
  const mark = findChild(properties, 'w:rPr');
  draft.held = reading.pending.bookmarks.splice(0).map((name) => ({ id: '', name, isOpen: true, coversWords: false }));
  const had = { words: draft.hasWords, gone: draft.goneWords };
  draft.hasWords = false;
  draft.goneWords = '';
  readInside(node, draft, { look: {}, link: null, isGone: false }, reading);
  closeSegment(draft, reading);
  // Where the changes take all words of the second away, what is left looks like the first.
  if (had.words && !draft.hasWords) Object.assign(draft.paragraph, { style: before.style, look: before.look });
  draft.hasWords ||= had.words;
  draft.goneWords = had.gone + draft.goneWords;
  waiting.draft = draft;
  const isMarkGone = findChild(mark, 'w:del') !== null || findChild(mark, 'w:moveFrom') !== null;
  // The large first letter of a paragraph is a paragraph of its own to Word, and none to a reader.
  const isFirstLetter = /drop|margin/.test(findChild(properties, 'w:framePr')?.attributes['w:dropCap'] ?? '');
  if (!isMarkGone && !isFirstLetter) finish(waiting, blocks, reading);
}

function newDraft(paragraph: RawParagraph): Draft {
  return {
    paragraph,
    held: [],
    orphans: [],
    hasWords: false,
    goneWords: '',
    asides: [],
    hidden: '',
    earlyNotes: [],
  };
}

function finish(waiting: Waiting, blocks: RawBlock[], reading: Reading): void {
  const { draft } = waiting;
  waiting.draft = null;
  if (draft === null) return;
  const { paragraph } = draft;
  if (draft.hasWords || draft.goneWords === '') countNumber(paragraph, reading);
  blocks.push(paragraph);
  if (draft.hidden.trim() !== '') note(reading, paragraph, `Hidden text was left out: “${draft.hidden.trim()}”`);
  passToPicture(draft, reading);
  keepEarlyNotes(draft, reading);
  placeOrphans(draft, reading);
  for (const aside of draft.asides) {
    if ('box' in aside) blocks.push(...readBlocks(listChildren(aside.box), reading));
    else blocks.push(aside);
  }
}

/** What a paragraph says of its margin goes before its list, and its list before its style. */
function countNumber(paragraph: RawParagraph, reading: Reading): void {
  const { list } = paragraph.look;
  if (list !== undefined && list.numId !== null && list.numId !== '0') {
    paragraph.numId = list.numId;
    paragraph.number = reading.counter.count(list.numId, list.level, paragraph.style.id);
  }
  const left = paragraph.look.left ?? paragraph.number?.paragraph.left ?? paragraph.style.paragraph.left;
  paragraph.look = { ...paragraph.look, left: left ?? 0 };
}
