// Owns counting hands, before and after talking. Counts live in memory and are gone when the page closes.

/** Hands for one option. */
export interface Hands {
  before: number;
  after: number;
}
export type Round = keyof Hands;

/** The most hands that are counted for one option. */
const most = 99;

/**
 * Sets how many hands were raised.
 * @param hands the counts so far
 * @param round which count to set
 * @param count a number as typed; what is none counts as 0
 * @returns new counts, whole and from 0 to 99.
 */
export function setHands(hands: Hands, round: Round, count: number): Hands {
  return { ...hands, [round]: Math.min(Math.max(Math.trunc(count) || 0, 0), most) };
}

/**
 * Adds a hand or takes one away.
 * @param hands the counts so far
 * @param round which count to change
 * @param change 1 or -1
 * @returns new counts, from 0 to 99.
 */
export function countHand(hands: Hands, round: Round, change: 1 | -1): Hands {
  return setHands(hands, round, hands[round] + change);
}

/**
 * Gives the length of the longest bar, so that bars of one question compare.
 * @param all the counts of every option
 * @returns the greatest count, at least 10.
 */
export function longestBar(all: readonly Hands[]): number {
  return Math.max(10, ...all.flatMap(({ before, after }) => [before, after]));
}
