// Owns the policy versions that pages draw: the public ones, made publishable.
import type { PolicyVersion } from '../policy/version/model.ts';
import { isPublic, toPublishable } from '../policy/version/publishable.ts';
import type { ReviewNotes } from '../schemas/review-notes.ts';
import { placePictures } from '../policy/version/pictures.ts';
import { basePath } from './address.ts';
import { theContent } from './content.ts';
import { showsDrafts, today } from './settings.ts';
import { isCurrent } from '../policy/version/status.ts';

/** A version with its fingerprint and its review notes. */
export interface PolicyEntry {
  version: PolicyVersion;
  fingerprint: string;
  notes: ReviewNotes;
}

/** What one build shows does not change while it runs; a development server reads again. */
let gathered: Promise<{ whole: PolicyVersion[]; entries: PolicyEntry[] }> | null = null;

/**
 * Gives the versions that the site shows.
 * @returns publishable versions with fingerprint and notes, from the newest to the oldest; drafts only with SHOW_DRAFTS=1
 */
export async function publicVersions(): Promise<PolicyEntry[]> {
  return (await gather()).entries;
}

/**
 * Gives the same versions as they are written, for comparing: what two versions withhold may differ.
 * @returns whole versions, from the newest to the oldest. They are never drawn.
 */
export async function wholeVersions(): Promise<PolicyVersion[]> {
  return (await gather()).whole;
}

/**
 * Gives the current version.
 * @returns the one version whose status is `current`
 * @throws Error when there is none, which validation reports before a build
 */
export async function currentVersion(): Promise<PolicyEntry> {
  const entry = (await publicVersions()).find(({ version }) => isCurrent(version));
  if (!entry) throw new Error('policy/ has no current version: run "npm run check"');
  return entry;
}

function gather(): NonNullable<typeof gathered> {
  if (import.meta.env.PROD) return (gathered ??= readEntries());
  return readEntries();
}

async function readEntries(): Promise<{ whole: PolicyVersion[]; entries: PolicyEntry[] }> {
  const { versions, fingerprints, notes } = await theContent();
  const entries = versions
    .filter((version) => isPublic(version, showsDrafts))
    .map((version) => ({
      version: placePictures(version, basePath),
      fingerprint: fingerprints.get(version.id) ?? '',
      notes: notes.get(version.id) ?? [],
    }))
    .sort((a, b) => (a.version.id < b.version.id ? 1 : -1));
  const whole = entries.map(({ version }) => version);
  return {
    whole,
    entries: entries.map((entry) => {
      const version = toPublishable(entry.version, whole, today);
      // A link to a version that is not shown would lead nowhere.
      const follows = whole.some(({ id }) => id === version.follows) ? version.follows : null;
      return { ...entry, version: { ...version, follows } };
    }),
  };
}
