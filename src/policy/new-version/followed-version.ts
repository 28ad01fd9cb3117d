// Owns what a page is given of a version, so that a new one can be made from it in the browser, and which version that is.
import { formatDate } from '../dates.ts';
import type { Place } from '../../problems/problem.ts';
import type { ReviewNotes } from '../../schemas/review-notes.ts';
import type { PolicyVersion } from '../version/model.ts';

/** A version that a new one may follow, as `/office/new-version/<version>.json` publishes it. */
export interface FollowedVersion {
  version: PolicyVersion;
  /** Its whole file, without what its front matter says beside the fields that every page shows. */
  source: string;
  /** What reviewers noted on it. */
  notes: ReviewNotes;
  /** Every id of every version that the site shows, sections too. */
  usedIds: string[];
  /** The address of each document that a policy may link to, by id. */
  references: Record<string, string>;
}

/**
 * Writes what is published of a version.
 * @param followed the version with its file
 * @returns JSON; of places in its file, lines and columns without the name of the folder in which the site was built
 */
export function writeFollowedVersion(followed: FollowedVersion): string {
  return JSON.stringify(followed, (key, value: unknown) =>
    key === 'place' ? { ...(value as Place), path: '' } : value,
  );
}

/** A version as it is offered in the page. */
export interface OfferedVersion {
  id: string;
  /** Such as "November 2023 (current, ratified November 2023)". */
  name: string;
  isCurrent: boolean;
}

/** The version that a file is compared with. */
export interface ChosenVersion {
  id: string;
  /** A sentence, where it is not the one that the file says; null where it is, or where the file says none. */
  note: string | null;
}

/**
 * Chooses the version that a file is compared with.
 * @param offered at least one
 * @param exportedFrom what the file says
 * @returns that version where it is offered, else the current one
 */
export function chooseVersion(offered: readonly OfferedVersion[], exportedFrom: string | null): ChosenVersion {
  const own = offered.find(({ id }) => id === exportedFrom);
  if (own) return { id: own.id, note: null };
  const id = (offered.find(({ isCurrent }) => isCurrent) ?? offered[0])?.id ?? '';
  const note =
    exportedFrom === null
      ? null
      : `The file was made from the version of ${formatDate(exportedFrom)}, which a new version cannot follow: it is no longer in force, or not on this website. It is compared with the version of ${formatDate(id)}.`;
  return { id, note };
}
