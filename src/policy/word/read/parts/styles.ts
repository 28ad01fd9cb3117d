// Owns the styles of a Word file: what a paragraph or a stretch of words takes from its style and from those that it rests on.
import { findChild, listChildren, readLength, valueOf, type XmlNode } from '../file/xml.ts';
import { readLook, type Look } from './look.ts';

/** Where a paragraph stands in a list. */
export interface ListPlace {
  /** Of the list; `0` for none. */
  numId: string | null;
  /** From 0. */
  level: number | null;
}

/** What paragraph properties say, of a style or of a paragraph itself; what they leave open is left out. */
export interface ParagraphLook {
  /** From 0, as Word counts; 9 for words that are no heading. */
  outline?: number;
  list?: ListPlace;
  /** From the margin to the words, in twentieths of a point. */
  left?: number | undefined;
  /** Of the first line against the others: less than 0 where it hangs out. */
  first?: number;
  isCentred?: boolean;
}

/** A style with all that it takes from others. */
export interface Style {
  id: string;
  /** Its own name and those that it rests on, nearest first, as Word's English ones in lower case. */
  names: string[];
  words: Look;
  paragraph: ParagraphLook;
}

/** The styles of a file. */
export interface Styles {
  /** What words have that no style says anything about. */
  plain: Look;
  /**
   * Finds a paragraph's style.
   * @param id as the paragraph names it; null for the style of all that name none
   */
  paragraph(id: string | null): Style;
  /** Finds the look of a character style; empty for one that is not there. */
  character(id: string | null): Look;
  /** The list that a list style stands for; null without one. */
  listOf(id: string): string | null;
}

const bare: Style = { id: '', names: [], words: {}, paragraph: {} };

/**
 * Reads `styles.xml`.
 * @param root its outermost element; null for a file without styles
 * @returns its styles
 */
export function readStyles(root: XmlNode | null): Styles {
  const nodes = new Map(listChildren(root, 'w:style').map((node) => [node.attributes['w:styleId'] ?? '', node]));
  const resolved = new Map<string, Style>();
  const resolve = (id: string, steps: number): Style => {
    const known = resolved.get(id);
    if (known) return known;
    const node = nodes.get(id);
    // One that rests on itself by a ring of others comes to an end too.
    if (node === undefined || steps > 100) return bare;
    const basedOn = valueOf(node, 'w:basedOn');
    const base = basedOn === null ? bare : resolve(basedOn, steps + 1);
    const own = readParagraphLook(findChild(node, 'w:pPr'));
    const style = {
      id,
      names: [(valueOf(node, 'w:name') ?? id).toLowerCase(), ...base.names],
      words: { ...base.words, ...readLook(findChild(node, 'w:rPr')) },
      paragraph: { ...base.paragraph, ...own, ...joinLists(base.paragraph.list, own.list) },
    };
    resolved.set(id, style);
    return style;
  };
  const isDefault = ({ attributes }: XmlNode): boolean => /^(1|true|on)$/.test(attributes['w:default'] ?? '');
  const first = [...nodes].find(([, node]) => isDefault(node) && node.attributes['w:type'] === 'paragraph')?.[0];
  return {
    plain: readLook(findChild(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
    paragraph: (id) => resolve(id !== null && nodes.has(id) ? id : (first ?? ''), 0),
    character: (id) => (id === null ? {} : resolve(id, 0).words),
    listOf: (id) => resolve(id, 0).paragraph.list?.numId ?? null,
  };
}

/**
 * Joins what a style says of a list with what rests on it.
 * @param base of the style
 * @param own of what rests on it
 * @returns the place in a list; nothing where there is none
 */
export function joinLists(base: ListPlace | undefined, own: ListPlace | undefined): { list?: ListPlace } {
  if (own === undefined) return base === undefined ? {} : { list: base };
  return { list: { numId: own.numId ?? base?.numId ?? null, level: own.level ?? base?.level ?? null } };
}

/**
 * Reads paragraph properties.
 * @param properties a `w:pPr`; null says nothing
 * @returns what it says
 */
export function readParagraphLook(properties: XmlNode | null): ParagraphLook {
  const look: ParagraphLook = {};
  if (properties === null) return look;
  const outline = Number(valueOf(properties, 'w:outlineLvl') ?? Number.NaN);
  const list = findChild(properties, 'w:numPr');
  const level = Number(valueOf(list, 'w:ilvl') ?? Number.NaN);
  const indentation = findChild(properties, 'w:ind')?.attributes ?? {};
  const left = readLength(indentation['w:left'] ?? indentation['w:start']);
  const hanging = readLength(indentation['w:hanging']);
  const first = hanging === null ? readLength(indentation['w:firstLine']) : -hanging;
  const alignment = valueOf(properties, 'w:jc');
  if (Number.isFinite(outline)) look.outline = outline;
  if (list) look.list = { numId: valueOf(list, 'w:numId'), level: Number.isFinite(level) ? level : null };
  if (left !== null) look.left = left;
  if (first !== null) look.first = first;
  if (alignment !== null) look.isCentred = alignment === 'center';
  return look;
}

/**
 * Says what level of heading a style makes.
 * @param style of the paragraph
 * @returns from 1, by Word's own heading styles or one that rests on them; null for a style of no heading
 */
export function findStyleLevel(style: Style): number | null {
  if (style.paragraph.outline === 9) return null;
  for (const name of style.names) {
    const digits = /^heading ?([1-9])$/.exec(name)?.[1];
    if (digits !== undefined) return Number(digits);
  }
  return style.paragraph.outline === undefined ? null : style.paragraph.outline + 1;
}
