// Owns making Word files for tests, from pieces of XML as Word writes them.
import { strToU8, zipSync } from 'fflate';
import { readWord } from '../../../../../src/policy/word/read/read-word.ts';
import type { WordBlock, WordDocument } from '../../../../../src/policy/word/word-document.ts';

const openXml = 'http://schemas.openxmlformats.org';
export const names = [
  `xmlns:w="${openXml}/wordprocessingml/2006/main"`,
  `xmlns:r="${openXml}/officeDocument/2006/relationships"`,
  `xmlns:m="${openXml}/officeDocument/2006/math"`,
  `xmlns:wp="${openXml}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${openXml}/drawingml/2006/main"`,
  `xmlns:pic="${openXml}/drawingml/2006/picture"`,
  `xmlns:c="${openXml}/drawingml/2006/chart"`,
  `xmlns:dgm="${openXml}/drawingml/2006/diagram"`,
  `xmlns:mc="${openXml}/markup-compatibility/2006"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** What a file has beside its text. */
export interface Parts {
  styles?: string;
  numbering?: string;
  comments?: string;
  commentsExtended?: string;
  footnotes?: string;
  endnotes?: string;
  header1?: string;
  footer1?: string;
  /** `<Relationship …/>` elements of the document. */
  links?: string;
  /** Files by their whole name. */
  files?: Record<string, Uint8Array | string>;
}

const kinds: Record<string, [root: string, type: string]> = {
  styles: ['w:styles', 'styles'],
  numbering: ['w:numbering', 'numbering'],
  comments: ['w:comments', 'comments'],
  commentsExtended: ['w15:commentsEx', 'commentsExtended'],
  footnotes: ['w:footnotes', 'footnotes'],
  endnotes: ['w:endnotes', 'endnotes'],
  header1: ['w:hdr', 'header'],
  footer1: ['w:ftr', 'footer'],
};

/**
 * Makes the files inside a Word file.
 * @param body what stands in `w:body`
 * @param parts what stands in the other parts
 * @returns text or bytes by name
 */
export function wordFiles(body: string, parts: Parts = {}): Record<string, Uint8Array | string> {
  const { links = '', files = {}, ...texts } = parts;
  const written = Object.entries(texts).map(([name, text]) => ({ name, text, kind: kinds[name] ?? ['', ''] }));
  return {
    '[Content_Types].xml': `<Types xmlns="${openXml}/package/2006/content-types"/>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      written.map(({ name, kind }) => relationship(`part-${name}`, kind[1], `${name}.xml`)).join('') + links,
    ),
    ...Object.fromEntries(
      written.map(({ name, text, kind }) => [`word/${name}.xml`, `<${kind[0]} ${names}>${text}</${kind[0]}>`]),
    ),
    ...files,
  };
}

export const relationships = (inner: string): string =>
  `<Relationships xmlns="${openXml}/package/2006/relationships">${inner}</Relationships>`;

/** An address outside the file, or with `inside` a part of it. */
export const relationship = (id: string, type: string, target: string, isOutside = false): string =>
  `<Relationship Id="${id}" Type="${openXml}/officeDocument/2006/relationships/${type}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`;

export function zipFiles(files: Record<string, Uint8Array | string>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );
}

/** A Word file of these pieces. */
export const wordFile = (body: string, parts: Parts = {}): Uint8Array => zipFiles(wordFiles(body, parts));

/** What is read from one. */
export const read = (body: string, parts: Parts = {}): WordDocument => readWord(wordFile(body, parts));

/** A paragraph; `properties` stand in its `w:pPr`. */
export const p = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;

/** A stretch of words; `properties` stand in its `w:rPr`. */
export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A plain paragraph. */
export const line = (text: string, properties = ''): string => p(r(text), properties);
export const bold = (text: string): string => p(r(text, '<w:b/>'));
export const italic = (text: string): string => p(r(text, '<w:i/>'));
export const styled = (style: string): string => `<w:pStyle w:val="${style}"/>`;
export const listed = (numId: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

/** A style of paragraphs. */
export const style = (id: string, name: string, inner = '', base = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}${inner}</w:style>`;

/** A list of its own with these levels, as format and text, such as `['decimal', '%1.']`. */
export const abstractNum = (
  id: number,
  levels: readonly (readonly [format: string, text: string, extra?: string])[],
): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, extra = ''], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${extra}<w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;
export const num = (id: number, abstract: number, inner = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inner}</w:num>`;

export const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** The words of a block, without marks. */
export function wordsOf(block: WordBlock): string {
  if (block.kind === 'picture') return `[${block.alternative}]`;
  if (block.kind === 'table') return block.rows.map((cells) => cells.map(plain).join(' | ')).join(' || ');
  return plain(block.runs);
}

const plain = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join('');

/** A document in short, one line a block: `## 4 Staff`, `0 a) Words`, `Words`. */
export function sketch({ blocks }: WordDocument): string[] {
  return blocks.map((block) => {
    const words = wordsOf(block);
    if (block.kind === 'heading') {
      const number = block.marker === null ? '' : `(${block.marker}) `;
      return `${block.isTitle ? 'T' : '#'.repeat(block.level)} ${number}${words}`;
    }
    if (block.kind === 'item') return `${'  '.repeat(block.level)}${block.marker ?? '•'} ${words}`;
    return block.kind === 'paragraph' ? `${'> '.repeat(block.indent ?? 0)}${words}` : `${block.kind}: ${words}`;
  });
}
