// Owns drawing two tables as one: marks inside the cells, rows and columns that were added or removed.
import { escapeHtml } from '../text/escape-html.ts';
import { type ComparedCell, compareTables } from './compare-tables.ts';
import { joinSide, listOlder } from './word-runs.ts';
import { markHtml, renderWords } from './words-html.ts';
import { writeRuns } from './word-stretches.ts';

/** A table: its words as `Clause.text` has them, and its HTML; null where that is drawn elsewhere, because it moved. */
interface Table {
  text: string;
  html: string | null;
}

/**
 * Draws two tables as one.
 * @param before the older table
 * @param after the newer table
 * @param side `marked` for what was added and removed, `older` for the older table with what was removed
 * @returns HTML of one table; null where the HTML of either has other cells than its text
 */
export function renderTables(before: Table, after: Table, side: 'marked' | 'older'): string | null {
  const [older, newer] = [readCells(before.html), readCells(after.html)];
  const rows: string[] = [];
  let heads = 0;
  for (const row of compareTables(before.text, after.text)) {
    if (side === 'older' && row.before === null) continue;
    const cells: string[] = [];
    let isHead = true;
    for (const cell of row.cells) {
      const was = findCell(older, row.before, cell.before, joinSide(writeRuns(cell.stretches), 'before'));
      const is = findCell(newer, row.after, cell.after, joinSide(writeRuns(cell.stretches), 'after'));
      if (was === undefined || is === undefined) return null;
      const drawn = is ?? was;
      if (drawn === null || (side === 'older' && was === null)) continue;
      isHead &&= drawn.open.startsWith('<th');
      cells.push(`${drawn.open}${drawCell(cell, was, is, side)}${drawn.close}`);
    }
    rows.push(`<tr>${cells.join(' ')}</tr>`);
    if (isHead && heads === rows.length - 1) heads = rows.length;
  }
  const [head, body] = [rows.slice(0, heads).join(' '), rows.slice(heads).join(' ')];
  return `<table>${head && `<thead>${head}</thead>`}${head && body && ' '}${body && `<tbody>${body}</tbody>`}</table>`;
}

/** A cell as a table draws it. */
interface DrawnCell {
  open: string;
  html: string;
  close: string;
}

/** Null where the table has no such cell; undefined where its HTML has none. */
function findCell(
  rows: DrawnCell[][] | null,
  row: number | null,
  cell: number | null,
  text: string,
): DrawnCell | null | undefined {
  if (row === null || cell === null) return null;
  return rows === null ? { open: '<td>', html: escapeHtml(readable(text)), close: '</td>' } : rows[row]?.[cell];
}

/** In a table's text a line within a cell has a stroke before it. */
function readable(text: string): string {
  return text.replaceAll('\\|', '|');
}

function readCells(html: string | null): DrawnCell[][] | null {
  if (html === null) return null;
  return [...html.matchAll(/<tr\b[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/(<(t[hd])\b[^>]*>)(.*?)(<\/\2>)/gs)].map(([, open = '', , cell = '', close = '']) => ({
      open,
      html: cell,
      close,
    })),
  );
}

function drawCell(
  { stretches }: ComparedCell,
  was: DrawnCell | null,
  is: DrawnCell | null,
  side: 'marked' | 'older',
): string {
  const mark = (op: 'added' | 'removed', html: string): string => (html === '' ? '' : markHtml(op, html));
  if (is === null) return mark('removed', was?.html ?? '');
  if (was === null) return mark('added', is.html);
  const runs = writeRuns(stretches);
  if (runs.every(({ op }) => op === 'same')) return side === 'older' ? was.html : is.html;
  return renderWords((side === 'older' ? listOlder(runs) : runs).map((run) => ({ ...run, text: readable(run.text) })));
}
