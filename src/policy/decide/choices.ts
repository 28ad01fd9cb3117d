// Owns what can be decided about a row of the decision sheet, how the minutes count it, and what it does to the proposal.

/** What a decision does: the proposal stays as it is, it is to be changed, the row is refused, or nothing is settled yet. */
export type Effect = 'kept' | 'changed' | 'refused' | 'open';

/** One choice as the sheet offers it. */
export interface Choice {
  /** What the sheet and the minutes call it; empty while nobody has chosen. */
  name: string;
  /** How the minutes count it. */
  counted: string;
  effect: Effect;
}

const discuss: Choice = { name: 'Discuss', counted: 'to discuss', effect: 'open' };
const undecided: Choice = { name: '', counted: 'not yet decided', effect: 'open' };

/** About changes, one or many. */
export const changeChoices: readonly Choice[] = [
  { name: 'Agree', counted: 'agreed', effect: 'kept' },
  { name: 'Agree with changes', counted: 'agreed with changes', effect: 'changed' },
  { name: 'Not agreed', counted: 'not agreed', effect: 'refused' },
  discuss,
  undecided,
];

/** About a review note that the proposal leaves open. */
export const noteChoices: readonly Choice[] = [
  { name: 'Defer', counted: 'deferred to the next review', effect: 'kept' },
  { name: 'Take up now', counted: 'to be taken up now', effect: 'changed' },
  { name: 'No action', counted: 'with no action', effect: 'kept' },
  discuss,
  undecided,
];

/**
 * Finds what a decision does.
 * @param decision the name of a choice
 * @returns its effect; `open` for a name that is none
 */
export function effectOf(decision: string): Effect {
  return [...changeChoices, ...noteChoices].find(({ name }) => name === decision)?.effect ?? 'open';
}

/**
 * Counts decisions.
 * @param decisions names of choices
 * @param choices what could be chosen
 * @returns such as "5 agreed, 1 not yet decided": what nobody chose is left out; empty without decisions
 */
export function countDecisions(decisions: readonly string[], choices: readonly Choice[]): string {
  return choices
    .map(({ name, counted }) => ({ count: decisions.filter((decision) => decision === name).length, counted }))
    .filter(({ count }) => count > 0)
    .map(({ count, counted }) => `${count} ${counted}`)
    .join(', ');
}
