// Owns what of a version may be published: which versions are public, and what a superseded one no longer shows.
import type { PolicyVersion } from './model.ts';

/**
 * Tells whether a version is shown on the built site.
 * @param version any version
 * @param showDrafts true for a preview that shows drafts too
 * @returns false only for a draft without `showDrafts`. Never throws.
 */
export function isPublic(version: Pick<PolicyVersion, 'status'>, showDrafts: boolean): boolean {
  return version.status !== 'draft' || showDrafts;
}

/**
 * Prepares a version for readers. Email addresses and telephone numbers of people who may have left are not published again.
 * @param version any version
 * @returns the version; a superseded one has its contacts' roles and names only. Never throws.
 */
export function toPublishable(version: PolicyVersion): PolicyVersion {
  if (version.status !== 'superseded') return version;
  const contacts = version.contacts.map((row) => ({
    role: row.role,
    people: row.people.map((person) => ({ name: person.name })),
    phones: [],
  }));
  return { ...version, contacts };
}
