// Owns walking through what stands in a paragraph: words, links, fields, tracked changes, notes, marks of comments and bookmarks.
import { findChild, listChildren, valueOf, type XmlNode } from '../file/xml.ts';
import { readLook } from '../parts/look.ts';
import { hasDrawing, readNote } from '../parts/notes.ts';
import { readPlainText } from '../parts/plain-text.ts';
import { findSymbol } from '../parts/symbols.ts';
import { addWords, holdOrphan, readCommentRange, type Draft, type Manner } from './draft.ts';
import { readDrawing } from './drawings.ts';
import { isContents, isPageNumber, readLinkCode, stepField, viewFields } from './fields.ts';
import { note, type RawBlock, type Reading } from './raw.ts';

const silent = new Set(['w:rPr', 'w:pPr', 'w:sdtPr', 'w:sdtEndPr', 'w:delInstrText', 'w:rt', 'w:annotationRef']);
const tracked = new Map([
  ['w:ins', 'insertions'],
  ['w:moveTo', 'insertions'],
  ['w:del', 'deletions'],
  ['w:moveFrom', 'deletions'],
] as const);

/**
 * Reads what stands in an element of a paragraph.
 * @param node the paragraph, or what holds a piece of it
 * @param draft the words go there
 * @param manner how they look where nothing says otherwise
 * @param reading what reading goes by
 */
export function readInside(node: XmlNode, draft: Draft, manner: Manner, reading: Reading): void {
  let before = '';
  for (const child of listChildren(node)) {
    const kind = tracked.get(child.name as 'w:ins');
    // Word cuts one change into many where the look of words changes.
    if (kind && child.name !== before && !manner.isGone) reading.tracked[kind] += 1;
    if (!/^w:(bookmark|proofErr|comment\w*Range)/.test(child.name)) before = child.name;
    readOne(child, draft, manner, reading);
  }
}

function readOne(node: XmlNode, draft: Draft, manner: Manner, reading: Reading): void {
  if (silent.has(node.name)) return;
  const inside = (changed: Partial<Manner> = {}): void => readInside(node, draft, { ...manner, ...changed }, reading);
  const words = (text: string | null): void => addWords(draft, text ?? '', manner, reading);
  const { attributes } = node;
  switch (node.name) {
    case 'w:r':
      return inside({ look: { ...manner.look, ...lookOf(node, reading) } });
    case 'w:t':
      return readText(node, draft, manner, reading);
    case 'w:delText':
      return addWords(draft, node.children.join(''), { ...manner, isGone: true }, reading);
    case 'w:tab':
    case 'w:ptab':
      return words('\t');
    case 'w:br':
    case 'w:cr':
      return words('\n');
    case 'w:noBreakHyphen':
      return words('\u2011');
    case 'w:sym':
      return readSymbol(node, draft, manner, reading);
    case 'w:del':
    case 'w:moveFrom':
      return inside({ isGone: true });
    case 'w:hyperlink':
      return inside({ link: linkOf(node, reading) ?? manner.link });
    case 'w:fldSimple':
      return readSimpleField(node, draft, manner, reading);
    case 'w:fldChar':
      return words(stepField(reading.fields, node));
    case 'w:instrText': {
      const field = reading.fields.open[reading.fields.open.length - 1];
      if (field && !field.isInResult) field.code += node.children.join('');
      if (/^\s*EQ\b/.test(field?.code ?? '')) note(reading, draft.paragraph, 'An equation was left out.');
      if (isContents(field?.code ?? '')) noteContents(draft.paragraph, reading);
      return;
    }
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return readCall(node, draft, manner, reading);
    case 'w:commentRangeStart':
    case 'w:commentRangeEnd':
      return readCommentRange(node, reading);
    case 'w:commentReference':
      return holdOrphan(draft, reading.threads.get(attributes['w:id'] ?? ''));
    case 'w:bookmarkStart':
      draft.held.push({
        id: attributes['w:id'] ?? '',
        name: attributes['w:name'] ?? '',
        isOpen: true,
        coversWords: false,
      });
      return;
    case 'w:bookmarkEnd':
      for (const held of draft.held) held.isOpen &&= held.id !== attributes['w:id'];
      return;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      if (!manner.isGone && viewFields(reading.fields) === 'words') readDrawing(node, draft, reading);
      return;
    case 'm:oMath':
      words(readPlainText(node));
      if (!manner.isGone) note(reading, draft.paragraph, 'An equation: only its signs were kept, in one line.');
      return;
    case 'w:ruby': {
      const above = findChild(node, 'w:rt');
      inside();
      return words(above ? ` (${readPlainText(above)})` : '');
    }
    case 'w:sdt':
      return readControl(node, draft, manner, reading);
    case 'mc:AlternateContent': {
      const choice = findChild(node, 'mc:Choice') ?? findChild(node, 'mc:Fallback');
      if (choice) readInside(choice, draft, manner, reading);
      return;
    }
    default:
      return inside();
  }
}

