// Owns what a version says to review notes on the version before it which its changes do not answer.
import type { ReviewNote } from '../../schemas/review-notes.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { PolicyVersion } from '../version/model.ts';
import { listCarriedOverNotes } from './carried-over-notes.ts';
import { type PlacedNote, placeNotes } from './placed-notes.ts';

/** A note that still stands, and what the newer version says to it. */
export interface OpenNote extends PlacedNote {
  /** "defer", or the reason for leaving it; null where nothing is said. */
  answer: string | null;
}

/**
 * Lists the notes that a newer version leaves open.
 * @param notes on the older version
 * @param comparison from `compareVersions` for the two versions
 * @param versions the older and the newer version
 * @returns those whose words still stand, and those of which the newer version says that it leaves them or answers them elsewhere, in the order given
 */
export function listOpenNotes(
  notes: readonly ReviewNote[],
  comparison: Comparison,
  versions: readonly [PolicyVersion, PolicyVersion],
): ReviewNote[] {
  const standing = listCarriedOverNotes(notes, comparison, versions);
  const answers = answersOf(...versions);
  return notes.filter((note) => standing.includes(note) || answers[note.id] !== undefined);
}

/**
 * Joins notes with what a version says to them.
 * @param notes on an older version that the newer one leaves open, as `listOpenNotes` finds them
 * @param older the version that they are on
 * @param newer the version that leaves them; it answers those on the version that it follows and no others
 * @returns the notes in the order of their places
 */
export function answerNotes(
  notes: readonly ReviewNote[],
  older: Pick<PolicyVersion, 'id'>,
  newer: PolicyVersion,
): OpenNote[] {
  const answers = answersOf(older, newer);
  return placeNotes(notes, newer).map((placed) => ({ ...placed, answer: answers[placed.note.id] ?? null }));
}

function answersOf(older: Pick<PolicyVersion, 'id'>, newer: PolicyVersion): Readonly<Record<string, string>> {
  return newer.follows === older.id ? (newer.noteAnswers ?? {}) : {};
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
