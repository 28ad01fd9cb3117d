// Owns what pages are given of one policy version: the version, its fingerprint and what reviewers found in it.
import type { PolicyVersion } from '../policy/version/model.ts';
import type { Content } from '../reader/read-content.ts';
import type { ReviewNotes } from '../schemas/review-notes.ts';

/** A version with its fingerprint and its review notes. */
export interface PolicyEntry {
  version: PolicyVersion;
  fingerprint: string;
  notes: ReviewNotes;
}

/**
 * Lists the versions with what belongs to each.
 * @param content everything that the content folder says
 * @returns entries by id, from the oldest to the newest
 */
export function listPolicyEntries({ versions, fingerprints, notes }: Content): [string, PolicyEntry][] {
  return versions.map((version) => [
    version.id,
    { version, fingerprint: fingerprints.get(version.id) ?? '', notes: notes.get(version.id) ?? [] },
  ]);
}
