// Owns the headers and footers of a Word file: their words are named, since a site has its own.
import { listChildren } from './file/xml.ts';
import { readBlocks } from './text/body.ts';
import { beginFields } from './text/fields.ts';
import { note, type RawBlock, type RawRun, type Reading } from './text/raw.ts';

/**
 * Names what headers and footers say, each text once.
 * @param reading what reading goes by; what is not carried is added
 */
export function readPageFurniture(reading: Reading): void {
  for (const { type, target } of reading.part.relationships.values()) {
    const place = { header: 'page header', footer: 'page footer' }[type];
    const part = place === undefined ? null : reading.file.readPart(target);
    if (place === undefined || part === null) continue;
    const inner = {
      ...reading,
      part,
      fields: beginFields(part.root, true),
      notices: [],
      said: new Map(),
      open: new Set<string>(),
    };
    const blocks = readBlocks(listChildren(part.root), inner);
    const words = blocks
      .map(listWords)
      .flat()
      .map(withoutPages)
      .filter((text) => text !== '')
      .join(' / ');
    if (words !== '') note(reading, place, `These words of the ${place} were left out: “${words}”`);
    if (blocks.some(({ kind }) => kind === 'picture')) note(reading, place, `A picture in the ${place} was left out.`);
    for (const { what } of inner.notices as { what: string }[]) {
      if (/drawn, not typed|SmartArt|Hidden/.test(what)) note(reading, place, what);
    }
  }
}

function listWords(block: RawBlock): string[] {
  if (block.kind === 'picture') return [];
  const lines = block.kind === 'table' ? block.rows.flat() : [block.runs];
  return lines.map((runs: readonly RawRun[]) =>
    runs
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** What is left of “Page 3 of 12” without its numbers says nothing. */
function withoutPages(text: string): string {
  return text
    .replace(/(^|\s)page( of)?\s*$/i, '')
    .replace(/^[\s|/–—-]+$|\s*[|/–—-]\s*$/g, '')
    .trim();
}
