// Owns what a problem is and how one is made from the catalogue; finding problems is left to the reader.
import { catalogue } from './catalogue.ts';
import type { Level } from './wording.ts';

/** Where something stands: a path from the content folder (in what `readContent` returns, with the folder's name before it), with 1-based line and, where known, column. */
export interface Place {
  path: string;
  line: number;
  column?: number;
}

/** Gives the place of a field, by the keys and positions that lead to it; the nearest part around it when there is no such field. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** One fault in the content, ready to be printed or serialised. */
export interface Problem extends Place {
  rule: Rule;
  level: Level;
  /** What is wrong, quoting the value. */
  message: string;
  /** What to do about it. */
  remedy: string;
}

/** The name of a rule in the catalogue. */
export type Rule = keyof typeof catalogue;

/** What a rule needs to be told in order to word its message. */
export type Details<R extends Rule> = Parameters<(typeof catalogue)[R]['message']>[0];

/**
 * Makes a problem of one rule at one place.
 * @param rule a rule of the catalogue; its level, message and remedy are used
 * @param place where the fault stands
 * @param details the values that the rule's message quotes
 * @returns the problem.
 */
export function problem<R extends Rule>(rule: R, place: Place, details: Details<R>): Problem {
  // One rule's wording takes that rule's details: TypeScript cannot follow this link through an index.
  const wording = catalogue[rule] as {
    level: Level;
    message: (details: Details<R>) => string;
    remedy: (details: Details<R>) => string;
  };
  return {
    path: place.path,
    line: place.line,
    ...(place.column === undefined ? {} : { column: place.column }),
    rule,
    level: wording.level,
    message: wording.message(details),
    remedy: wording.remedy(details),
  };
}
