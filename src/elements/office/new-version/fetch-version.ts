// Owns fetching the version that a Word file is compared with.
import type { FollowedVersion } from '../../../policy/new-version/followed-version.ts';

/**
 * Fetches a version.
 * @param address of its data on this site
 * @returns it. Rejects with an error called "NotFetched" when the site cannot be reached or has no such version
 */
export async function fetchVersion(address: string): Promise<FollowedVersion> {
  try {
    const answer = await fetch(address);
    if (answer.ok) return (await answer.json()) as FollowedVersion;
    throw new Error(String(answer.status));
  } catch (cause) {
    throw Object.assign(new Error(address, { cause }), { name: 'NotFetched' });
  }
}
