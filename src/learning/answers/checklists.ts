// Owns what a checklist's ticks come to: how many are done, and which were made under an older policy that has changed since.

/** What a reader has said about one item. */
export type ItemState = 'to-do' | 'done' | 'not-applicable';

/** How far a list is. */
export interface ChecklistCount {
  done: number;
  notApplicable: number;
  /** Every item, those that do not apply too. */
  total: number;
}

/** By policy version: the items whose clauses say something else now than they did then. */
export type ChangedItems = Record<string, string[]>;

/**
 * Counts a list.
 * @param states one for each item
 * @returns the counts; all 0 for an empty list.
 */
export function countItems(states: readonly ItemState[]): ChecklistCount {
  return {
    done: states.filter((state) => state === 'done').length,
    notApplicable: states.filter((state) => state === 'not-applicable').length,
    total: states.length,
  };
}

/**
 * Words how far a list is.
 * @param count from `countItems`
 * @returns such as "7 of 12 done", or "7 of 11 done, 1 not applicable": what does not apply is not among what is to be done.
 */
export function wordCount({ done, notApplicable, total }: ChecklistCount): string {
  const words = `${done} of ${total - notApplicable} done`;
  return notApplicable === 0 ? words : `${words}, ${notApplicable} not applicable`;
}

/**
 * Words how much of a checklist is shown.
 * @param shown how many of its things are
 * @param total how many there are
 * @returns such as "3 of 14 things are shown."
 */
export function formatShown(shown: number, total: number): string {
  return `${shown} of ${total} things ${shown === 1 ? 'is' : 'are'} shown.`;
}

/**
 * Finds the items of a checklist that an older tick no longer covers.
 * @param items the checklist's items with the clauses that each cites
 * @param changedSince by earlier version, the ids of clauses that say something else in the current version or are gone from it
 * @returns by earlier version, item ids in the list's order; a version under which nothing changed has an empty list.
 */
export function findChangedItems(
  items: readonly { id: string; cites: readonly string[] }[],
  changedSince: ReadonlyMap<string, ReadonlySet<string>>,
): ChangedItems {
  return Object.fromEntries(
    [...changedSince].map(([version, clauses]) => [
      version,
      items.filter(({ cites }) => cites.some((clause) => clauses.has(clause))).map(({ id }) => id),
    ]),
  );
}

/**
 * Tells whether an item has changed since it was ticked.
 * @param item the item's id
 * @param tickedUnder the policy version at the time of the tick
 * @param current the policy version of the page
 * @param changed from `findChangedItems`
 * @returns false for a tick under the current version; true under a version that the page knows nothing of.
 */
export function hasItemChanged(item: string, tickedUnder: string, current: string, changed: ChangedItems): boolean {
  if (tickedUnder === current) return false;
  return Object.hasOwn(changed, tickedUnder) ? (changed[tickedUnder]?.includes(item) ?? false) : true;
}
