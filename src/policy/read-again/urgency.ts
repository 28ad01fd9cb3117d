// Owns how urgently a page is read again after the policy has changed: a clause of its own is gone, the policy asks something else, or words were only tidied.
import { collectReasons, joinKinds, type Reasons } from '../compare/change-reasons.ts';
import { type ClauseChange, hasOtherWords } from '../compare/comparison.ts';
import type { PolicyVersion } from '../version/model.ts';
import type { ClauseShift } from '../citing/citations.ts';

/** The most urgent first. `tidied`: the versions give every change under the page as tidying, and nothing in it is a duty word, a number or a link. */
export const urgencies = ['gone', 'changed', 'tidied'] as const;
export type Urgency = (typeof urgencies)[number];

/**
 * Tells how urgently a page is read again.
 * @param shifts what has changed in the clauses that it cites; at least one
 * @param reasons of the versions since the page was written
 * @returns the most urgent of what any of them asks for
 */
export function urgencyOf(shifts: readonly ClauseShift[], reasons: Reasons): Urgency {
  if (shifts.some(({ change }) => change.status === 'removed')) return 'gone';
  return shifts.every((shift) => isTidied(shift, reasons)) ? 'tidied' : 'changed';
}

/**
 * Tells whether a clause says what it said, in tidier words.
 * @param shift what differs in it and above it
 * @param reasons of the versions since
 * @returns true only where each version that changed it calls that tidying, and no prompt to read it twice stands at it; what moved under other words never is.
 */
export function isTidied({ change, leadIns }: ClauseShift, reasons: Reasons): boolean {
  const isTidyingOnly = ({ id, status, flags }: ClauseChange): boolean =>
    status !== 'removed' && flags.length === 0 && joinKinds(reasons.get(id) ?? []) === 'tidying';
  if (hasOtherWords(change) && !isTidyingOnly(change)) return false;
  return leadIns.every((leadIn) => leadIn.kind === 'amended' && isTidyingOnly(leadIn.change));
}

/**
 * Gives the reasons for what has changed since a page was written.
 * @param versions every version that could be read
 * @param current the current version
 * @returns by the id of the version that a page was written against; empty reasons where none lead from it to the current one
 */
export function reasonsSince(versions: readonly PolicyVersion[], current: PolicyVersion): (against: string) => Reasons {
  const known = new Map<string, Reasons>();
  return (against) => {
    const older = versions.find(({ id }) => id === against);
    const reasons = known.get(against) ?? (older ? collectReasons(versions, older, current) : new Map());
    known.set(against, reasons);
    return reasons;
  };
}
