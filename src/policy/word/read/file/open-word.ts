// Owns opening a Word file: that it is one, and which of its parts is which. What stands in a part is left to others.
import { findFileKind } from './file-kind.ts';
import { limits, wordFault, type WordFaultName } from './word-faults.ts';
import { listChildren, readXml, type XmlNode } from './xml.ts';
import { openZip, type ZipFile } from './zip-file.ts';

/** Where a part leads. */
export interface Relationship {
  /** The last word of its type, such as `image` or `hyperlink`. */
  type: string;
  /** The name of a part; of one outside the file, its address. */
  target: string;
  isOutside: boolean;
}

/** A part of a Word file, with what it leads to. */
export interface WordPart {
  root: XmlNode;
  relationships: ReadonlyMap<string, Relationship>;
}

/** A Word file, opened. */
export interface WordFile {
  document: WordPart;
  /**
   * Reads a part by its name.
   * @returns the part; null where it is not there or cannot be read
   */
  readPart(name: string): WordPart | null;
  /** The bytes of a part; null where it is not there. */
  readBytes(name: string): Uint8Array | null;
  /** What the whole file leads to: the document, its properties. */
  relationships: ReadonlyMap<string, Relationship>;
}

/**
 * Opens a Word file.
 * @param bytes the whole file
 * @returns the file with its document read
 * @throws WordFault when it is none, or cannot be read
 */
export function openWord(bytes: Uint8Array): WordFile {
  const kind = findFileKind(bytes);
  if (kind !== 'archive') throw wordFault(kind);
  if (bytes.length > limits.packed) throw wordFault('tooLarge');
  const zip = openZip(bytes);
  const relationships = readRelationships(zip, '');
  const name = findDocument(zip, relationships);
  const inside = findKindInside(zip, name);
  if (inside !== null) throw wordFault(inside);
  if (name === null) throw wordFault('noDocument');
  const document = readPart(zip, name);
  if (document === null || listChildren(document.root, 'w:body').length === 0) throw wordFault('noDocument');
  return {
    document,
    relationships,
    readBytes: (part) => zip.read(part),
    readPart: (part) => readPart(zip, part),
  };
}

function findDocument(zip: ZipFile, relationships: ReadonlyMap<string, Relationship>): string | null {
  const named = [...relationships.values()].find(({ type }) => type === 'officeDocument')?.target;
  const has = (name: string): boolean => zip.names.some((other) => other.toLowerCase() === name.toLowerCase());
  if (named !== undefined && has(named)) return named;
  return has('word/document.xml') ? 'word/document.xml' : null;
}

/** What a zip file is that is no Word document, or one with macros; null for one that can be read. */
function findKindInside(zip: ZipFile, document: string | null): WordFaultName | null {
  const has = (pattern: RegExp): boolean => zip.names.some((name) => pattern.test(name));
  if (has(/^word\/.*vbaProject\.bin$/i) || /macroEnabled/i.test(readText(zip, '[Content_Types].xml'))) {
    return has(/^word\//i) ? 'macros' : has(/^xl\//i) ? 'excel' : 'powerPoint';
  }
  if (document !== null && !/^(xl|ppt)\//i.test(document)) return null;
  if (has(/^xl\//i)) return 'excel';
  if (has(/^ppt\//i)) return 'powerPoint';
  if (/opendocument/.test(readText(zip, 'mimetype')) || has(/^META-INF\/manifest\.xml$/i)) return 'openDocument';
  if (has(/^Index(\.zip|\/.*\.iwa|\.xml)$/i)) return 'pages';
  return has(/^word\//i) ? 'noDocument' : 'zip';
}

function readText(zip: ZipFile, name: string): string {
  return new TextDecoder().decode(zip.read(name) ?? new Uint8Array());
}

function readPart(zip: ZipFile, name: string): WordPart | null {
  const bytes = zip.read(name);
  return bytes === null ? null : { root: readXml(bytes), relationships: readRelationships(zip, name) };
}

function readRelationships(zip: ZipFile, part: string): Map<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const bytes = zip.read(`${folder}_rels/${part.slice(slash)}.rels`);
  if (bytes === null) return new Map();
  return new Map(
    listChildren(readXml(bytes), 'rel:Relationship').map(({ attributes }) => {
      const isOutside = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      const type = (attributes['Type'] ?? '').replace(/^.*\//, '');
      return [attributes['Id'] ?? '', { type, isOutside, target: isOutside ? target : resolve(folder, target) }];
    }),
  );
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
