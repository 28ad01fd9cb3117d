// Owns the shape of a rule's wording and the phrases that several rules share.
import { shorten } from './shorten.ts';

/** `error` stops a build; `notice` is printed and published but stops nothing. */
export type Level = 'error' | 'notice';

/** How one rule speaks: its level, what it says is wrong, and the remedy it offers. */
export interface Wording<D> {
  level: Level;
  message: (details: D) => string;
  remedy: (details: D) => string;
}

/**
 * Declares an error: the build stops until it is mended.
 * @param message words what is wrong from the rule's details
 * @param remedy words what to do
 * @returns the rule's wording.
 */
export function error<D>(message: (details: D) => string, remedy: (details: D) => string): Wording<D> {
  return { level: 'error', message, remedy };
}

/**
 * Declares a notice: something a person should look at, which stops nothing.
 * @param message words what was noticed from the rule's details
 * @param remedy words what to do
 * @returns the rule's wording.
 */
export function notice<D>(message: (details: D) => string, remedy: (details: D) => string): Wording<D> {
  return { level: 'notice', message, remedy };
}

/**
 * Words the remedy for a name that is not known.
 * @param suggestion the nearest known name, or null when none is near
 * @param otherwise what to do when there is no suggestion
 * @returns one sentence.
 */
export function didYouMean(suggestion: string | null, otherwise: string): string {
  return suggestion === null ? otherwise : `Did you mean "${suggestion}"?`;
}

/**
 * Shortens a text for quoting in a message.
 * @param text any text; runs of white space count as one space
 * @returns at most 60 characters, ended by "…" when something was left out.
 */
export function quote(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), 60);
}
