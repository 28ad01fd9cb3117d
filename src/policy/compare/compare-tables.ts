// Owns which rows and cells of two tables are the same, and what differs in each cell.
import { foldText } from '../text/fold-text.ts';
import type { Clause } from '../version/model.ts';
import { alignLists, type Pair } from './align-lists.ts';
import { compareTexts } from './compare-words.ts';
import type { WordRun } from './comparison.ts';
import { openChange, type Stretch, writeRuns } from './word-stretches.ts';

/** One cell of two tables in one: in both, with the words that differ, or in one of them alone. */
export interface ComparedCell {
  /** The cell's place in its row in the older table, and in the newer; null where the table does not have it. */
  before: number | null;
  after: number | null;
  stretches: Stretch[];
  /** What parts it from the cell before it in either text. */
  leads: [before: string, after: string];
}

/** One row of two tables in one; places as in a cell. */
export interface ComparedRow {
  before: number | null;
  after: number | null;
  cells: ComparedCell[];
}

/** A cell as a table's text has it: its words, and what parts it from the cell before. */
interface TextCell {
  lead: string;
  text: string;
}

/**
 * Tells whether a clause is a table, to be compared by rows and cells.
 * @param clause a clause as a version has it
 * @returns true for a block that is a table as a whole
 */
export function isTable(clause: Pick<Clause, 'kind' | 'html'>): boolean {
  return clause.kind === 'block' && clause.html.startsWith('<table');
}

/**
 * Marks what differs between two tables.
 * @param before the older table's text, as `Clause.text` has it
 * @param after the newer table's
 * @returns runs as of `compareWords`; joined they give back both texts
 */
export function compareTableWords(before: string, after: string): WordRun[] {
  const whole: Stretch[] = [];
  const add = (stretch: Stretch): void => {
    if (stretch.kind === 'same') {
      if (stretch.tokens.some(({ before: was, after: is }) => was !== '' || is !== '')) whole.push(stretch);
      return;
    }
    if (stretch.removed.length === 0 && stretch.added.length === 0) return;
    const change = openChange(whole);
    change.removed.push(...stretch.removed);
    change.added.push(...stretch.added);
  };
  for (const { cells } of compareTables(before, after)) {
    for (const { before: was, after: is, stretches, leads } of cells) {
      if (leads[0] === leads[1] && was !== null && is !== null) {
        add({ kind: 'same', tokens: [{ key: leads[0], before: leads[0], after: leads[1] }] });
      } else add({ kind: 'change', removed: [leads[0]], added: [leads[1]] });
      stretches.forEach(add);
    }
  }
  return writeRuns(whole);
}

/**
 * Compares two tables row by row and cell by cell. Swapping them swaps the two sides and changes nothing else.
 * @param before the older table's text, as `Clause.text` has it: " | " between cells, " || " between rows
 * @param after the newer table's
 * @returns the rows of both in one order: the newer one, with what was removed after the row that it followed
 */
export function compareTables(before: string, after: string): ComparedRow[] {
  const [older, newer] = [splitTable(before), splitTable(after)];
  const isOlderFirst = foldText(before) < foldText(after);
  const alignColumns = (row: readonly TextCell[], newRow: readonly TextCell[]): Pair[] => {
    if (row.length === newRow.length) return row.map((_, at) => [at, at]);
    const [head = [], newHead = []] = [older[0], newer[0]];
    const hasHeads = head.length === row.length && newHead.length === newRow.length;
    const [names, newNames] = hasHeads ? [head, newHead] : [row, newRow];
    return alignLists(names.map(wordsOf), newNames.map(wordsOf), isOlderFirst);
  };
  const list = (rows: readonly TextCell[][]): string[][] => rows.map((row) => row.flatMap(wordsOf));
  return alignLists(list(older), list(newer), isOlderFirst).map(([was, is]): ComparedRow => {
    const [row, newRow] = [was === null ? [] : (older[was] ?? []), is === null ? [] : (newer[is] ?? [])];
    const pairs =
      was === null ? lonePairs(newRow, 'after') : is === null ? lonePairs(row, 'before') : alignColumns(row, newRow);
    const cells = pairs.map(([from, to]): ComparedCell => {
      const [cell, newCell] = [from === null ? null : row[from], to === null ? null : newRow[to]];
      return {
        before: from,
        after: to,
        stretches: compareTexts(cell?.text ?? '', newCell?.text ?? ''),
        leads: [cell?.lead ?? '', newCell?.lead ?? ''],
      };
    });
    return { before: was, after: is, cells };
  });
}

function wordsOf({ text }: TextCell): string[] {
  return [text];
}

function lonePairs(row: readonly TextCell[], side: 'before' | 'after'): Pair[] {
  return row.map((_, at) => (side === 'before' ? [at, null] : [null, at]));
}

/** A single "|" parts cells, two part rows; those within a cell have a stroke before them. */
function splitTable(text: string): TextCell[][] {
  const separators = [...text.matchAll(/\\\|| ?\|{1,2} ?/g)].filter(([found]) => !found.startsWith('\\'));
  const rows: TextCell[][] = [[]];
  let start = 0;
  let lead = '';
  for (const { 0: separator, index } of separators) {
    rows.at(-1)?.push({ lead, text: text.slice(start, index) });
    if (separator.includes('||')) rows.push([]);
    [lead, start] = [separator, index + separator.length];
  }
  rows.at(-1)?.push({ lead, text: text.slice(start) });
  return rows;
}
