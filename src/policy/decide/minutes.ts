// Owns the minutes of a meeting as data: what a filled-in decision sheet comes to. Their forms as files are left to the files beside it.
import { plural } from '../../problems/plural.ts';
import { changeChoices, countDecisions, noteChoices } from './choices.ts';
import type { Resolution } from './resolution.ts';

/** What minutes are of: the two versions with their status, and the meeting. Each is words, or empty. */
export interface MinutesHead {
  title: string;
  school: string;
  /** Such as "the Phones Policy in its version of May 2026". */
  policy: string;
  older: string;
  newer: string;
  /** Sentences that a version is not in force; may be empty. */
  warnings: string[];
  meeting: string;
  date: string;
  chair: string;
}

/** What was decided at once. */
export interface Minute {
  /** Whether it is about changes or about review notes. */
  about: 'changes' | 'notes';
  /** How many changes or notes. */
  count: number;
  /** The place of each, parted by commas. */
  where: string;
  status: string;
  kind: string;
  /** The whole older words, and the whole newer ones; a line for each place where there are several. */
  before: string;
  after: string;
  why: string;
  /** The name of one of the choices; empty while nobody has chosen. */
  decision: string;
  /** May have several lines. */
  note: string;
}

/** One row of the sheet as it stands filled in. */
export interface FilledRow extends Minute {
  /** What a block holds: with an empty decision, it is decided with the block. Empty for other rows. */
  items: Minute[];
}

/** Everything that leaves the sheet. */
export interface Minutes {
  head: MinutesHead;
  rows: Minute[];
  /** Null where nothing is to be resolved. */
  resolution: Resolution | null;
}

/** What every form of the minutes says first of all. */
export const draftWords = 'Draft minutes: not agreed, not in force, until they are signed.';

/** The lines to sign on. */
export const signatures = ['Signed by the chair', 'Signed by the clerk'] as const;

/**
 * Lists what was decided, each decision by itself.
 * @param rows of the sheet
 * @returns a minute for each row; of a block, one for what stayed in it, then one for each that was taken out
 */
export function listMinutes(rows: readonly FilledRow[]): Minute[] {
  return rows.flatMap(({ items, ...row }) => {
    if (items.length === 0) return [row];
    const [taken, rest] = [
      items.filter(({ decision }) => decision !== ''),
      items.filter(({ decision }) => decision === ''),
    ];
    const joined: Minute = {
      ...row,
      count: rest.reduce((sum, { count }) => sum + count, 0),
      where: rest.map(({ where }) => where).join(', ') || 'Nothing: each was decided by itself',
      status: listOnce(rest.map(({ status }) => status)),
      kind: listOnce(rest.map(({ kind }) => kind)),
      before: joinWords(rest, 'before'),
      after: joinWords(rest, 'after'),
      why: joinPlaces(rest, 'why'),
      note: [row.note, joinPlaces(rest, 'note')].filter((words) => words !== '').join('\n'),
    };
    return rest.length > 0 || joined.note !== '' ? [joined, ...taken] : taken;
  });
}

/** What holds for several changes, each once; what stands in brackets stays together. */
function listOnce(lists: readonly string[]): string {
  return [...new Set(lists.flatMap((list) => list.split(/, (?![^(]*\))/)))].filter((each) => each !== '').join(', ');
}

/** The words of changes that share a reason name their places already. */
function joinWords(items: readonly Minute[], field: 'before' | 'after'): string {
  if (items.length === 1) return items[0]?.[field] ?? '';
  return items
    .map((item) => (item.count > 1 || item[field] === '' ? item[field] : `${item.where}: ${item[field]}`))
    .filter((words) => words !== '')
    .join('\n');
}

/**
 * Joins what stands in several places.
 * @param places each with its name
 * @param field what is joined
 * @returns the words of the one place that there is; else a line for each that has any, after its name
 */
export function joinPlaces<F extends string>(
  places: readonly (Record<F, string> & { where: string })[],
  field: F,
): string {
  if (places.length === 1) return places[0]?.[field] ?? '';
  return places.flatMap((place) => (place[field] === '' ? [] : [`${place.where}: ${place[field]}`])).join('\n');
}

/**
 * Counts what was decided.
 * @param rows from `listMinutes`
 * @returns such as "2 decisions on 5 changes: 1 agreed, 1 not yet decided." and "3 review notes: 1 deferred to the next review, 2 agreed."
 */
export function formatDecided(rows: readonly Minute[]): string[] {
  const [changes, notes] = [
    rows.filter(({ about }) => about === 'changes'),
    rows.filter(({ about }) => about === 'notes'),
  ];
  const count = (found: readonly Minute[]): number => found.reduce((sum, each) => sum + each.count, 0);
  const decided = (found: readonly Minute[]): string[] => found.map(({ decision }) => decision);
  /** A block of notes settles each of them. */
  const settled = notes.flatMap(({ count: many, decision }) => Array<string>(many).fill(decision));
  const line = (what: string, counted: string): string[] => (counted === '' ? [] : [`${what}: ${counted}.`]);
  return [
    ...line(
      `${plural(changes.length, 'decision')} on ${plural(count(changes), 'change')}`,
      countDecisions(decided(changes), changeChoices),
    ),
    ...line(plural(count(notes), 'review note'), countDecisions(settled, [...noteChoices, ...blockOfNotes])),
  ];
}

/** A block of notes is agreed or not, as changes are. */
const blockOfNotes = changeChoices.filter(({ effect }) => effect !== 'open');

/**
 * Lists what is said of the meeting and its versions.
 * @param head of the minutes
 * @returns names with words; "-" where nothing was typed
 */
export function listHead({ older, newer, meeting, date, chair }: MinutesHead): [name: string, words: string][] {
  return [
    ['Older version', older],
    ['Newer version', newer],
    ['Meeting', meeting],
    ['Date', date],
    ['Chair', chair],
  ];
}
