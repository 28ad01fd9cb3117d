// Owns what the office's page has to know of a version to put comments in its order.
import { formatDate } from '../../policy/dates.ts';
import { type CommentSheet, listCommented } from './comment-sheet.ts';

/** A version that readers were asked about, as `/office/comments/<version>.json` has it. */
export interface CommentedVersion {
  version: string;
  title: string;
  school: string;
  /** Of its words as they are now. */
  fingerprint: string;
  /** When the consultation closes, `YYYY-MM` or `YYYY-MM-DD`; not there where it has no days. */
  closes?: string;
  /** What can be commented on, in reading order. */
  places: { id: string; label: string; text: string }[];
}

/**
 * Gives the data of a version.
 * @param head what the version is
 * @param sheet its text, with what it removes
 * @returns plain data
 */
export function toCommentedVersion(head: Omit<CommentedVersion, 'places'>, sheet: CommentSheet): CommentedVersion {
  return { ...head, places: listCommented(sheet).map(({ id, label, text }) => ({ id, label, text })) };
}

/**
 * Names a version in a sentence.
 * @param version its id
 * @returns such as "the version of October 2026"
 */
export function nameVersion(version: string): string {
  return `the version of ${formatDate(version)}`;
}
