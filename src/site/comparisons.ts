// Owns the comparisons that pages draw: every pair of public versions, compared once in a build.
import { collectReasons, type Reasons } from '../policy/compare/change-reasons.ts';
import type { ClauseStep } from '../policy/compare/clause-step.ts';
import type { Comparison } from '../policy/compare/comparison.ts';
import { compareVersions } from '../policy/compare/compare-versions.ts';
import type { PolicyVersion } from '../policy/version/model.ts';
import { onceABuild } from './once-a-build.ts';
import { publicVersions, wholeVersions } from './versions.ts';

/** Two public versions compared. */
export interface ComparedPair {
  /** As it may be shown. */
  older: PolicyVersion;
  newer: PolicyVersion;
  comparison: Comparison;
  reasons: Reasons;
}

/** The route parameters of one pair. */
export interface PairIds {
  older: string;
  newer: string;
}

/**
 * Lists every pair of public versions.
 * @returns the ids, the newest pairs first; empty with fewer than two versions
 */
export async function listPairs(): Promise<PairIds[]> {
  const versions = await publicVersions();
  return versions.flatMap(({ version: newer }, at) =>
    versions.slice(at + 1).map(({ version: older }) => ({ older: older.id, newer: newer.id })),
  );
}

/**
 * Gives what happened to one clause from each public version to the one that followed it.
 * @param id a clause id
 * @returns one step for each version that follows a public one and has, or had, the clause; the newest first
 */
export async function stepsOf(id: string): Promise<ClauseStep[]> {
  const versions = (await publicVersions()).map(({ version }) => version);
  const steps = versions.map(async (version): Promise<ClauseStep[]> => {
    const previous = versions.find((candidate) => candidate.id === version.follows);
    if (previous === undefined || previous.id >= version.id) return [];
    const { comparison, reasons } = await comparePair({ older: previous.id, newer: version.id });
    const change = comparison.clauses.find((candidate) => candidate.id === id);
    return change === undefined ? [] : [{ version, previous, change, reason: reasons.get(id)?.at(-1) ?? null }];
  });
  return (await Promise.all(steps)).flat();
}

const compareOnce = onceABuild<ComparedPair>();

/**
 * Compares two public versions.
 * @param ids one of `listPairs`
 * @returns the comparison; in a build the same one to the page, its JSON and its CSV
 * @throws Error when a version is not public
 */
export async function comparePair(ids: PairIds): Promise<ComparedPair> {
  return compareOnce(`${ids.older}/${ids.newer}`, () => makePair(ids));
}

async function makePair(ids: PairIds): Promise<ComparedPair> {
  const [shown, whole] = [(await publicVersions()).map(({ version }) => version), await wholeVersions()];
  const [wholeOlder, wholeNewer] = [findVersion(whole, ids.older), findVersion(whole, ids.newer)];
  return {
    older: findVersion(shown, ids.older),
    newer: findVersion(shown, ids.newer),
    comparison: compareVersions(wholeOlder, wholeNewer),
    reasons: collectReasons(whole, wholeOlder, wholeNewer),
  };
}

function findVersion(versions: readonly PolicyVersion[], id: string): PolicyVersion {
  const version = versions.find((candidate) => candidate.id === id);
  if (version === undefined) throw new Error(`There is no public version ${id}`);
  return version;
}
