// Owns reading a Word file: its blocks in order, and all that could not be carried.
import type { WordBlock, WordDocument } from '../word-document.ts';
import { openWord, type WordFile, type WordPart } from './file/open-word.ts';
import { wordFault } from './file/word-faults.ts';
import { findChild, listChildren, listWithin, type XmlNode } from './file/xml.ts';
import { readComments } from './parts/comments.ts';
import { listNotes } from './parts/notes.ts';
import { readNumbering } from './parts/numbering.ts';
import { readStyles } from './parts/styles.ts';
import { readPageFurniture } from './read-page-furniture.ts';
import { shapeBlocks } from './shape/shape-blocks.ts';
import { readBlocks } from './text/body.ts';
import { quoteComment } from './text/draft.ts';
import { beginFields, readLinkCode } from './text/fields.ts';
import { note, type Reading } from './text/raw.ts';

/**
 * Reads a Word file (ISO 29500, as Word, LibreOffice and Google Docs write it).
 * @param bytes the whole file
 * @returns its blocks with every word of its text, and what is not carried as it was
 * @throws WordFault when it is no Word file, cannot be read, or has no words
 */
export function readWord(bytes: Uint8Array): WordDocument {
  const file = openWord(bytes);
  const reading = beginReading(file);
  const body = findChild(file.document.root, 'w:body');
  const raw = readBlocks(listChildren(body), reading);
  readPageFurniture(reading);
  const { blocks, places } = shapeBlocks(raw, reading);
  if (blocks.every(({ kind }) => kind === 'picture')) throw wordFault('noWords');
  nameLostComments(reading);
  const removed = listRemoved(reading, blocks);
  return {
    blocks,
    exportedFrom: readExportedFrom(file),
    tracked: reading.tracked,
    ...(removed.length === 0 ? {} : { removed }),
    notCarried: reading.notices.map(({ at, within, what }) => {
      const place = typeof at === 'string' ? at : (places.get(at) ?? 'end of the document');
      return { place: within === undefined ? place : `${place}, ${within}`, what };
    }),
  };
}

function beginReading(file: WordFile): Reading {
  const { document } = file;
  const part = (type: string): WordPart | null => {
    const found = [...document.relationships.values()].find((other) => other.type === type && !other.isOutside);
    return found === undefined ? null : file.readPart(found.target);
  };
  const styles = readStyles(part('styles')?.root ?? null);
  return {
    file,
    part: document,
    styles,
    counter: readNumbering(part('numbering')?.root ?? null, styles),
    threads: readComments(part('comments')?.root ?? null, part('commentsExtended')?.root ?? null),
    notes: new Map([...listNotes(part('footnotes'), 'footnote'), ...listNotes(part('endnotes'), 'endnote')]),
    fields: beginFields(document.root),
    notices: [],
    said: new Map(),
    ending: new Set(listWithin(document.root, 'w:commentRangeEnd').map(({ attributes }) => attributes['w:id'] ?? '')),
    tracked: { insertions: 0, deletions: 0 },
    removed: [],
    linked: findLinked(document.root),
    open: new Set(),
    pending: { bookmarks: [] },
    placed: new Set(),
  };
}

function findLinked(root: XmlNode): Set<string> {
  const anchors = listWithin(root, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor'] ?? '');
  const codes = listWithin(root, 'w:instrText').map((node) => readLinkCode(node.children.join('')) ?? '');
  return new Set([...anchors, ...codes.map((link) => link.replace(/^[^#]*#?/, ''))]);
}

/** What was moved stands elsewhere, and is not gone. */
function listRemoved({ removed }: Reading, blocks: readonly WordBlock[]): Reading['removed'] {
  const standing = new Set(blocks.flatMap(({ bookmarks }) => bookmarks));
  return removed
    .map(({ bookmarks, comments }) => ({ bookmarks: bookmarks.filter((name) => !standing.has(name)), comments }))
    .filter(({ bookmarks, comments }) => bookmarks.length + comments.length > 0);
}

/** Of its own properties, the one that this product writes. */
function readExportedFrom(file: WordFile): string | null {
  const found = [...file.relationships.values()].find(
    ({ type }) => type === 'custom-properties' || type === 'customProperties',
  );
  const properties = found === undefined ? null : (file.readPart(found.target)?.root ?? null);
  const own = listChildren(properties, 'cp:property').find(({ attributes }) => attributes['name'] === 'policy-version');
  const value = (own ? listChildren(own)[0]?.children.join('') : '')?.trim();
  return value === undefined || value === '' ? null : value;
}

function nameLostComments(reading: Reading): void {
  for (const { comments } of reading.threads.values()) {
    for (const comment of comments.filter((other) => !reading.placed.has(other))) {
      note(reading, 'comments', `A comment stands at no words, and was left out: ${quoteComment(comment)}`);
    }
  }
}
