// Owns the tables of a Word file: which cells each row has, what is joined, and what in a cell is more than words.
import { findChild, listChildren, readSwitch, valueOf, type XmlNode } from '../file/xml.ts';
import { note, plainRun, type RawBlock, type RawParagraph, type RawRun, type RawTable, type Reading } from './raw.ts';

type ReadBlocks = (nodes: readonly XmlNode[], reading: Reading) => RawBlock[];

/** A grid that is wider was not made by people; Word stops at 63 columns. */
const widest = 100;

/**
 * Reads a table.
 * @param node a `w:tbl`
 * @param reading what reading goes by
 * @param readBlocks reads what stands in a cell
 * @returns the table, and the pictures of its cells after it; for one of a single cell, what stands in it
 */
export function readTable(node: XmlNode, reading: Reading, readBlocks: ReadBlocks): RawBlock[] {
  const rows = listRows(node);
  const cells = rows.map((row) => listCells(row));
  const table: RawTable = { kind: 'table', rows: [], bookmarks: [], comments: [] };
  countRows(rows, reading);
  if (cells.flat().length === 1) {
    const blocks = cells.flat().flatMap((cell) => readBlocks(listChildren(cell), reading));
    const first = blocks.find(hasWords);
    if (first) note(reading, first, 'A box around these words was left out.');
    return blocks;
  }
  const pictures: RawBlock[] = [];
  rows.forEach((row, index) => {
    if (isRowGone(row)) return;
    const out: RawRun[][] = fillCells(valueOf(findChild(row, 'w:trPr'), 'w:gridBefore'));
    for (const cell of cells[index] ?? []) {
      const earlier = reading.notices.length;
      const blocks = readBlocks(listChildren(cell), reading);
      const properties = findChild(cell, 'w:tcPr');
      pictures.push(...blocks.filter(({ kind }) => kind === 'picture'));
      const runs = joinCell(blocks, table, reading);
      for (const notice of reading.notices.slice(earlier)) {
        if (notice.at === table || blocks.includes(notice.at as RawBlock))
          Object.assign(notice, { at: table, within: `row ${table.rows.length + 1}` });
      }
      out.push(runs, ...fillCells(valueOf(properties, 'w:gridSpan'), 1));
    }
    table.rows.push(out);
  });
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  for (const row of table.rows) while (row.length < width) row.push([]);
  return table.rows.some((row) => row.some((cell) => cell.some(({ text }) => /\S/.test(text))))
    ? [table, ...pictures]
    : pictures;
}

function hasWords(block: RawBlock): boolean {
  return block.kind === 'paragraph' ? block.runs.length > 0 : block.kind === 'table';
}

function fillCells(typed: string | null, less = 0): RawRun[][] {
  const count = Math.min(Number(typed ?? less), widest) - less;
  return Array.from({ length: Number.isFinite(count) ? Math.max(0, count) : 0 }, () => []);
}

/** Rows and cells may stand in boxes to fill in, or in what was inserted. */
function listRows(node: XmlNode): XmlNode[] {
  return listChildren(node).flatMap((child) => {
    if (child.name === 'w:tr') return [child];
    return /^w:(sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? listRows(child) : [];
  });
}

function listCells(row: XmlNode): XmlNode[] {
  return listChildren(row).flatMap((child) => {
    if (child.name === 'w:tc') return findChild(child, 'w:tcPr', 'w:cellDel') === null ? [child] : [];
    return /^w:(sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? listCells(child) : [];
  });
}

function isRowGone(row: XmlNode): boolean {
  const properties = findChild(row, 'w:trPr');
  return findChild(properties, 'w:del') !== null && readSwitch(properties, 'w:del') !== false;
}

function countRows(rows: readonly XmlNode[], { tracked }: Reading): void {
  for (const row of rows) {
    const properties = findChild(row, 'w:trPr');
    if (findChild(properties, 'w:ins')) tracked.insertions += 1;
    if (findChild(properties, 'w:del')) tracked.deletions += 1;
  }
}

/** A cell has words alone: what stands below one another is joined by line breaks, a point keeps its number or dot. */
function joinCell(blocks: readonly RawBlock[], table: RawTable, reading: Reading): RawRun[] {
  const lines = blocks.flatMap((block): RawRun[][] => {
    for (const name of block.bookmarks) if (!table.bookmarks.includes(name)) table.bookmarks.push(name);
    for (const comment of block.comments) if (!table.comments.includes(comment)) table.comments.push(comment);
    if (block.kind === 'picture') return [];
    if (block.kind === 'paragraph') return block.runs.length === 0 ? [] : [pointRuns(block)];
    note(reading, table, 'A table stands inside a cell of this table. Its words were kept, row by row.');
    return block.rows.map((row) =>
      row.filter((cell) => cell.length > 0).flatMap((cell, at) => (at === 0 ? cell : [plainRun(' | '), ...cell])),
    );
  });
  return lines.filter((line) => line.length > 0).flatMap((line, at) => (at === 0 ? line : [plainRun('\n'), ...line]));
}

function pointRuns({ number, runs }: RawParagraph): RawRun[] {
  if (number === null || (!number.isBullet && number.marker === null)) return runs;
  return [plainRun(`${number.isBullet ? '•' : (number.marker ?? '')} `), ...runs];
}
