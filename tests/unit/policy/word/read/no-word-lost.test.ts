// No word of a Word file is lost: each stands in a block, or in what is named as not carried.
import { strFromU8, unzipSync } from 'fflate';
import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type ParagraphChild,
} from 'docx';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { readWord } from '../../../../../src/policy/word/read/read-word.ts';
import type { WordDocument } from '../../../../../src/policy/word/word-document.ts';
import { wordsOf } from './build-word.ts';

/** The same numbers for the same seed, from 0 up to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

interface Made {
  bytes: Uint8Array;
  /** Words that stand in the text once changes are accepted, in order. */
  kept: string[];
  gone: string[];
}

/** A document of everything, in which each word stands once. */
async function makeDocument(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const kept: string[] = [];
  const gone: string[] = [];
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const comments: { id: number; author: string; date: Date; children: Paragraph[] }[] = [];
  const choose = <T>(...from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const word = (kind: string): string => `${kind}${seed}x${kept.length + gone.length}`;
  const keep = (kind: string): string => {
    const made = word(kind);
    kept.push(made);
    return made;
  };
  const change = { id: 1, author: 'A. Clerk', date: '2026-01-01T00:00:00Z' };
  const piece = (): ParagraphChild[] => {
    const marks = { bold: random() < 0.3, italics: random() < 0.2, superScript: random() < 0.1 };
    switch (choose('plain', 'plain', 'plain', 'link', 'inserted', 'deleted', 'note', 'comment', 'bookmark', 'tab')) {
      case 'link':
        return [new ExternalHyperlink({ link: 'https://example.org/', children: [new TextRun(`${keep('link')} `)] })];
      case 'inserted':
        return [new InsertedTextRun({ ...change, text: `${keep('new')} ` })];
      case 'deleted': {
        const made = word('gone');
        gone.push(made);
        return [new DeletedTextRun({ ...change, text: `${made} ` })];
      }
      case 'note': {
        const text = new TextRun({ text: keep('called') });
        const id = Object.keys(footnotes).length + 1;
        footnotes[id] = { children: [new Paragraph(keep('note'))] };
        return [text, new FootnoteReferenceRun(id), new TextRun(' ')];
      }
      case 'comment': {
        const id = comments.length;
        const text = new TextRun(`${keep('commented')} `);
        comments.push({ id, author: 'Head', date: new Date(0), children: [new Paragraph(keep('remark'))] });
        return [new CommentRangeStart(id), text, new CommentRangeEnd(id)];
      }
      case 'bookmark':
        return [new Bookmark({ id: `b_${kept.length}`, children: [new TextRun(`${keep('marked')} `)] })];
      case 'tab':
        return [new TextRun({ children: [`${keep('before')}\t${keep('after')} `] })];
      default:
        return [new TextRun({ text: `${keep('word')} `, ...marks })];
    }
  };
  const pieces = (): ParagraphChild[] => Array.from({ length: 1 + Math.floor(random() * 5) }, piece).flat();
  const paragraph = (): Paragraph => {
    const children = pieces();
    switch (choose('plain', 'plain', 'heading', 'item', 'number', 'indented')) {
      case 'heading':
        return new Paragraph({ heading: choose(HeadingLevel.HEADING_1, HeadingLevel.TITLE), children });
      case 'item':
        return new Paragraph({ bullet: { level: choose(0, 1, 2) }, children });
      case 'number':
        return new Paragraph({ numbering: { reference: 'own', level: choose(0, 1) }, children });
      case 'indented':
        return new Paragraph({ indent: { left: choose(360, 720, 1440) }, children });
      default:
        return new Paragraph({ children });
    }
  };
  const cell = (): TableCell => new TableCell({ children: Array.from({ length: choose(1, 1, 2) }, paragraph) });
  const block = (): Paragraph | Table => {
    if (random() < 0.85) return paragraph();
    const rows = Array.from({ length: choose(1, 2, 3) }, () => new TableRow({ children: [cell(), cell()] }));
    return new Table({ rows });
  };
  const children = Array.from({ length: 12 }, block);
  const document = new Document({
    comments: { children: comments },
    footnotes,
    numbering: {
      config: [
        {
          reference: 'own',
          levels: [0, 1].map((level) => ({
            level,
            format: LevelFormat.LOWER_LETTER,
            text: `%${level + 1})`,
            start: 3,
          })),
        },
      ],
    },
    sections: [{ headers: { default: new Header({ children: [new Paragraph(keep('header'))] }) }, children }],
  });
  return { bytes: new Uint8Array(await Packer.toBuffer(document)), kept, gone };
}

/** All that came of a file, as one text. */
function everything({ blocks, notCarried }: WordDocument): string {
  const notes = blocks.flatMap((block) => {
    const runs = block.kind === 'table' ? block.rows.flat(2) : block.kind === 'picture' ? [] : block.runs;
    return [...runs.flatMap((run) => run.notes ?? []), ...block.comments.map(({ text }) => text)];
  });
  return [...blocks.map(wordsOf), ...notes, ...notCarried.map(({ what }) => what)].join('\n');
}

const countOf = (text: string, word: string): number => text.match(new RegExp(`\\b${word}\\b`, 'g'))?.length ?? 0;
const runs = Number(process.env['FUZZ_RUNS'] ?? 40);

it(`keeps every word of ${runs} made-up documents, once, and none that is gone`, async () => {
  for (let seed = 1; seed <= runs; seed += 1) {
    const { bytes, kept, gone } = await makeDocument(seed);
    const text = everything(readWord(bytes));
    expect(kept.filter((word) => countOf(text, word) === 0)).toEqual([]);
    expect(gone.filter((word) => countOf(text, word) > 0)).toEqual([]);
    const body = readWord(bytes).blocks.map(wordsOf).join('\n');
    expect(kept.filter((word) => !/^(remark|note|header)/.test(word) && countOf(body, word) !== 1)).toEqual([]);
  }
});

it('reads the words of the text that another reader reads, in the same order', async () => {
  for (let seed = 1; seed <= Math.min(runs, 20); seed += 1) {
    const { bytes } = await makeDocument(seed);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const own = readWord(bytes).blocks.map(wordsOf).join('\n');
    const words = (text: string): string[] => text.match(/[a-z]+\d+x\d+/g) ?? [];
    expect(words(own)).toEqual(words(value).filter((word) => !/^(remark|note|header)/.test(word)));
  }
});

it('misses none of the words that the file itself has', async () => {
  for (let seed = 1; seed <= Math.min(runs, 20); seed += 1) {
    const { bytes } = await makeDocument(seed);
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const typed = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].flatMap(([, text = '']) =>
      text.trim().split(/\s+/),
    );
    const text = everything(readWord(bytes));
    expect(typed.filter((word) => word !== '' && countOf(text, word) === 0)).toEqual([]);
  }
});