function lookOf(run: XmlNode, reading: Reading): Manner['look'] {
  const properties = findChild(run, 'w:rPr');
  return { ...reading.styles.character(valueOf(properties, 'w:rStyle')), ...readLook(properties) };
}

/** Signs of a symbol font stand in the area of private use, where no other font has a sign. */
function readText(node: XmlNode, draft: Draft, manner: Manner, reading: Reading): void {
  const text = node.children.join('').replace(/[\r\n]+/g, ' ');
  const shown = text.replace(/[\ue000-\uf8ff]/g, (sign) => {
    const font = manner.look.font ?? '';
    const found = findSymbol(font, sign.charCodeAt(0));
    if (found === null && !manner.isGone) noteSymbol(draft, reading, font);
    return found ?? '';
  });
  addWords(draft, shown, manner, reading);
}

function readSymbol(node: XmlNode, draft: Draft, manner: Manner, reading: Reading): void {
  const font = node.attributes['w:font'] ?? '';
  const found = findSymbol(font, Number.parseInt(node.attributes['w:char'] ?? '', 16));
  if (found === null && !manner.isGone) noteSymbol(draft, reading, font);
  addWords(draft, found ?? '', manner, reading);
}

function noteSymbol(draft: Draft, reading: Reading, font: string): void {
  const from = font === '' ? 'a symbol font' : `the symbol font ${font}`;
  note(reading, draft.paragraph, `A sign of ${from} was left out, because no other font has it.`);
}

function linkOf(node: XmlNode, reading: Reading): string | null {
  const target = reading.part.relationships.get(node.attributes['r:id'] ?? '')?.target ?? '';
  const anchor = node.attributes['w:anchor'] ?? '';
  return anchor === '' ? target || null : `${target}#${anchor}`;
}

function readSimpleField(node: XmlNode, draft: Draft, manner: Manner, reading: Reading): void {
  const code = node.attributes['w:instr'] ?? '';
  if (isContents(code)) return noteContents(draft.paragraph, reading);
  if (reading.fields.leavesPageNumbersOut && isPageNumber(code)) return;
  readInside(node, draft, { ...manner, link: readLinkCode(code) ?? manner.link }, reading);
}

/** Said of every table of contents. */
export const contentsLeftOut = 'A table of contents was left out; the site makes its own.';

/**
 * Says that a table of contents is left out.
 * @param at the block that it stands in or after
 * @param reading where it is named
 */
export function noteContents(at: RawBlock | string, reading: Reading): void {
  note(reading, at, contentsLeftOut, 'contents');
}

/** A note belongs to the word before it; the next word has it where it is called before any. */
function readCall(node: XmlNode, draft: Draft, manner: Manner, reading: Reading): void {
  const found = reading.notes.get(`${node.name.slice(2, -9)} ${node.attributes['w:id'] ?? ''}`);
  if (found === undefined || manner.isGone || viewFields(reading.fields) !== 'words') return;
  const text = readNote(found);
  if (hasDrawing(found)) note(reading, draft.paragraph, 'A picture in a footnote was left out.');
  if (text === '') return;
  const last = draft.paragraph.runs[draft.paragraph.runs.length - 1];
  (last?.notes ?? draft.earlyNotes).push(text);
}

/** A box to fill in: what stands in it are words, unless it is only the request to fill it in. */
function readControl(node: XmlNode, draft: Draft, manner: Manner, reading: Reading): void {
  const content = findChild(node, 'w:sdtContent');
  if (content === null) return;
  const isTick = findChild(node, 'w:sdtPr', 'w14:checkbox') !== null;
  if (findChild(node, 'w:sdtPr', 'w:showingPlcHdr') && !isTick && !manner.isGone) {
    const words = readPlainText(content);
    if (words !== '')
      note(reading, draft.paragraph, `A box to fill in is empty, and was left out. It asks: “${words}”`);
    return;
  }
  readInside(content, draft, manner, reading);
}
