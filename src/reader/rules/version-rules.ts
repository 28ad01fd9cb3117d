// Owns rules over all versions together: exactly one is current, what is proposed would change that one, no id comes back, and what is named exists.
import type { PolicyVersion } from '../../policy/version/model.ts';
import { listClauses, listSections } from '../../policy/version/walk.ts';
import { type Place, problem, type Problem } from '../../problems/problem.ts';
import type { References } from '../../schemas/references.ts';
import type { School } from '../../schemas/school.ts';
import type { DataFile } from '../parse/data-file.ts';
import type { PolicyFile } from '../policy/policy-file.ts';
import { findCurrent, isCurrent } from '../../policy/version/status.ts';

/**
 * Finds that there is no current version, or more than one.
 * @param files every policy file; versions that could not be read count as unknown
 * @returns one problem for each current version after the first, or one when there is none and every version could be read.
 */
export function checkCurrentVersion(files: readonly PolicyFile[]): Problem[] {
  const current = files.filter(({ version }) => version && isCurrent(version));
  const [first, ...others] = current;
  if (!first) {
    const areAllRead = files.every((file) => file.version !== null);
    return areAllRead ? [problem('no-current-version', { path: 'policy', line: 1 }, {})] : [];
  }
  return others.map((file) =>
    problem('two-current-versions', file.frontMatter?.placeOf(['status']) ?? { path: file.path, line: 1 }, {
      id: file.version?.id ?? '',
      other: first.version?.id ?? '',
    }),
  );
}

/**
 * Finds ids that were in a version, are not in one that followed it, and are back in one that followed that.
 * A version that says what it follows is held against that line alone: a proposal that came to nothing removed nothing.
 * @param versions from the oldest to the newest
 * @returns one problem at each return.
 */
export function findReturningIds(versions: readonly PolicyVersion[]): Problem[] {
  const ids = new Map(versions.map((version) => [version.id, new Set(listNamed(version).map(({ id }) => id))]));
  return versions.flatMap((version) => {
    const line = listAncestors(version, versions);
    return listNamed(version).flatMap(({ id, place }) => {
      const last = line.findLastIndex((ancestor) => ids.get(ancestor.id)?.has(id));
      const missingFrom = line[last + 1];
      if (id === '' || last === -1 || missingFrom === undefined) return [];
      const details = { id, lastVersion: line[last]?.id ?? '', missingFrom: missingFrom.id };
      return [problem('returning-id', place, details)];
    });
  });
}

/**
 * Notices what is offered to readers as a change of a version that is no longer the current one.
 * @param files every policy file; versions that could not be read are passed over
 * @returns one notice for each proposal and consultation that does not lead back to the current version; none for one that names no version, or without a current version.
 */
export function checkOvertaken(files: readonly PolicyFile[]): Problem[] {
  const versions = files.flatMap(({ version }) => version ?? []);
  const current = findCurrent(versions);
  if (!current) return [];
  return files.flatMap(({ version, frontMatter }) => {
    if (!version || !frontMatter || (version.status !== 'proposal' && version.status !== 'consultation')) return [];
    const { id, follows } = version;
    if (follows === null || listAncestors(version, versions).includes(current)) return [];
    return [problem('version-overtaken', frontMatter.placeOf(['follows']), { id, follows, current: current.id })];
  });
}

/**
 * Finds versions named in data files that do not exist: the one that contacts were published in, those that cite a reference.
 * @param schoolFile the school's file; null when it could not be read
 * @param referenceFile the references; null when they could not be read
 * @param versionIds every version that there is
 * @returns one problem for each.
 */
export function checkNamedVersions(
  schoolFile: DataFile<School> | null,
  referenceFile: DataFile<References> | null,
  versionIds: readonly string[],
): Problem[] {
  const publishedIn = schoolFile?.data.publishedIn;
  const published =
    schoolFile && publishedIn !== undefined ? [{ id: publishedIn, place: schoolFile.placeOf(['publishedIn']) }] : [];
  const cited = Object.entries(referenceFile?.data ?? {}).flatMap(([reference, { cited: editions = {} }]) =>
    Object.keys(editions).flatMap((id) => {
      const place = referenceFile?.placeOf([reference, 'cited', id]);
      return place ? [{ id, place }] : [];
    }),
  );
  return [...published, ...cited]
    .filter(({ id }) => !versionIds.includes(id))
    .map(({ id, place }) => problem('unknown-version', place, { id, versions: versionIds }));
}

function listNamed(version: PolicyVersion): { id: string; place: Place }[] {
  return [...listSections(version), ...listClauses(version).map(({ clause }) => clause)];
}

/** The versions before one, the oldest first: those that it follows, or all earlier ones where it names none. */
function listAncestors(version: PolicyVersion, versions: readonly PolicyVersion[]): PolicyVersion[] {
  const earlier = versions.filter(({ id }) => id < version.id);
  const followed = earlier.find(({ id }) => id === version.follows);
  if (followed === undefined) return earlier;
  return [...listAncestors(followed, earlier), followed];
}
