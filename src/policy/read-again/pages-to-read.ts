// Owns the pages that a version has left behind as a list to work through: what has changed under each, clause by clause.
import type { CitingContent, ClauseShift } from '../citing/citations.ts';
import { findGone } from './review-content.ts';
import { listStops, type ReviewStop } from './review-walk.ts';
import { formatSide } from '../compare/comparison-words.ts';
import { formatDate } from '../dates.ts';
import type { PolicyVersion } from '../version/model.ts';
import { listClauses } from '../version/walk.ts';
import { isTidied, reasonsSince } from './urgency.ts';

/** A clause that says something else than in the version that a page was written against. */
export interface ShiftedClause {
  /** Of this clause since that version; fit for the id of an element. */
  key: string;
  /** What it is called now; one that is gone, what it was called, and in which version. */
  label: string;
  shift: ClauseShift;
  isTidied: boolean;
  /** The clause that takes the place of one that is gone, where a version names one that is still there. */
  successor: { id: string; label: string } | null;
  /** Sorts it among the others in the order of the policy; what is gone from that has the last place. */
  place: number;
}

/** A page to read again. */
export interface PageToRead extends ReviewStop {
  /** In the order of the policy; what is gone from it last. */
  clauses: ShiftedClause[];
  /** Ids of clauses that it cites and that are gone: it cannot be marked before the citations are. */
  gone: string[];
}

/**
 * Lists the pages that have to be read again.
 * @param citing all content that cites
 * @param versions every version that a reader can see
 * @param current the current version
 * @returns the most urgent first; empty when every page rests on the words in force
 */
export function listPagesToRead(
  citing: readonly CitingContent[],
  versions: readonly PolicyVersion[],
  current: PolicyVersion,
): PageToRead[] {
  const reasonsOf = reasonsSince(versions, current);
  const clausesNow = listClauses(current).map(({ clause }) => clause);
  const order = new Map(clausesNow.map(({ id }, place) => [id, place]));
  const findSuccessor = ({ change }: ClauseShift, against: string): ShiftedClause['successor'] => {
    const id = change.status === 'removed' ? reasonsOf(against).get(change.id)?.at(-1)?.successor : null;
    const found = clausesNow.find((clause) => clause.id === id);
    return found ? { id: found.id, label: found.label } : null;
  };
  return listStops(citing, versions, current).map((stop) => {
    const { against } = stop.content;
    const shifts = [...new Map(stop.stale.map((shift) => [shift.change.id, shift])).values()];
    const clauses = shifts.map((shift) => ({
      key: `since-${against}-${shift.change.id}`,
      label: shift.change.after?.label ?? `${formatSide(shift.change.before)} of ${formatDate(against)}`,
      shift,
      isTidied: isTidied(shift, reasonsOf(against)),
      successor: findSuccessor(shift, against),
      place: order.get(shift.change.id) ?? order.size,
    }));
    return { ...stop, clauses: clauses.sort((a, b) => a.place - b.place), gone: findGone(stop.stale) };
  });
}
