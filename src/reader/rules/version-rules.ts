// Owns rules over all versions together: exactly one is current, and no id comes back.
import type { PolicyVersion } from '../../policy/model.ts';
import { listClauses, listSections } from '../../policy/walk.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { PolicyFile } from '../policy-file.ts';

/**
 * Finds that there is no current version, or more than one.
 * @param files every policy file; versions that could not be read count as unknown
 * @returns one problem for each current version after the first, or one when there is none and every version could be read. Never throws.
 */
export function checkCurrentVersion(files: readonly PolicyFile[]): Problem[] {
  const current = files.filter((file) => file.version?.status === 'current');
  const [first, ...others] = current;
  if (!first) {
    const areAllRead = files.every((file) => file.version !== null);
    return areAllRead ? [problem('no-current-version', { path: 'content/policy', line: 1 }, {})] : [];
  }
  return others.map((file) =>
    problem('two-current-versions', file.frontMatter?.placeOf(['status']) ?? { path: file.path, line: 1 }, {
      id: file.version?.id ?? '',
      other: first.version?.id ?? '',
    }),
  );
}

/**
 * Finds ids that were in a version, are not in a later one, and are back in one later still.
 * @param versions from the oldest to the newest
 * @returns one problem at each return. Never throws.
 */
export function findReturningIds(versions: readonly PolicyVersion[]): Problem[] {
  const problems: Problem[] = [];
  const lastSeen = new Map<string, number>();
  versions.forEach((version, index) => {
    const named = [...listSections(version), ...listClauses(version).map(({ clause }) => clause)];
    for (const { id, place } of named) {
      if (id === '') continue;
      const last = lastSeen.get(id);
      const missingFrom = last === undefined ? undefined : versions[last + 1];
      if (last !== undefined && last < index - 1 && missingFrom) {
        const details = { id, lastVersion: versions[last]?.id ?? '', missingFrom: missingFrom.id };
        problems.push(problem('returning-id', place, details));
      }
      lastSeen.set(id, index);
    }
  });
  return problems;
}
