// Owns two versions' paragraphs and tables as one list, with the marks of what was added and removed.
import { alignLists } from '../../compare/align-lists.ts';
import { compareTables } from '../../compare/compare-tables.ts';
import { type Mark, type OutBlock, type OutParagraph, type OutRow, type OutTable, textOf } from './blocks.ts';
import { markAll, markRuns } from './mark-runs.ts';

/**
 * Marks blocks as a whole.
 * @param blocks in order
 * @param mark which
 * @returns a copy; what was removed has no bookmark, because what is there now may have the same
 */
function markBlocks(blocks: readonly OutBlock[], mark: Mark): OutBlock[] {
  return blocks.map((block): OutBlock => {
    const bookmark = mark === 'removed' ? null : block.bookmark;
    if (block.kind === 'paragraph') return { ...block, bookmark, mark, runs: markAll(block.runs, mark) };
    return { ...block, bookmark, mark, rows: block.rows.map((row) => markRow(row, mark)) };
  });
}

/**
 * Makes one list of the older blocks and the newer ones, for one clause, heading or table of ours.
 * @param before as the older version has it; empty where it does not
 * @param after as the newer version has it; empty where it does not
 * @returns blocks in order: without what is `added` they are the older, without what is `removed` the newer
 */
export function pairBlocks(before: readonly OutBlock[], after: readonly OutBlock[]): OutBlock[] {
  if (before.length === 0) return markBlocks(after, 'added');
  if (after.length === 0) return markBlocks(before, 'removed');
  const [was] = before;
  const [is] = after;
  if (before.length === 1 && after.length === 1 && was && is) return pairOne(was, is);
  const [older, newer] = [before.map(wordsOf), after.map(wordsOf)];
  const isOlderFirst = older.join(' ') < newer.join(' ');
  return alignLists(
    older.map((words) => [words]),
    newer.map((words) => [words]),
    isOlderFirst,
  ).flatMap(([from, to]) => {
    const [old, now] = [from === null ? undefined : before[from], to === null ? undefined : after[to]];
    if (old && now) return pairOne(old, now);
    return [...markBlocks(old ? [old] : [], 'removed'), ...markBlocks(now ? [now] : [], 'added')];
  });
}

function pairOne(was: OutBlock, is: OutBlock): OutBlock[] {
  if (was.kind === 'paragraph' && is.kind === 'paragraph' && hasSameLook(was, is)) {
    const runs = markRuns(was.runs, is.runs);
    // LibreOffice loses the end of a paragraph in which one picture takes the place of another.
    const isWhole = runs.some(({ picture, mark }) => picture && mark !== 'same');
    if (!isWhole) return [{ ...is, runs }];
  }
  if (was.kind === 'table' && is.kind === 'table' && was.isAfterRule === is.isAfterRule) return [pairTables(was, is)];
  return [...markBlocks([was], 'removed'), ...markBlocks([is], 'added')];
}

function hasSameLook({ look: was }: OutParagraph, { look: is }: OutParagraph): boolean {
  return (
    was.name === is.name && was.level === is.level && was.marker === is.marker && was.isAfterRule === is.isAfterRule
  );
}

/** One table: rows of both by row and cell, or, where a column is another, all older rows and then all newer ones. */
function pairTables(was: OutTable, is: OutTable): OutTable {
  const pairs = compareTables(tableText(was), tableText(is));
  const hasOtherColumns = pairs.some(
    ({ before, after, cells }) =>
      before !== null && after !== null && cells.some((cell) => cell.before === null || cell.after === null),
  );
  if (hasOtherColumns) {
    return {
      ...is,
      rows: [...was.rows.map((row) => markRow(row, 'removed')), ...is.rows.map((row) => markRow(row, 'added'))],
    };
  }
  const rows = pairs.flatMap(({ before, after }): OutRow[] => {
    const old = before === null ? undefined : was.rows[before];
    const now = after === null ? undefined : is.rows[after];
    if (old && now && old.isHead === now.isHead) {
      return [{ ...now, cells: now.cells.map((cell, at) => markRuns(old.cells[at] ?? [], cell)) }];
    }
    return [...(old ? [markRow(old, 'removed')] : []), ...(now ? [markRow(now, 'added')] : [])];
  });
  return { ...is, rows };
}

function markRow(row: OutRow, mark: Mark): OutRow {
  return { ...row, mark, cells: row.cells.map((cell) => markAll(cell, mark)) };
}

function wordsOf(block: OutBlock): string {
  return block.kind === 'paragraph' ? textOf(block.runs) : tableText(block);
}

/** As `Clause.text` has a table, so that the same rows and cells belong together as on the comparison page. */
function tableText({ rows }: OutTable): string {
  return rows.map(({ cells }) => cells.map((cell) => textOf(cell).replaceAll('|', '\\|')).join(' | ')).join(' || ');
}
