// Owns the list of the files that somebody has handed to a page: which count, which are there twice, what is said of all.
import { plural } from '../../problems/plural.ts';
import type { ReadResult } from './read-result.ts';

/** One file as it was read. */
export interface IntakeFile<T> {
  /** Of this file in this list. */
  id: number;
  /** As the device has it. */
  name: string;
  read: ReadResult<T>;
}

/** One file as the list shows it. */
export interface ListedFile {
  id: number;
  name: string;
  isTaken: boolean;
  /** What it is; of one that is left out, why, and what to do about it. */
  words: string;
}

/**
 * Lists the files, each that counts once.
 * @param files in the order in which they came
 * @returns what to say of each, in the same order; of several with the same content, the first one counts
 */
export function listFiles<T>(files: readonly IntakeFile<T>[]): ListedFile[] {
  const firsts = findFirsts(files);
  return files.map(({ id, name, read }) => {
    if (read.is === 'refused') {
      return { id, name, isTaken: false, words: `Left out. ${read.reason} ${read.remedy}` };
    }
    const first = firsts.get(contentOf(read.data));
    if (first === undefined || first.id === id) return { id, name, isTaken: true, words: read.words };
    const words = `Left out. It says the same as “${first.name}”, which counts. There is nothing to do.`;
    return { id, name, isTaken: false, words };
  });
}

/**
 * Gives what counts.
 * @param files as in `listFiles`
 * @returns the name and the data of each file that counts, in the order in which they came
 */
export function takenOf<T>(files: readonly IntakeFile<T>[]): { name: string; data: T }[] {
  const firsts = [...findFirsts(files).values()];
  return firsts.flatMap(({ name, read }) => (read.is === 'taken' ? [{ name, data: read.data }] : []));
}

/**
 * Says how many files there are.
 * @param files from `listFiles`
 * @returns such as "12 files are in the list: 10 count, 2 are left out."
 */
export function formatFileCount(files: readonly ListedFile[]): string {
  if (files.length === 0) return 'No files are in the list.';
  const taken = files.filter(({ isTaken }) => isTaken).length;
  const left = files.length - taken;
  const whole = `${plural(files.length, 'file is', 'files are')} in the list`;
  const counts = plural(taken, 'counts', 'count');
  return left === 0
    ? `${whole}, and ${files.length === 1 ? 'it counts' : 'all count'}.`
    : `${whole}: ${counts}, ${plural(left, 'is', 'are')} left out.`;
}

/** By content; a schema gives the fields in its own order, so the way a file was typed makes no difference. */
function findFirsts<T>(files: readonly IntakeFile<T>[]): Map<string, IntakeFile<T>> {
  const firsts = new Map<string, IntakeFile<T>>();
  for (const file of files) {
    if (file.read.is === 'refused') continue;
    const content = contentOf(file.read.data);
    if (!firsts.has(content)) firsts.set(content, file);
  }
  return firsts;
}

function contentOf(data: unknown): string {
  return JSON.stringify(data);
}
