// Owns what the site publishes of the versions that a new one may follow, for making one in the browser.
import type { FollowedVersion, OfferedVersion } from '../policy/new-version/followed-version.ts';
import { toPublicSource } from '../policy/new-version/public-source.ts';
import { listRedacted, redactDetails } from '../policy/version/redaction.ts';
import { isAgreed, isCurrent } from '../policy/version/status.ts';
import { formatVersion } from '../policy/version/status-words.ts';
import { listIds } from '../policy/version/walk.ts';
import { readText } from '../reader/files/read-text.ts';
import { allReferences } from './school.ts';
import { folder } from './settings.ts';
import { publicVersions, wholeVersions } from './versions.ts';

/**
 * Lists the versions that a new one may follow: the one in force, and those that nobody has agreed and none has overtaken.
 * @returns the current one first, then the others from the newest to the oldest
 */
export async function offeredVersions(): Promise<OfferedVersion[]> {
  const versions = (await publicVersions()).map(({ version }) => version);
  const offered = versions.filter(
    (version) => isCurrent(version) || (!isAgreed(version) && version.overtakenBy === undefined),
  );
  return [...offered.filter(isCurrent), ...offered.filter((version) => !isCurrent(version))].map((version) => ({
    id: version.id,
    name: formatVersion(version),
    isCurrent: isCurrent(version),
  }));
}

/**
 * Gives one of them, whole.
 * @param id of one that is offered
 * @returns the version with its file
 * @throws Error when there is no such version, or its file cannot be read
 */
export async function followedVersion(id: string): Promise<FollowedVersion> {
  const versions = await wholeVersions();
  const version = versions.find((candidate) => candidate.id === id);
  const { text } = await readText(folder.location, `policy/${id}.mdx`);
  if (version === undefined || text === null) throw new Error(`Version ${id} could not be read: run "npm run check"`);
  // As the comparison pages show them: a file of two versions has them in its margin, and they are no news when it comes back.
  const redacted = listRedacted(versions);
  const changes = version.changes.map((group) => ({ ...group, why: redactDetails(group.why, redacted) }));
  return {
    version: { ...version, changes, noteAnswers: undefined },
    source: toPublicSource(text),
    notes: (await publicVersions()).find((entry) => entry.version.id === id)?.notes ?? [],
    usedIds: [...new Set(versions.flatMap((each) => listIds(each)))].sort(),
    references: Object.fromEntries((await allReferences()).map(({ id: name, data }) => [name, data.address])),
  };
}
