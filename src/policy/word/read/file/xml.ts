// Owns the XML of a Word file as a tree with one name for each thing, whatever prefix the program that wrote it chose.
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { limits, wordFault } from './word-faults.ts';

/** An element: names of elements and attributes have Word's usual prefixes, such as `w:p`. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

const openXml = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const office = 'http://schemas.microsoft.com/office';

/** Both sets of names: the usual one, and the strict one of ISO 29500. */
const prefixes: Record<string, string> = Object.fromEntries(
  [
    ['w', 'wordprocessingml', '/2006/main', '/main'],
    ['r', 'officeDocument', '/2006/relationships', '/relationships'],
    ['m', 'officeDocument', '/2006/math', '/math'],
    ['wp', 'drawingml', '/2006/wordprocessingDrawing', '/wordprocessingDrawing'],
    ['a', 'drawingml', '/2006/main', '/main'],
    ['pic', 'drawingml', '/2006/picture', '/picture'],
    ['c', 'drawingml', '/2006/chart', '/chart'],
    ['dgm', 'drawingml', '/2006/diagram', '/diagram'],
    ['ep', 'officeDocument', '/2006/extended-properties', '/extendedProperties'],
    ['cp', 'officeDocument', '/2006/custom-properties', '/customProperties'],
    ['vt', 'officeDocument', '/2006/docPropsVTypes', '/docPropsVTypes'],
  ].flatMap(([prefix = '', family = '', usual = '', own = '']) => [
    [`${openXml}/${family}${usual}`, prefix],
    [`${strict}/${family}${own}`, prefix],
  ]),
);
Object.assign(prefixes, {
  [`${openXml}/markup-compatibility/2006`]: 'mc',
  [`${openXml}/package/2006/relationships`]: 'rel',
  [`${openXml}/package/2006/content-types`]: 'ct',
  [`${office}/word/2010/wordprocessingShape`]: 'wps',
  [`${office}/word/2010/wordml`]: 'w14',
  [`${office}/word/2012/wordml`]: 'w15',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://www.w3.org/XML/1998/namespace': 'xml',
});

/**
 * Reads XML.
 * @param bytes in UTF-8, or in UTF-16 with its mark at the beginning
 * @returns its outermost element
 * @throws WordFault when it is not well-formed, has a document type, or is nested too deep
 */
export function readXml(bytes: Uint8Array): XmlNode {
  const text = decode(bytes).replace(/^\ufeff/, '');
  if (/^(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*<!DOCTYPE/.test(text)) throw wordFault('documentType');
  const root = parse(text);
  return convert(root, 0, { xml: 'xml' });
}

function decode(bytes: Uint8Array): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8').decode(bytes);
}

function parse(text: string): XmlElement {
  try {
    const { root } = parseXml(text);
    if (root) return root;
  } catch (error) {
    // The parser calls itself for each element inside another, so what is nested by the thousand fills its stack.
    if (error instanceof RangeError) throw wordFault('tooDeep');
  }
  throw wordFault('brokenXml');
}

type Scope = Record<string, string>;

function convert(element: XmlElement, depth: number, outer: Scope): XmlNode {
  if (depth > limits.depth) throw wordFault('tooDeep');
  const scope = readScope(element, outer);
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes)) {
    attributes[name.includes(':') ? nameOf(name, scope) : name] = value;
  }
  const children: (XmlNode | string)[] = [];
  for (const child of element.children) {
    if (child instanceof XmlElement) children.push(convert(child, depth + 1, scope));
    else if (child instanceof XmlText) children.push(child.text);
  }
  return { name: nameOf(element.name, scope), attributes, children };
}

function readScope(element: XmlElement, outer: Scope): Scope {
  let scope = outer;
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const typed = name.slice('xmlns:'.length);
    scope = {
      ...scope,
      [typed]: prefixes[value] ?? (Object.values(prefixes).includes(typed) ? `${typed}-other` : typed),
    };
  }
  return scope;
}

function nameOf(typed: string, scope: Scope): string {
  const colon = typed.indexOf(':');
  const prefix = scope[typed.slice(0, Math.max(0, colon))];
  const local = typed.slice(colon + 1);
  return prefix === undefined || prefix === '' ? local : `${prefix}:${local}`;
}

/**
 * Lists the elements right inside another.
 * @param node the outer element; null has none
 * @param name with its prefix; without one, all of them
 * @returns them in order
 */
export function listChildren(node: XmlNode | null, name?: string): XmlNode[] {
  const inner = (node?.children ?? []).filter((child) => typeof child !== 'string');
  return name === undefined ? inner : inner.filter((child) => child.name === name);
}

/**
 * Goes down by one name after another, to the first of each.
 * @param node where to begin; null leads nowhere
 * @param names with their prefixes
 * @returns the element, or null
 */
export function findChild(node: XmlNode | null, ...names: string[]): XmlNode | null {
  let found = node;
  for (const name of names) {
    const inner: XmlNode | string | undefined = found?.children.find(
      (child) => typeof child !== 'string' && child.name === name,
    );
    found = typeof inner === 'object' ? inner : null;
  }
  return found;
}

/**
 * Lists the elements of a name at any depth.
 * @param node where to look; it is not in the list itself
 * @param name with its prefix
 * @returns them in order
 */
export function listWithin(node: XmlNode, name: string): XmlNode[] {
  return listChildren(node).flatMap((child) => [...(child.name === name ? [child] : []), ...listWithin(child, name)]);
}

/**
 * Reads the `w:val` of an element right inside another.
 * @param node the outer element; null has none
 * @param name of the inner element
 * @returns the value; null without the element or the attribute
 */
export function valueOf(node: XmlNode | null, name: string): string | null {
  return findChild(node, name)?.attributes['w:val'] ?? null;
}

/**
 * Reads an element that switches something on, such as `w:b` (ISO 29500-1, 22.9.2.7).
 * @param node the outer element; null has none
 * @param name of the inner element
 * @returns true or false as it says; null where it is not there
 */
export function readSwitch(node: XmlNode | null, name: string): boolean | null {
  const found = findChild(node, name);
  return found === null ? null : !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true');
}

/**
 * Reads a length.
 * @param typed in twentieths of a point, or with a unit as in the strict form, such as `36pt`
 * @returns twentieths of a point; null where it is none
 */
export function readLength(typed: string | undefined): number | null {
  const [, digits, unit = ''] = /^(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi)?$/.exec(typed ?? '') ?? [];
  if (digits === undefined) return null;
  const twips: Record<string, number> = { '': 1, pt: 20, in: 1440, cm: 567, mm: 56.7, pc: 240, pi: 240 };
  return Math.round(Number(digits) * (twips[unit] ?? 1));
}
