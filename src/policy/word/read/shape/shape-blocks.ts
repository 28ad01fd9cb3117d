// Owns making the blocks of a document of what was read: headings, points, paragraphs, tables and pictures, each with its place.
import type { WordBlock, WordParagraph } from '../../word-document.ts';
import { note, type RawBlock, type RawParagraph, type Reading } from '../text/raw.ts';
import { findHeadings } from './find-headings.ts';
import type { FoundHeading } from './heading-levels.ts';
import { placeItem, placeParagraph, type ListLevels } from './list-levels.ts';
import { countPlaces } from './places.ts';
import { makeHeadingRuns, makeRuns } from './runs.ts';
import { readTypedMarker, type TypedMarker } from './typed-markers.ts';

/** The blocks of a document, and what a person calls the place of each block that was read. */
export interface Shaped {
  blocks: WordBlock[];
  places: ReadonlyMap<RawBlock, string>;
}

/**
 * Makes the blocks.
 * @param raw in order, paragraphs without words among them
 * @param reading where what is not carried is gathered
 * @returns the blocks that have words or a picture
 */
export function shapeBlocks(raw: readonly RawBlock[], reading: Reading): Shaped {
  const isContents = (block: RawBlock): boolean => isWorded(block) && isContentsLine(block);
  for (const block of raw.filter(isContents)) {
    const first = raw.find(isContents) ?? block;
    note(reading, first, 'A table of contents was left out; the site makes its own.');
  }
  const kept = raw.filter((block) => isWorded(block) && !isContentsLine(block));
  const headings = findHeadings(kept);
  const places = countPlaces(raw, kept, headings);
  const levels: ListLevels = { open: [], shifts: new Map() };
  let typed: TypedMarker | null = null;
  const blocks = kept.flatMap((block): WordBlock[] => {
    const base = { place: places.get(block) ?? '', bookmarks: block.bookmarks, comments: block.comments };
    if (block.kind === 'picture')
      return [{ ...base, kind: 'picture', alternative: block.alternative, bytes: block.bytes }];
    if (block.kind === 'table') {
      const rows = block.rows.map((row) => row.map((cell) => makeRuns(cell)));
      return [{ ...base, kind: 'table', rows }];
    }
    const heading = headings.get(block);
    if (heading) {
      levels.open = [];
      return [{ ...base, ...shapeHeading(block, heading) }];
    }
    typed = block.number === null ? readTypedMarker(textOf(block), typed) : null;
    if (isPoint(block) || typed !== null) {
      const marker = typed === null ? (block.number?.marker ?? null) : typed.marker;
      const level = placeItem(levels, block, typed);
      return [{ ...base, kind: 'item', level, marker, runs: makeRuns(block.runs, typed?.length ?? 0) }];
    }
    const indent = placeParagraph(levels, block);
    const paragraph: WordParagraph = { ...base, kind: 'paragraph', runs: makeRuns(block.runs) };
    if (indent > 0) paragraph.indent = indent;
    if (isQuotation(block)) paragraph.isQuotation = true;
    return [paragraph];
  });
  return { blocks, places };
}

function shapeHeading({ number, runs }: RawParagraph, { level, by, isTitle }: FoundHeading & { level: number }) {
  const marker = number?.marker ?? null;
  return { kind: 'heading' as const, level, marker, by, runs: makeHeadingRuns(runs), ...(isTitle ? { isTitle } : {}) };
}

function isPoint({ number, style }: RawParagraph): boolean {
  if (number !== null) return number.isBullet || number.marker !== null;
  return style.names.some((name) => /^list bullet( [2-5])?$/.test(name));
}

function isQuotation({ style }: RawParagraph): boolean {
  return style.names.some((name) => /^((intense )?quote|quotations|block text)$/.test(name));
}

function isWorded(block: RawBlock): boolean {
  return block.kind !== 'paragraph' || /[^\s\u200b-\u200d\ufeff]/.test(textOf(block));
}

function textOf({ runs }: RawParagraph): string {
  return runs.map(({ text }) => text).join('');
}

/** A line of a table of contents that is no field of Word's. */
function isContentsLine(block: RawBlock): boolean {
  return block.kind === 'paragraph' && /^(toc \d|toc heading|contents heading)$/.test(block.style.names[0] ?? '');
}
