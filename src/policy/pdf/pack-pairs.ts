// Owns which pairs of versions have a decision pack.
import type { PolicyVersion } from '../version/model.ts';
import { isCurrent } from '../version/status.ts';

/** What a pair is chosen by. */
type Paired = Pick<PolicyVersion, 'id' | 'status' | 'follows'>;

/**
 * Lists the pairs that somebody may want on paper.
 * @param versions the versions that the site shows, in any order
 * @returns each version with its neighbour in time, with the one that it follows, and with the current one; the newest first, each pair once
 */
export function listPackPairs(versions: readonly Paired[]): { older: string; newer: string }[] {
  const sorted = [...versions].sort((a, b) => (a.id < b.id ? 1 : -1));
  return sorted.flatMap((newer, at) =>
    sorted
      .slice(at + 1)
      .filter((older, steps) => steps === 0 || newer.follows === older.id || isCurrent(newer) || isCurrent(older))
      .map((older) => ({ older: older.id, newer: newer.id })),
  );
}
