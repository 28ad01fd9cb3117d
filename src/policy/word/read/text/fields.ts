// Owns the fields of a Word file: where one begins and ends, what it stands for, whether its words are shown.
import { findChild, listChildren, listWithin, valueOf, readSwitch, type XmlNode } from '../file/xml.ts';
import { findSymbol } from '../parts/symbols.ts';

interface OpenField {
  code: string;
  isInResult: boolean;
  form: XmlNode | null;
}

/** The fields that are open where reading stands. */
export interface Fields {
  open: OpenField[];
  /** Beginnings and ends that have each other; what has no other side is passed over. */
  paired: ReadonlySet<XmlNode>;
  /** True in headers and footers, where the page's own number is no word. */
  leavesPageNumbersOut: boolean;
}

/**
 * Finds the fields of a part that are whole.
 * @param root of the part
 * @param leavesPageNumbersOut true for a header or footer
 * @returns no field open
 */
export function beginFields(root: XmlNode, leavesPageNumbersOut = false): Fields {
  const paired = new Set<XmlNode>();
  const begun: XmlNode[] = [];
  for (const node of listWithin(root, 'w:fldChar')) {
    const type = node.attributes['w:fldCharType'];
    if (type === 'begin') begun.push(node);
    const start = type === 'end' ? begun.pop() : undefined;
    if (start) paired.add(start).add(node);
  }
  return { open: [], paired, leavesPageNumbersOut };
}

/**
 * Steps over the beginning, the middle or the end of a field.
 * @param fields changed by it
 * @param node a `w:fldChar`
 * @returns words that the field stands for, where it has no result of its own; null for none
 */
export function stepField(fields: Fields, node: XmlNode): string | null {
  const type = node.attributes['w:fldCharType'];
  const last = fields.open[fields.open.length - 1];
  if (type === 'separate' && last) last.isInResult = true;
  if (!fields.paired.has(node)) return null;
  if (type === 'begin') fields.open.push({ code: '', isInResult: false, form: findChild(node, 'w:ffData') });
  if (type !== 'end') return null;
  const ended = fields.open.pop();
  return ended === undefined || ended.isInResult ? null : wordsWithoutResult(ended);
}

/** Boxes to tick and lists to choose from keep what was chosen beside the text; a symbol is named in the code. */
function wordsWithoutResult({ code, form }: OpenField): string | null {
  const box = findChild(form, 'w:checkBox');
  if (box) return (readSwitch(box, 'w:checked') ?? readSwitch(box, 'w:default')) === true ? '☒' : '☐';
  const choices = listChildren(findChild(form, 'w:ddList'), 'w:listEntry');
  if (choices.length > 0) {
    return choices[Number(valueOf(findChild(form, 'w:ddList'), 'w:result') ?? 0)]?.attributes['w:val'] ?? null;
  }
  const [, number, font = ''] = /^\s*SYMBOL\s+(\d+|0x[\da-f]+)(?:.*\\f\s+"?([\w ]+?)"?(?:\s|$))?/i.exec(code) ?? [];
  return number === undefined ? null : findSymbol(font, Number(number));
}

/** What is shown where reading stands. */
export type FieldView = 'words' | 'code' | 'contents' | 'page number';

/**
 * Says whether words are shown where reading stands.
 * @param fields as read so far
 * @returns `words` for such as are; else what they are
 */
export function viewFields(fields: Fields): FieldView {
  for (const field of fields.open) {
    if (isContents(field.code)) return 'contents';
    if (!field.isInResult) return 'code';
    if (fields.leavesPageNumbersOut && isPageNumber(field.code)) return 'page number';
  }
  return 'words';
}

/**
 * Recognises a table of contents.
 * @param code of the field
 * @returns true for one
 */
export function isContents(code: string): boolean {
  return /^\s*TOC\b/i.test(code);
}

/**
 * Recognises a page's number, or how many there are.
 * @param code of the field
 * @returns true for one
 */
export function isPageNumber(code: string): boolean {
  return /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(code);
}

/**
 * Finds where the words lead that stand in a field.
 * @param fields as read so far
 * @returns the address, or `#` and a bookmark; null where they lead nowhere
 */
export function findFieldLink(fields: Fields): string | null {
  for (const { code, isInResult } of [...fields.open].reverse()) {
    const link = isInResult ? readLinkCode(code) : null;
    if (link !== null) return link;
  }
  return null;
}

/**
 * Reads where the code of a field leads.
 * @param code such as `HYPERLINK "https://example.org" \l "part"`
 * @returns the address, or `#` and a bookmark; null for another code
 */
export function readLinkCode(code: string): string | null {
  if (!/^\s*HYPERLINK\b/i.test(code)) return null;
  const inside = /\\l\s+"([^"]*)"/i.exec(code)?.[1];
  const address = /^\s*HYPERLINK\s+(?:\\[nhmt]\s+)*(?:"([^"]*)"|([^\s\\"]\S*))/i.exec(code);
  const outside = address?.[1] ?? address?.[2] ?? '';
  return inside === undefined ? outside || null : `${outside}#${inside}`;
}
