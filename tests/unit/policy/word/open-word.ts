// Owns reading a Word file of ours in tests, apart from the reader of the product: its lines with tracked changes accepted or rejected, its bookmarks, its comments.
import { parseXml, type XmlDocument, XmlElement, XmlText } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';

/** A line as it stands: a paragraph, or a paragraph of a cell. */
export interface WordLine {
  text: string;
  style: string;
  /** Names of the bookmarks that begin in it. */
  bookmarks: string[];
  /** How many cells it is within. */
  depth: number;
  /** Where its links lead: an address, or "#" and a bookmark. */
  links: string[];
  /** The list that it is a point of, with its level. */
  list: string | null;
}

/** A Word file taken apart. */
export interface OpenWord {
  /** The XML of each part, by path. */
  parts: Record<string, string>;
  body: XmlElement;
  links: ReadonlyMap<string, string>;
}

/**
 * Opens a Word file.
 * @param bytes a .docx file
 * @returns its parts; throws where one is not well-formed
 */
export function openWord(bytes: Uint8Array): OpenWord {
  const files = unzipSync(bytes);
  const parts: Record<string, string> = {};
  for (const [path, part] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    parts[path] = strFromU8(part);
    parseXml(parts[path]);
  }
  const document: XmlDocument = parseXml(parts['word/document.xml'] ?? '');
  const body = children(document.root)[0];
  if (body === undefined) throw new Error('The file has no body');
  const relations = parseXml(parts['word/_rels/document.xml.rels'] ?? '<none/>');
  const links = new Map(
    children(relations.root).map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']),
  );
  return { parts, body, links };
}

/**
 * Reads the lines of a file as they are once all tracked changes are accepted, or all are rejected.
 * @param file an open file
 * @param side `newer` to accept, `older` to reject
 * @returns the lines in order, those without words too; of the list of contents none
 */
export function readLines(file: OpenWord, side: 'newer' | 'older'): WordLine[] {
  const gone = side === 'newer' ? 'w:del' : 'w:ins';
  const lines: WordLine[] = [];
  // A paragraph whose end is gone goes on in the next one.
  let open: Omit<WordLine, 'style' | 'depth' | 'list'> | null = null;
  const readParagraph = (paragraph: XmlElement, depth: number): void => {
    const line: Omit<WordLine, 'style' | 'depth' | 'list'> = open ?? { text: '', bookmarks: [], links: [] };
    readInline(paragraph, line);
    const look = find(paragraph, 'w:pPr');
    const marks = look && find(look, 'w:rPr');
    if (marks && find(marks, gone)) {
      open = line;
      return;
    }
    open = null;
    const numbers = look && find(look, 'w:numPr');
    const value = (name: string): string => (numbers && find(numbers, name)?.attributes['w:val']) ?? '';
    const style = (look && find(look, 'w:pStyle')?.attributes['w:val']) ?? '';
    lines.push({ ...line, style, depth, list: numbers ? `${value('w:numId')}/${value('w:ilvl')}` : null });
  };
  const readInline = (element: XmlElement, line: Pick<WordLine, 'text' | 'bookmarks' | 'links'>): void => {
    for (const child of children(element)) {
      if (child.name === gone || child.name === 'w:pPr') continue;
      if (child.name === 'w:bookmarkStart') line.bookmarks.push(child.attributes['w:name'] ?? '');
      else if (child.name === 'w:t' || child.name === 'w:delText') line.text += textOf(child);
      else if (child.name === 'w:br') line.text += ' ';
      else if (child.name === 'wp:docPr') line.text += child.attributes['descr'] ?? '';
      else {
        const before = line.text;
        readInline(child, line);
        if (child.name !== 'w:hyperlink' || line.text === before) continue;
        const { 'r:id': id = '', 'w:anchor': anchor } = child.attributes;
        line.links.push(anchor === undefined ? (file.links.get(id) ?? '') : `#${anchor}`);
      }
    }
  };
  const readBlocks = (element: XmlElement, depth: number): void => {
    for (const child of children(element)) {
      if (child.name === 'w:p') readParagraph(child, depth);
      else if (child.name === 'w:tbl') {
        for (const row of children(child).filter(({ name }) => name === 'w:tr')) {
          const look = find(row, 'w:trPr');
          if (look && find(look, gone)) continue;
          for (const cell of children(row).filter(({ name }) => name === 'w:tc')) readBlocks(cell, depth + 1);
        }
      }
    }
  };
  readBlocks(file.body, 0);
  if (open !== null) lines.push({ ...(open as WordLine), style: 'left over', depth: 0, list: null });
  return lines;
}

/** Lines that are ours: of the file, and not of a version. */
const ours = new Set(['policystatus', 'policynote', 'policycontents', 'policyend']);

/**
 * Picks the lines of the version from those of the file.
 * @param lines from `readLines`
 * @returns their words with white space folded; cells without words and gaps between tables are left out
 */
export function versionLines(lines: readonly WordLine[]): string[] {
  return lines
    .filter(({ bookmarks }) => !bookmarks.some((name) => ours.has(name)))
    .map(({ text }) => text.replace(/[ \t\r\n]+/g, ' ').trim())
    .filter((text) => text !== '');
}

/**
 * Reads the comments of a file.
 * @param file an open file
 * @returns their words by id, paragraphs parted by line breaks
 */
export function readComments(file: OpenWord): Map<string, string> {
  const { root } = parseXml(file.parts['word/comments.xml'] ?? '<none/>');
  return new Map(
    children(root).map((comment) => [comment.attributes['w:id'] ?? '', children(comment).map(textOf).join('\n')]),
  );
}

/** The elements right within one. */
export function children(element: XmlElement | null): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => child instanceof XmlElement);
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  return children(element).find((child) => child.name === name);
}

function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (child instanceof XmlText ? child.text : child instanceof XmlElement ? textOf(child) : ''))
    .join('');
}
