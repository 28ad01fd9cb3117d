// Owns what is open in the review of the policy: notes that nothing has answered yet, and versions that could still be agreed.
import { listOpenNotes } from '../policy/review/answered-notes.ts';
import type { PolicyVersion } from '../policy/version/model.ts';
import type { ReviewNotes } from '../schemas/review-notes.ts';
import { comparePair } from './comparisons.ts';
import { currentVersion, publicVersions } from './versions.ts';

/** Notes that reviewers made on a version that has been replaced, about words that still stand. */
export interface EarlierNotes {
  version: PolicyVersion;
  /** At least one. */
  notes: ReviewNotes;
}

/**
 * Lists the notes on earlier versions that are still open.
 * @returns the newest version first; where one of a note's clauses has changed since, the note counts as answered
 */
export async function earlierOpenNotes(): Promise<EarlierNotes[]> {
  const { version } = await currentVersion();
  const replaced = await Promise.all(
    (await publicVersions())
      .filter((entry) => entry.version.status === 'superseded' && entry.version.id < version.id)
      .map(async (entry) => {
        const { older, newer, comparison } = await comparePair({ older: entry.version.id, newer: version.id });
        return { version: older, notes: listOpenNotes(entry.notes, comparison, [older, newer]) };
      }),
  );
  return replaced.filter(({ notes }) => notes.length > 0);
}

/**
 * Lists the versions that could still be agreed.
 * @returns proposals and consultations that nothing has overtaken, the newest first
 */
export async function openVersions(): Promise<PolicyVersion[]> {
  return (await publicVersions())
    .map(({ version }) => version)
    .filter(
      ({ status, overtakenBy }) => (status === 'proposal' || status === 'consultation') && overtakenBy === undefined,
    );
}
