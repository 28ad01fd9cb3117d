// Owns what one version did to one clause, for the clause's own page.
import type { PolicyVersion } from '../version/model.ts';
import type { StepReason } from './change-reasons.ts';
import type { ClauseChange } from './comparison.ts';

/** What one version did to a clause of the version that it follows. */
export interface ClauseStep {
  version: PolicyVersion;
  previous: PolicyVersion;
  change: ClauseChange;
  /** Null where the words are the same. */
  reason: StepReason | null;
}
