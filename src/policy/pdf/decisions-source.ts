// Owns the decision sheet in a PDF: each row with its reason and, where there is something to decide, boxes to tick and lines to write on.
import { formatFlags } from '../compare/comparison-words.ts';
import { type DecisionRow, formatKind } from '../compare/decision-rows.ts';
import { choices } from '../compare/minutes.ts';
import { renderWords } from '../compare/words-html.ts';
import { formatDate } from '../dates.ts';
import { drawHtml } from './html-source.ts';
import { array, type Expression, join, quote } from '../../typst/typst.ts';

/** How rows are drawn. */
interface SheetSettings {
  /** The newer version, whose reasons need no name. */
  newer: string;
  /** False where nothing is left to decide. */
  hasBoxes: boolean;
  /** What the document has a place for. */
  places: ReadonlySet<string>;
}

/**
 * Draws the rows of a decision sheet.
 * @param rows as `listDecisions` gives them
 * @param settings how
 * @returns content, one block for each row
 */
export function drawDecisions(rows: readonly DecisionRow[], settings: SheetSettings): Expression {
  const hasSteps = rows.some(({ why }) => why.some(({ version }) => version !== settings.newer));
  return join(rows.map((row, at) => drawRow(row, at + 1, hasSteps, settings)));
}

function drawRow(
  row: DecisionRow,
  position: number,
  hasSteps: boolean,
  { hasBoxes, places }: SheetSettings,
): Expression {
  const where = row.parts.length > 1 ? `${row.parts.length} changes, one reason` : row.where;
  const parts = row.parts.flatMap(({ id, where: place, what, flags }) => [
    ...what.map(({ label, words }) => {
      const link = places.has(id) ? `link(label(${quote(id)}), strong(${quote(place)}))` : `strong(${quote(place)})`;
      return `par(${join([
        row.parts.length > 1 ? `${link}\n[ ]` : '',
        label === null ? '' : `${quote(`${label}:`)}\n[ ]`,
        drawHtml(renderWords(words), places),
      ])})`;
    }),
    flags.length > 0 ? `par(${quote(`Read twice: ${formatFlags(flags)}`)})` : '',
  ]);
  const reasons = row.why.map(
    ({ version, text }) =>
      `par({ strong(${quote(`Why${hasSteps ? ` (${formatDate(version)})` : ''}:`)}); [ ]; ${quote(text)} })`,
  );
  const options = choices.flatMap(({ name }) => (name === '' ? [] : [quote(name)]));
  return `decision(${quote(`${hasBoxes ? 'Decision' : 'Change'} ${position}: ${where}`)}, ${quote(`${row.status}. ${formatKind(row.kind)}.`)}, ${join(
    [...parts, ...reasons],
  )}, ${hasBoxes ? array(options) : '()'})`;
}
