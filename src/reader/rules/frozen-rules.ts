// Owns the rule that ratified words are frozen: each ratified version against its fingerprint.
import { digitsOf } from '../../policy/version/fingerprint.ts';
import type { PolicyVersion } from '../../policy/version/model.ts';
import { problem, type PlaceOf, type Problem } from '../../problems/problem.ts';
import type { Frozen } from '../../schemas/frozen.ts';
import { isAgreed } from '../../policy/version/status.ts';

/** A frozen fingerprint may only be missing or extra by a person's doing, so each difference is an error. */
export interface FrozenFile {
  fingerprints: Frozen;
  placeOf: PlaceOf;
  /** False on a school's first day: no fingerprint has been kept yet. */
  isKept: boolean;
}

/**
 * Holds ratified versions against their fingerprints.
 * @param versions every version that could be read
 * @param now the fingerprint of each version's words as they stand, by version, made as the one recorded
 * @param frozen the fingerprints recorded at ratification
 * @param unread ids of versions that exist but could not be read
 * @returns differing, missing and unneeded fingerprints, and those of versions that are gone.
 */
export function checkFingerprints(
  versions: readonly PolicyVersion[],
  now: ReadonlyMap<string, string>,
  frozen: FrozenFile,
  unread: readonly string[],
): Problem[] {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const known = [...byId.keys(), ...unread];
  const problems: Problem[] = [];
  for (const version of versions) {
    const recorded = frozen.fingerprints[version.id];
    const current = now.get(version.id) ?? '';
    if (!isAgreed(version)) {
      if (recorded === undefined) continue;
      const details = { id: version.id, status: version.status };
      problems.push(problem('unneeded-fingerprint', frozen.placeOf([version.id]), details));
    } else if (recorded === undefined) {
      const rule = frozen.isKept ? 'missing-fingerprint' : 'not-frozen';
      problems.push(problem(rule, version.place, { id: version.id }));
    } else if (digitsOf(recorded) !== digitsOf(current)) {
      const details = { id: version.id, frozen: digitsOf(recorded), now: digitsOf(current) };
      problems.push(problem('fingerprint-differs', version.place, details));
    }
  }
  for (const id of Object.keys(frozen.fingerprints)) {
    if (known.includes(id)) continue;
    problems.push(problem('ratified-version-gone', frozen.placeOf([id]), { id }));
  }
  return problems;
}
