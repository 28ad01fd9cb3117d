// Owns what two compared versions are to each other: whether anything is left to decide, and which of them is not in force.
import { formatDate } from '../dates.ts';
import type { PolicyVersion } from '../version/model.ts';
import { isAgreed } from '../version/status.ts';
import { formatNotCurrent } from '../version/status-words.ts';

/**
 * Tells whether a comparison is history. Beside a version agreed since, one that never was is history, and one that it has
 * overtaken cannot be agreed as it stands.
 * @param older the older version, publishable
 * @param newer the newer version, publishable
 * @returns true where a decision sheet would ask for what cannot be decided any more
 */
export function isDecided(older: PolicyVersion, newer: PolicyVersion): boolean {
  return newer.overtakenBy !== undefined || (isAgreed(newer) && !isAgreed(older));
}

/**
 * Tells whether governors still have to decide about the newer version.
 * @param older the older version, publishable
 * @param newer the newer version, publishable
 * @returns false where the newer one has been agreed, too: what is printed of the two then asks for nothing
 */
export function isToBeDecided(older: PolicyVersion, newer: PolicyVersion): boolean {
  return !isAgreed(newer) && !isDecided(older, newer);
}

/**
 * Lists the warnings that belong to a comparison.
 * @param versions the older and the newer version, publishable
 * @returns a sentence or more for each that is not in force, its date before it; empty when both are
 */
export function listWarnings(versions: readonly PolicyVersion[]): string[] {
  return versions.flatMap((version) => {
    const warning = formatNotCurrent(version);
    return warning === null ? [] : [`${formatDate(version.id)}: ${warning}`];
  });
}
