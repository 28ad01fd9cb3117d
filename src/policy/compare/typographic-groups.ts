// Owns what `all: typographic` in a version's reasons covers; what a typographic change is, `typographic.ts` says.
import { compareVersions } from './compare-versions.ts';
import type { Comparison } from './comparison.ts';
import { isTypographic } from './typographic.ts';
import type { PolicyVersion } from '../version/model.ts';

/**
 * Fills in what `all: typographic` covers: every typographic change that no group names. Of two such groups, the first has them.
 * @param version a version with its reasons as authored
 * @param previous the version that it follows
 * @returns the version with the ids; the same object where it has no such group.
 */
export function coverTypographic(version: PolicyVersion, previous: PolicyVersion): PolicyVersion {
  const first = version.changes.findIndex(({ typographic }) => typographic !== null);
  if (first < 0) return version;
  const named = new Set(version.changes.flatMap(({ clauses }) => clauses));
  const covered = listTypographic(compareVersions(previous, version)).filter((id) => !named.has(id));
  const changes = version.changes.map((group, at) => (at === first ? { ...group, typographic: covered } : group));
  return { ...version, changes };
}

/**
 * Lists what differs between two versions by its typography alone.
 * @param comparison from `compareVersions`
 * @returns ids of sections whose headings have the same words, and that did not move; then of clauses. Each in reading order.
 */
export function listTypographic({ sections, clauses }: Comparison): string[] {
  const isSameHeading = ({ statuses, before, after }: Comparison['sections'][number]): boolean =>
    statuses.includes('renamed') &&
    !statuses.includes('moved') &&
    isTypographic(before?.title ?? '', after?.title ?? '');
  return [...sections.filter(isSameHeading), ...clauses.filter(({ typographic }) => typographic)].map(({ id }) => id);
}
