// Owns the rows of the decision sheet: one vote for each reason, one for all that is only tidied, and the review notes that are left open.
import { type DecisionRow, isWeighty } from '../compare/decision-rows.ts';
import { joinSide } from '../compare/word-runs.ts';
import type { OpenNote } from '../review/answered-notes.ts';

interface RowBase {
  /** Names the row: the id of its first change, `tidying`, `notes`, or `note_` and the id of a note. */
  id: string;
  /** A few signs that are others once what is decided about is other: what was decided before then counts no more. */
  mark: string;
}

/** Changes that share a reason. */
export interface ChangeRow extends RowBase {
  type: 'change';
  row: DecisionRow;
}

/** All that is only tidied: approved as a block, out of which each can be taken. */
export interface TidyingRow extends RowBase {
  type: 'tidying';
  /** At least two. */
  rows: ChangeRow[];
}

/** A review note that the proposal leaves open. */
export interface NoteRow extends RowBase {
  type: 'note';
  note: OpenNote;
}

/** The review notes to which the proposal gives an answer: taken as a block, as tidying is. */
export interface NotesRow extends RowBase {
  type: 'notes';
  /** At least two. */
  rows: NoteRow[];
}

export type SheetRow = ChangeRow | TidyingRow | NoteRow | NotesRow;

/**
 * Lists what a meeting decides about, one row for each vote.
 * @param decisions from `listDecisions`
 * @param notes that the newer version leaves open, with its answers; none where nothing is to be decided
 * @returns weighty changes, then others, then what is only tidied, then notes without an answer, then those with one
 */
export function listSheetRows(decisions: readonly DecisionRow[], notes: readonly OpenNote[]): SheetRow[] {
  const changes = decisions.map((row): ChangeRow => ({
    type: 'change',
    id: row.id,
    mark: markOf(listWords(row)),
    row,
  }));
  const tidied = changes.filter(({ row }) => row.kind === 'tidying' && !isWeighty(row));
  const open = notes.map((note): NoteRow => {
    const { id, found, question = '' } = note.note;
    return { type: 'note', id: `note_${id}`, mark: markOf([found, question, note.answer ?? '']), note };
  });
  const answered = open.filter(({ note }) => note.answer !== null);
  return [
    ...changes.filter((row) => !tidied.includes(row)),
    ...(tidied.length < 2
      ? tidied
      : [{ type: 'tidying' as const, id: 'tidying', mark: joinMarks(tidied), rows: tidied }]),
    ...open.filter((row) => !answered.includes(row)),
    ...(answered.length < 2
      ? answered
      : [{ type: 'notes' as const, id: 'notes', mark: joinMarks(answered), rows: answered }]),
  ];
}

/**
 * Counts the changes that a row decides about.
 * @param row of the sheet
 * @returns how many; 0 for notes
 */
export function countChanges(row: SheetRow): number {
  if (row.type === 'change') return row.row.parts.length;
  return row.type === 'tidying' ? row.rows.reduce((sum, inner) => sum + countChanges(inner), 0) : 0;
}

/**
 * Names a row in a few words.
 * @param row of the sheet
 * @returns such as "4(1)", "4(1), 4(2) and 3 more", "Tidying: 9 changes" or "Note on 4(1)"
 */
export function nameRow(row: SheetRow): string {
  switch (row.type) {
    case 'change':
      return namePlaces(row.row.parts.map(({ where }) => where));
    case 'tidying':
      return `Tidying: ${countChanges(row)} changes`;
    case 'note':
      return `Note on ${namePlaces(row.note.places.map(({ name }) => name))}`;
    case 'notes':
      return `Review notes with an answer: ${row.rows.length}`;
  }
}

function namePlaces(places: readonly string[]): string {
  if (places.length <= 3) return new Intl.ListFormat('en-GB').format(places);
  return `${places.slice(0, 2).join(', ')} and ${places.length - 2} more`;
}

function listWords({ parts, why }: DecisionRow): string[] {
  return [
    ...parts.flatMap(({ id, status, before, after, what }) => [
      id,
      status,
      before,
      after,
      ...what.map(({ words }) => joinSide(words, 'after')),
    ]),
    ...why.map(({ text }) => text),
  ];
}

function joinMarks(rows: readonly RowBase[]): string {
  return markOf(rows.map(({ id, mark }) => id + mark));
}

/** FNV-1a, of 32 bits: enough to notice that words have changed. */
function markOf(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(texts)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
