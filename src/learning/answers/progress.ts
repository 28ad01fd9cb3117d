// Owns the records that a reader may ask this device to keep: `policy:v1:<kind>:<id>` holds `{ version, savedAt, expires, answers }`;
// of a site in a folder of its host, `policy:v1:<base path>:<kind>:<id>`, since all sites of one host share one storage.
// Life: made when the reader asks for it, written at each change, gone after 90 days, when the reader erases it, or when
// it can no longer be read. Answers are stored under authored ids, so rewording or moving an item loses nothing; deleting
// an item or an option drops that answer and no other.
import { isDateText } from '../../schemas/date-text.ts';
import { keyPrefix } from './stored-keys.ts';
import type { Answers } from '../quiz/quiz-key.ts';

/** One stored record. Days are `YYYY-MM-DD`: no time of day is kept. */
export interface ProgressRecord {
  /** The policy version that the page was about when the record was last written. */
  version: string;
  savedAt: string;
  expires: string;
  answers: Answers;
}

/** What a page can still be answered with: the values of each question; null where any short text will do. */
export type KnownAnswers = ReadonlyMap<string, ReadonlySet<string> | null>;

/** A record as far as it could be read. */
export interface ReadRecord {
  /** Null when there is none, or nothing of it could be read. */
  record: ProgressRecord | null;
  /** True when the stored text is of no more use and can be removed. */
  isSpent: boolean;
}

/** How long a record is kept after the last change. */
export const daysKept = 90;
/** Characters; a longer text is no record of this site. */
export const longestRecord = 65_536;

/** Characters: as many as a comment may have. */
const longestValue = 4_000;
const mostValues = 100;

/**
 * Names the record of one quiz or checklist.
 * @param base see `keyPrefix`
 * @param kind such as `quiz`
 * @param id the content's id
 * @returns the key.
 */
export function recordKey(base: string, kind: string, id: string): string {
  return `${keyPrefix(base)}${kind}:${id}`;
}

/**
 * Tells whether a key is one of this site's: a record, or a wish such as that of the "/" key.
 * @param base see `keyPrefix`
 * @param key any key of the storage
 * @returns false for keys of anything else on the same host, a site of the same kind in another folder too.
 */
export function isOwnKey(base: string, key: string): boolean {
  const prefix = keyPrefix(base);
  return key.startsWith(prefix) && /^[a-z0-9-]+(:[a-z0-9-]+)?$/.test(key.slice(prefix.length));
}

/**
 * Reads which record a key names.
 * @param base see `keyPrefix`
 * @param key any key of the storage
 * @returns kind and id, or null for a key that names no record of this site.
 */
export function parseRecordKey(base: string, key: string): { kind: string; id: string } | null {
  const [kind = '', id] = isOwnKey(base, key) ? key.slice(keyPrefix(base).length).split(':') : [];
  return id === undefined ? null : { kind, id };
}

/**
 * Reads a stored record, answer by answer.
 * @param text what the storage holds; null for nothing
 * @param today `YYYY-MM-DD`; may be before the day of saving, when a clock was set back
 * @param known what can still be answered; without it every well-formed answer is kept
 * @returns the record with its good answers.
 */
export function readRecord(text: string | null, today: string, known?: KnownAnswers): ReadRecord {
  const nothing = { record: null, isSpent: text !== null };
  if (text === null || text.length > longestRecord) return nothing;
  const fields = parseObject(text);
  if (!fields || !isObject(fields.answers)) return nothing;
  const { version, savedAt, expires } = fields;
  if (!isText(version) || !isDateText(version) || !isDay(savedAt) || !isDay(expires)) return nothing;
  // A day in the future is a clock that was wrong: the record is kept, but for no longer than one saved today.
  const last = [expires, daysAfter(savedAt, daysKept), daysAfter(today, daysKept)].sort()[0] ?? expires;
  if (last < today) return nothing;
  const good = Object.entries(fields.answers).flatMap(([id, values]) => {
    const kept = keepValues(id, values, known);
    return kept.length === 0 ? [] : [[id, kept] as const];
  });
  const record = { version, savedAt, expires: last, answers: Object.fromEntries(good) };
  return { record, isSpent: false };
}

/**
 * Lays changes over what is stored, so that two tabs lose nothing of each other's.
 * @param stored the record as it stands now, or null
 * @param changes the answers that changed; an empty list takes an answer back
 * @param version the policy version of the page
 * @param today `YYYY-MM-DD`
 * @returns the record to store, kept for 90 days from today.
 */
export function mergeRecord(
  stored: ProgressRecord | null,
  changes: Answers,
  version: string,
  today: string,
): ProgressRecord {
  const merged = new Map([...Object.entries(stored?.answers ?? {}), ...Object.entries(changes)]);
  const answers = Object.fromEntries([...merged].filter(([, values]) => values.length > 0));
  return { version, savedAt: today, expires: daysAfter(today, daysKept), answers };
}

/**
 * Counts days on from a day.
 * @param day `YYYY-MM-DD`
 * @param days whole days
 * @returns the later day as `YYYY-MM-DD`
 * @throws RangeError when `day` is no day
 */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function keepValues(id: string, values: unknown, known: KnownAnswers | undefined): string[] {
  if (!Array.isArray(values) || values.length > mostValues || (known && !known.has(id))) return [];
  const offered = known?.get(id) ?? null;
  return values.filter(
    (value): value is string =>
      isText(value) &&
      value.length <= longestValue &&
      // A policy version may stand beside a tick, to say what was ticked.
      (offered === null || offered.has(value) || isDateText(value)),
  );
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const data: unknown = JSON.parse(text);
    return isObject(data) ? data : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isDay(value: unknown): value is string {
  return isText(value) && value.length === 10 && isDateText(value);
}
