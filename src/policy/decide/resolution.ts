// Owns the resolution that ends a decision sheet: what it can be, and where it does not fit the rows or its own numbers.
import { plural } from '../../problems/plural.ts';
import { effectOf } from './choices.ts';

/** What can be resolved, as the sheet completes "That the policy be …". */
export const outcomes = [
  { name: 'as proposed', words: 'adopted as proposed' },
  { name: 'with changes', words: 'adopted with these changes' },
  { name: 'not adopted', words: 'not adopted' },
  { name: 'put off', words: 'put off to another meeting' },
  { name: '', words: 'no resolution yet' },
] as const;

/** The fields of a resolution that are typed, with what they are called. */
export const resolutionFields = [
  ['proposer', 'Proposed by'],
  ['seconder', 'Seconded by'],
  ['for', 'Votes for'],
  ['against', 'Votes against'],
  ['abstained', 'Abstained'],
  ['review', 'Date of the next review'],
] as const;

export type ResolutionField = (typeof resolutionFields)[number][0];

/** A resolution as it was filled in; empty texts for what was not. */
export type Resolution = Record<ResolutionField, string> & {
  /** The name of an outcome. */
  outcome: string;
  /** The changes, in words. */
  changes: string;
};

/** A row as far as the resolution can contradict it. */
export interface DecidedRow {
  /** Such as "4(1)". */
  name: string;
  /** The names of the choices made in it: one, or more where some of it was decided by itself. */
  decisions: readonly string[];
}

/**
 * Tells whether everything in a row is settled.
 * @param row of the sheet
 * @returns false while something in it is not decided, or is to be discussed
 */
export function isSettled({ decisions }: DecidedRow): boolean {
  return decisions.every((decision) => effectOf(decision) !== 'open');
}

/**
 * Finds where a resolution does not fit the decisions. Nothing is forbidden: a meeting may have its reasons.
 * @param resolution as filled in
 * @param rows of the sheet
 * @returns sentences; empty where all fits, and while there is no resolution
 */
export function findContradictions({ outcome, changes }: Resolution, rows: readonly DecidedRow[]): string[] {
  const having = (...effects: string[]): string[] =>
    rows.filter(({ decisions }) => decisions.some((each) => effects.includes(effectOf(each)))).map(({ name }) => name);
  const [other, open] = [having('changed', 'refused'), having('open')];
  const isAdopted = outcome === 'as proposed' || outcome === 'with changes';
  return [
    ...(outcome === 'as proposed' && other.length > 0
      ? [
          `Adopted as proposed, but ${plural(other.length, 'row is', 'rows are')} not agreed as proposed: ${list(other)}.`,
        ]
      : []),
    ...(outcome === 'with changes' && other.length === 0 && changes.trim() === ''
      ? ['Adopted with changes, but no row is changed or refused, and no change is named.']
      : []),
    ...(isAdopted && open.length > 0
      ? [`Adopted, but ${plural(open.length, 'row is', 'rows are')} not decided: ${list(open)}.`]
      : []),
    ...(outcome === 'not adopted' && rows.length > 0 && other.length === 0 && open.length === 0
      ? ['Not adopted, but every row is agreed.']
      : []),
  ];
}

/**
 * Finds where the numbers of a vote do not fit.
 * @param resolution as filled in
 * @returns sentences; empty where all fits, and while nothing is counted
 */
export function findVoteFaults(resolution: Resolution): string[] {
  const counts = (['for', 'against', 'abstained'] as const).map((field) => resolution[field].trim());
  const faults = counts
    .map((text, at) => ({ text, label: resolutionFields[at + 2]?.[1] ?? '' }))
    .filter(({ text }) => text !== '' && !/^\d{1,3}$/.test(text))
    .map(({ text, label }) => `${label}: “${text}” is not a whole number.`);
  const [inFavour = 0, against = 0] = counts.map(Number);
  const { outcome } = resolution;
  if (faults.length > 0 || inFavour + against === 0 || outcome === '' || outcome === 'put off') return faults;
  const votes = `${plural(inFavour, 'vote')} for and ${against} against`;
  if (inFavour === against) return [`${votes} are a tie: write down how it was settled.`];
  const isCarried = inFavour > against;
  return isCarried === (outcome === 'not adopted') ? [`${votes} do not fit “${wordsOf(outcome)}”.`] : [];
}

/**
 * Words a resolution for the minutes.
 * @param resolution as filled in
 * @param policy such as "the Phones Policy in its version of May 2026"
 * @returns one sentence
 */
export function formatResolution({ outcome }: Pick<Resolution, 'outcome'>, policy: string): string {
  return outcome === '' ? 'No resolution is recorded.' : `Resolved that ${policy} be ${wordsOf(outcome)}.`;
}

/**
 * Lists what is said of a resolution beside its sentence.
 * @param resolution as filled in
 * @returns names with words, which may be empty; the changes only where they were named
 */
export function listVotes(resolution: Resolution): [name: string, words: string][] {
  const { changes } = resolution;
  return [
    ...(changes.trim() === '' ? [] : [['With these changes', changes] as [string, string]]),
    ...resolutionFields.map(([field, label]): [string, string] => [label, resolution[field]]),
  ];
}

function wordsOf(outcome: string): string {
  return outcomes.find(({ name }) => name === outcome)?.words ?? '';
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
