// Owns what a version says to review notes on the version before it which its changes do not answer.
import type { ReviewNote } from '../../schemas/review-notes.ts';
import type { PolicyVersion } from '../version/model.ts';
import { type PlacedNote, placeNotes } from './placed-notes.ts';

/** A note that still stands, and what the newer version says to it. */
export interface OpenNote extends PlacedNote {
  /** "defer", or the reason for leaving it; null where nothing is said. */
  answer: string | null;
}

/**
 * Joins notes with what a version says to them.
 * @param notes on an older version that the newer one leaves open, as `listCarriedOverNotes` finds them
 * @param older the version that they are on
 * @param newer the version that leaves them; it answers those on the version that it follows and no others
 * @returns the notes in the order of their places
 */
export function answerNotes(
  notes: readonly ReviewNote[],
  older: Pick<PolicyVersion, 'id'>,
  newer: PolicyVersion,
): OpenNote[] {
  const answers = newer.follows === older.id ? (newer.noteAnswers ?? {}) : {};
  return placeNotes(notes, newer).map((placed) => ({ ...placed, answer: answers[placed.note.id] ?? null }));
}

/**
 * Words what is said to a note.
 * @param answer of an open note
 * @returns a sentence or more
 */
export function formatNoteAnswer(answer: string | null): string {
  if (answer === null) return 'Not answered: decide here.';
  return answer === 'defer' ? 'Deferred to the next review.' : answer;
}
