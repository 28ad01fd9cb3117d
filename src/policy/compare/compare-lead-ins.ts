// Owns what differs above a clause: the words that lead in to it, without which its own say something else.
import { type ClauseChange, type ClauseSide, type Comparison, isAmended } from './comparison.ts';

/** One thing that differs above a clause. */
export type LeadInChange =
  /** A clause above it has other words or link targets. */
  | { kind: 'amended'; change: ClauseChange }
  /** It, or a clause above it, hangs under another clause; null where it hangs under none. */
  | { kind: 'moved'; before: ClauseSide | null; after: ClauseSide | null };

/**
 * Finds the clauses whose lead-in differs: a clause above them was amended, or another one stands there.
 * @param comparison two versions compared
 * @returns by id, what differs above each clause that both versions have, the nearest first; clauses under the same words are not in it.
 */
export function compareLeadIns({ clauses }: Pick<Comparison, 'clauses'>): Map<string, LeadInChange[]> {
  const changes = new Map(clauses.map((change) => [change.id, change]));
  const parentOf = (side: 'before' | 'after', of: ClauseChange): ClauseChange | null => {
    const parent = changes.get(of[side]?.parent ?? '');
    // What stands above may be a section; an id can be a section's in one version and a clause's in the other.
    return parent?.[side] ? parent : null;
  };
  const compare = (change: ClauseChange): LeadInChange[] => {
    const [older, newer] = [parentOf('before', change), parentOf('after', change)];
    if (older?.id !== newer?.id) {
      return [{ kind: 'moved', before: older?.before ?? null, after: newer?.after ?? null }];
    }
    if (newer === null) return [];
    return [...(isAmended(newer) ? [{ kind: 'amended' as const, change: newer }] : []), ...compare(newer)];
  };
  const found = clauses
    .filter(({ before, after }) => before !== null && after !== null)
    .map((change) => [change.id, compare(change)] as const);
  return new Map(found.filter(([, leadIns]) => leadIns.length > 0));
}
