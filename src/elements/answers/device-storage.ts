// Owns the only way to the records on this device; what a record is, is left to the learning folder. It is given how to reach the storage, and takes it as it comes: refused, full or not there. (One wish is no record: the search opener keeps it, see there.)
import { readClock } from '../../policy/dates.ts';
import {
  isOwnKey,
  type KnownAnswers,
  longestRecord,
  mergeRecord,
  parseRecordKey,
  type ProgressRecord,
  readRecord,
  recordKey,
} from '../../learning/answers/progress.ts';
import type { Answers } from '../../learning/quiz/quiz-key.ts';

/** What became of a wish to keep something. */
export type Kept = 'kept' | 'refused' | 'full' | 'long';

/** One record as a list shows it. */
export interface StoredRecord {
  kind: string;
  id: string;
  record: ProgressRecord;
}

/** This device's storage, as far as it is given. */
export interface DeviceStorage {
  /** Whether there is a storage, so that keeping something can be offered. */
  isThere: () => boolean;
  /** The key of a record. */
  keyOf: (kind: string, id: string) => string;
  /** Reads a record; null when there is none, it cannot be read, or storage is refused. Removes one that is of no more use. */
  read: (kind: string, id: string, known?: KnownAnswers) => ProgressRecord | null;
  /** Lays changes over what is stored now. When that fails, what was stored stays. */
  keep: (kind: string, id: string, version: string, changes: Answers, known?: KnownAnswers) => Kept;
  erase: (kind: string, id: string) => void;
  /** Every record that can be read, in the order of their keys. */
  list: () => StoredRecord[];
  /** Erases everything that this site has stored, and nothing of another site of the same host. */
  eraseAll: () => void;
}

/**
 * Makes the way to a storage.
 * @param open gives the storage; may throw, as browsers do where storage is refused
 * @param today gives the day as `YYYY-MM-DD`
 * @param base the site's base path, beginning and ending in "/"
 * @returns the storage. None of its functions throws.
 */
export function deviceStorage(open: () => Storage, today: () => string, base: string): DeviceStorage {
  const keyOf = (kind: string, id: string): string => recordKey(base, kind, id);
  const attempt = <T>(action: (storage: Storage) => T, otherwise: T): T => {
    try {
      return action(open());
    } catch {
      return otherwise;
    }
  };
  const keysOf = (storage: Storage): string[] =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').sort();
  const read = (storage: Storage, key: string, known?: KnownAnswers): ProgressRecord | null => {
    const { record, isSpent } = readRecord(storage.getItem(key), today(), known);
    if (isSpent) storage.removeItem(key);
    return record;
  };

  return {
    isThere: () => attempt((storage) => storage.length >= 0, false),
    keyOf,
    read: (kind, id, known) => attempt((storage) => read(storage, keyOf(kind, id), known), null),
    keep: (kind, id, version, changes, known) => {
      try {
        const storage = open();
        const key = keyOf(kind, id);
        const merged = mergeRecord(read(storage, key, known), changes, version, today());
        const text = JSON.stringify(merged);
        if (text.length > longestRecord) return 'long';
        storage.setItem(key, text);
        return 'kept';
      } catch (cause) {
        return cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'refused';
      }
    },
    erase: (kind, id) => attempt((storage) => storage.removeItem(keyOf(kind, id)), undefined),
    list: () =>
      attempt(
        (storage) =>
          keysOf(storage).flatMap((key) => {
            const named = parseRecordKey(base, key);
            const record = named ? read(storage, key) : null;
            return named && record ? [{ ...named, record }] : [];
          }),
        [],
      ),
    eraseAll: () =>
      attempt((storage) => {
        for (const key of keysOf(storage)) if (isOwnKey(base, key)) storage.removeItem(key);
      }, undefined),
  };
}

/**
 * Gives the way to the storage of the device that the page is read on.
 * @returns the storage of this site, with the reader's day.
 */
export function thisDevice(): DeviceStorage {
  return deviceStorage(
    () => localStorage,
    () => readClock(new Date()),
    import.meta.env.BASE_URL,
  );
}
