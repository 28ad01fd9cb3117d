// Owns the policy versions that pages draw: the public ones, made publishable.
import { getCollection } from 'astro:content';
import type { PolicyEntry } from '../content.config.ts';
import { isPublic, toPublishable } from '../policy/publishable.ts';

/**
 * Gives the versions that the site shows.
 * @returns publishable versions with fingerprint and notes, from the newest to the oldest; drafts only with SHOW_DRAFTS=1
 */
export async function publicVersions(): Promise<PolicyEntry[]> {
  const showDrafts = process.env.SHOW_DRAFTS === '1';
  const entries = await getCollection('policy', ({ data }) => isPublic(data.version, showDrafts));
  return entries
    .map(({ data }) => ({ ...data, version: toPublishable(data.version) }))
    .sort((a, b) => (a.version.id < b.version.id ? 1 : -1));
}

/**
 * Gives the current version.
 * @returns the one version whose status is `current`. Throws when there is none, which validation reports before a build.
 */
export async function currentVersion(): Promise<PolicyEntry> {
  const entry = (await publicVersions()).find(({ version }) => version.status === 'current');
  if (!entry) throw new Error('content/policy/ has no current version: run "npm run check"');
  return entry;
}
