// Owns the policy versions that pages draw: the public ones, made publishable.
import { getCollection } from 'astro:content';
import type { PolicyVersion } from '../policy/version/model.ts';
import { isPublic, toPublishable } from '../policy/version/publishable.ts';
import type { PolicyEntry } from './policy-entries.ts';
import { showsDrafts, today } from './settings.ts';
import { isCurrent } from '../policy/version/status.ts';

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
  if (!entry) throw new Error('content/policy/ has no current version: run "npm run check"');
  return entry;
}

function gather(): NonNullable<typeof gathered> {
  if (import.meta.env.PROD) return (gathered ??= readEntries());
  return readEntries();
}

async function readEntries(): Promise<{ whole: PolicyVersion[]; entries: PolicyEntry[] }> {
  const entries = (await getCollection('policy', ({ data }) => isPublic(data.version, showsDrafts)))
    .map(({ data }) => data)
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
