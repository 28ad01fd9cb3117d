// Owns the resolution that ends a decision sheet: what it can be, and where it does not fit the rows or its own numbers.
import { plural } from '../../problems/plural.ts';
import { effectOf } from './choices.ts';
import { findDateFaults } from './meeting-dates.ts';

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
  about: 'changes' | 'notes';
  /** The names of the choices made in it: one, or more where some of it was decided by itself. */
  decisions: readonly string[];
  /** Whether some of it is agreed with changes, and no note says which. */
  isUnsaid: boolean;
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
 * Lists everything that the sheet warns of at its end.
 * @param resolution as filled in
 * @param rows of the sheet
 * @param meeting the date of the meeting, as typed
 * @param today `YYYY-MM-DD`
 * @returns sentences; empty where all fits
 */
export function listFaults(
  resolution: Resolution,
  rows: readonly DecidedRow[],
  meeting: string,
  today: string,
): string[] {
  return [
    ...findVoteFaults(resolution),
    ...findDateFaults({ meeting, review: resolution.review }, today),
    ...findContradictions(resolution, rows),
  ];
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
  const isNamed = changes.trim() !== '';
  const isRefused = ({ decisions }: DecidedRow): boolean =>
    decisions.every((decision) => effectOf(decision) === 'refused');
  const ofChanges = rows.filter(({ about }) => about === 'changes');
  const unsaid = rows.filter(({ isUnsaid }) => isUnsaid).map(({ name }) => name);
  return [
    ...(outcome === 'as proposed' && other.length > 0
      ? [
          `Adopted as proposed, but ${plural(other.length, 'row is', 'rows are')} not agreed as proposed: ${list(other)}.`,
        ]
      : []),
    ...(outcome === 'with changes' && other.length === 0 && !isNamed
      ? ['Adopted with changes, but no row is changed or refused, and no change is named.']
      : []),
    ...(outcome === 'with changes' && ofChanges.length > 0 && ofChanges.every(isRefused)
      ? ['Adopted with changes, but every change that was proposed is refused.']
      : []),
    ...(outcome === 'with changes' && unsaid.length > 0 && !isNamed
      ? [`Agreed with changes, but nothing says which: ${list(unsaid)}.`]
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
 * Finds where the numbers and names of a vote do not fit.
 * @param resolution as filled in
 * @returns sentences; empty where all fits, and while nothing is counted
 */
export function findVoteFaults(resolution: Resolution): string[] {
  const counts = (['for', 'against', 'abstained'] as const).map((field) => resolution[field].trim());
  const [proposer, seconder] = [resolution.proposer, resolution.seconder].map((name) => name.trim().toLowerCase());
  const sameName =
    proposer !== '' && proposer === seconder
      ? [`${resolution.proposer.trim()} is named as proposer and as seconder.`]
      : [];
  const noNumbers = counts
    .map((text, at) => ({ text, label: resolutionFields[at + 2]?.[1] ?? '' }))
    .filter(({ text }) => text !== '' && !/^\d{1,3}$/.test(text))
    .map(({ text, label }) => `${label}: “${text}” is not a whole number.`);
  const [inFavour = 0, against = 0] = counts.map(Number);
  const { outcome } = resolution;
  const faults = [...sameName, ...noNumbers];
  // What is no number is neither more nor less than another.
  if (!(inFavour + against > 0) || outcome === '' || outcome === 'put off') return faults;
  const votes = `${plural(inFavour, 'vote')} for and ${against} against`;
  if (inFavour === against) return [...faults, `${votes} are a tie: write down how it was settled.`];
  const isCarried = inFavour > against;
  const isOpposite = isCarried === (outcome === 'not adopted');
  return isOpposite ? [...faults, `${votes} do not fit “${wordsOf(outcome)}”.`] : faults;
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

/** A name may hold commas and an "and" of its own. */
function list(names: readonly string[]): string {
  return names.some((name) => /,| and /.test(name)) ? names.join('; ') : new Intl.ListFormat('en-GB').format(names);
}
