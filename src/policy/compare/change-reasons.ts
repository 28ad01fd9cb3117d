// Owns the reasons that versions give for their changes, gathered over the steps from one version to another.
import { type ChangeKind, listExplained } from '../version/change-groups.ts';
import type { PolicyVersion } from '../version/model.ts';
import { listRedacted, redactDetails } from '../version/redaction.ts';

/** Why one step changed something. */
export interface StepReason {
  /** The version that made the change. */
  version: string;
  text: string;
  kind: ChangeKind;
  /** The clause that took over from a removed one, or null. */
  successor: string | null;
}

/** Reasons by clause id, section id, or `title`, `school`, `dates`, `contacts`; each list has the earliest step first. */
export type Reasons = ReadonlyMap<string, readonly StepReason[]>;

/**
 * Gathers the reasons of every step from one version to another.
 * @param versions every version that may lie between, in any order
 * @param older the version to start from
 * @param newer the version to arrive at
 * @returns the reasons of the versions that follow one another after `older` up to `newer`; empty when `newer` does not descend from `older`. Details that only superseded versions hold are taken out of the texts.
 */
export function collectReasons(
  versions: readonly PolicyVersion[],
  older: PolicyVersion,
  newer: PolicyVersion,
): Reasons {
  const redacted = listRedacted([...versions, older, newer]);
  const reasons = new Map<string, StepReason[]>();
  for (const version of listSteps(versions, older, newer)) {
    for (const group of version.changes) {
      const { why, kind, successor } = group;
      const reason = { version: version.id, text: redactDetails(why, redacted), kind, successor };
      for (const id of listExplained(group)) reasons.set(id, [...(reasons.get(id) ?? []), reason]);
    }
  }
  return reasons;
}

/**
 * Sums up the kinds of several steps.
 * @param reasons the reasons for one change
 * @returns `substantive` when any step is; null without reasons.
 */
export function joinKinds(reasons: readonly StepReason[]): ChangeKind | null {
  if (reasons.length === 0) return null;
  return reasons.some(({ kind }) => kind === 'substantive') ? 'substantive' : 'tidying';
}

/** The versions after `older` up to `newer`, earliest first. */
function listSteps(versions: readonly PolicyVersion[], older: PolicyVersion, newer: PolicyVersion): PolicyVersion[] {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const steps: PolicyVersion[] = [];
  let step: PolicyVersion | undefined = newer;
  while (step !== undefined && step.id !== older.id) {
    // A circle is the reader's to report; here it only must end.
    if (steps.includes(step)) return [];
    steps.unshift(step);
    step = step.follows === older.id ? older : byId.get(step.follows ?? '');
  }
  return step === undefined ? [] : steps;
}
