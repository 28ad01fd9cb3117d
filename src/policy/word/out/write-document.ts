// Owns making the bytes of a Word file from its blocks.
import { Document, Footer, Header, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { OutBlock } from './blocks.ts';
import { settleBytes } from './settle-bytes.ts';
import { page, wordStyles } from './styles.ts';
import { BlockWriter } from './write-blocks.ts';
import type { Revision } from './write-runs.ts';

/** What a Word file is made of. */
export interface WordFile {
  /** As other programs list it. */
  title: string;
  subject: string;
  /** The id of the version that it holds. */
  version: string;
  blocks: readonly OutBlock[];
  /** What every page says at its top; null for nothing. */
  head: string | null;
  /** What every page says at its foot: a line, and one beside the page's number. */
  foot: readonly [string, string];
  /** Who wrote it, and when. */
  revision: Revision;
  /** True where whoever changes it should have their changes tracked. */
  isTracked: boolean;
  /** The bytes of its pictures by the name of their file. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * Makes a Word file.
 * @param file what it holds
 * @returns the bytes of a .docx file (ECMA-376), the same for the same file
 */
export async function writeDocument(file: WordFile): Promise<Uint8Array<ArrayBuffer>> {
  let last = 0;
  const { author, date } = file.revision;
  const writer = new BlockWriter({ revision: file.revision, nextId: () => ++last, pictures: file.pictures });
  const children = writer.write(file.blocks);
  const margin = { top: page.ends, bottom: page.ends, left: page.margin, right: page.margin };
  const document = new Document({
    title: file.title,
    subject: file.subject,
    creator: author,
    lastModifiedBy: author,
    customProperties: [{ name: 'policy-version', value: file.version }],
    styles: wordStyles,
    numbering: writer.numbering,
    comments: { children: writer.comments },
    features: { trackRevisions: file.isTracked },
    sections: [
      {
        properties: { page: { size: { width: page.width, height: page.height }, margin } },
        headers: { default: writeHead(file.head) },
        footers: { default: writeFoot(file.foot) },
        children,
      },
    ],
  });
  return settleBytes(new Uint8Array(await Packer.toArrayBuffer(document)), date);
}

function writeHead(head: string | null): Header {
  const words = head === null ? [] : [new TextRun({ text: head, bold: true })];
  return new Header({ children: [new Paragraph({ style: 'PolicyFoot', children: words })] });
}

function writeFoot([first, second]: readonly [string, string]): Footer {
  const pageOf = new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({ style: 'PolicyFoot', children: [new TextRun(first)] }),
      new Paragraph({
        style: 'PolicyFoot',
        tabStops: [{ type: TabStopType.RIGHT, position: page.width - 2 * page.margin }],
        children: [new TextRun(second), pageOf],
      }),
    ],
  });
}
