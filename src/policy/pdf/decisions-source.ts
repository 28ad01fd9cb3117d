// Owns the decision sheet in a PDF: each row with its reason and, where there is something to decide, boxes to tick, lines to write on, and the resolution to fill in.
import { formatFlags } from '../compare/comparison-words.ts';
import { formatKind } from '../compare/decision-rows.ts';
import { renderWords } from '../compare/words-html.ts';
import { formatDate } from '../dates.ts';
import { changeChoices, type Choice, noteChoices } from '../decide/choices.ts';
import { signatures } from '../decide/minutes.ts';
import { outcomes, resolutionFields } from '../decide/resolution.ts';
import { type ChangeRow, nameRow, type NoteRow, type SheetRow } from '../decide/sheet-rows.ts';
import { formatNoteAnswer } from '../review/answered-notes.ts';
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
 * @param rows as `listSheetRows` gives them
 * @param settings how
 * @returns content, one block for each row
 */
export function drawDecisions(rows: readonly SheetRow[], settings: SheetSettings): Expression {
  return join(rows.map((row, at) => drawRow(row, at + 1, settings)));
}

/**
 * Draws the resolution, to be filled in with a pen.
 * @param policy such as "the Phones Policy in its version of May 2026"
 * @returns its heading, boxes and lines, all on one page
 */
export function drawResolution(policy: string): Expression {
  const boxes = outcomes.flatMap(({ name, words }) => (name === '' ? [] : [quote(words)]));
  const [, , ...rest] = resolutionFields.map(([, label]) => label);
  const [proposed = '', seconded = ''] = resolutionFields.map(([, label]) => label);
  return `whole(${join([
    `heading(level: 2, ${quote('Resolution')})`,
    `par(${quote(`That ${policy} be (tick one):`)})`,
    `resolution(${array(boxes)})`,
    `blanks(${['Changes, in words', '', proposed, seconded, ...rest].map(quote).join(', ')})`,
    `signing(${array(signatures.map(quote))})`,
  ])})`;
}

function drawRow(row: SheetRow, position: number, settings: SheetSettings): Expression {
  const { hasBoxes } = settings;
  const title = quote(`${hasBoxes ? 'Decision' : 'Change'} ${position}: ${nameForPaper(row)}`);
  const draw = (state: string, words: readonly Expression[], choices: readonly Choice[]): Expression =>
    `decision(${title}, ${quote(state)}, ${array(words.filter((each) => each !== ''))}, ${hasBoxes ? array(namesOf(choices)) : '()'})`;
  switch (row.type) {
    case 'change':
      return draw(stateOf(row), drawChange(row, settings), changeChoices);
    case 'note':
      return draw(`Review note. ${row.note.kind}.`, drawNote(row), noteChoices);
    case 'tidying':
      return draw('Tidying.', drawBlock(row.rows, 'Tidied', settings), changeChoices);
    case 'notes':
      return draw(
        'The proposal leaves these notes as they are, and says why, or puts them off.',
        drawBlock(row.rows, 'Answered', settings),
        changeChoices.filter(({ effect }) => effect !== 'changed'),
      );
  }
}

/** In a block, what is to be decided by itself is ticked beside it. */
function drawBlock(rows: readonly (ChangeRow | NoteRow)[], what: string, settings: SheetSettings): Expression[] {
  const lead = settings.hasBoxes
    ? [`par(${quote(`${what} as a block. Tick what is to be taken out, and write its decision on the lines.`)})`]
    : [];
  const items = rows.map((row) => {
    const words = row.type === 'change' ? drawChange(row, settings) : drawNote(row);
    const name = quote(row.type === 'change' ? row.row.where : nameRow(row));
    return `taken(${settings.hasBoxes ? `box-to-tick(strong(${name}))` : `strong(${name})`}, ${join(words)})`;
  });
  return [...lead, ...items];
}

function drawNote({ note }: NoteRow): Expression[] {
  const { found, question } = note.note;
  return [
    `par(${quote(found)})`,
    ...(question === undefined ? [] : [`par(emph(${quote(question)}))`]),
    `par({ strong(${quote('The proposal:')}); [ ]; ${quote(formatNoteAnswer(note.answer))} })`,
  ];
}

function drawChange({ row }: ChangeRow, { newer, places }: SheetSettings): Expression[] {
  const hasSteps = row.why.some(({ version }) => version !== newer);
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
  return [...reasons, ...parts];
}

function stateOf({ row }: ChangeRow): string {
  return `${row.status}. ${formatKind(row.kind)}.`;
}

function nameForPaper(row: SheetRow): string {
  const isMany = row.type === 'change' && row.row.parts.length > 1;
  return isMany ? `${row.row.parts.length} changes, one reason` : nameRow(row);
}

function namesOf(choices: readonly Choice[]): Expression[] {
  return choices.flatMap(({ name }) => (name === '' ? [] : [quote(name)]));
}
