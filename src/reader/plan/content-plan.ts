// Owns trying out a change of content/ before it is made.
import { cp, lstat, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import type { ContentFolder } from '../files/content-folder.ts';
import { type Content, readContent } from '../read-content.ts';
import type { FileToWrite } from '../files/write-files.ts';

/** A change that may be made: the files in the order in which they take effect, and what to tell the person. */
export interface Plan {
  kind: 'plan';
  files: FileToWrite[];
  done: string[];
  next: string[];
}

/** Why a change may not be made. */
export interface Refusal {
  kind: 'refusal';
  reason: string;
  /** Errors that content/ would have, or has. */
  problems: Problem[];
}

/**
 * Refuses a change.
 * @param reason a sentence that says why
 * @param problems errors to show with it
 * @returns the refusal.
 */
export function refuse(reason: string, problems: Problem[] = []): Refusal {
  return { kind: 'refusal', reason, problems };
}

/**
 * Reads content/ as it would be with some files changed; the real one is not touched.
 * @param folder the content folder; it may be missing
 * @param files the files as they would be
 * @param today `YYYY-MM-DD`
 * @returns models and problems of the changed content
 * @throws what the file system throws
 */
export async function readChanged(
  folder: ContentFolder,
  files: readonly FileToWrite[],
  today: string,
): Promise<Content> {
  const copy = await mkdtemp(join(tmpdir(), 'policy-plan-'));
  try {
    if (await isThere(folder.location)) await cp(folder.location, copy, { recursive: true });
    for (const file of files) {
      await mkdir(dirname(join(copy, file.path)), { recursive: true });
      await writeFile(join(copy, file.path), file.text);
    }
    return await readContent({ location: copy, name: folder.name }, today);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/**
 * Reads a file of content/ with every byte of its text.
 * @param folder the content folder
 * @param path the file from there
 * @returns its text, line ends and all
 * @throws what the file system throws
 */
export function readWhole(folder: ContentFolder, path: string): Promise<string> {
  return readFile(join(folder.location, path), 'utf8');
}

/**
 * Picks the errors out of problems.
 * @param problems errors and notices
 * @returns the errors in their order.
 */
export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ level }) => level === 'error');
}

/**
 * Finds the errors that a change would bring.
 * @param before problems of content/ as it is
 * @param after problems of content/ as it would be
 * @returns the errors that were not there before, wherever they stood
 */
export function listNewErrors(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const keyOf = ({ path, rule, message }: Problem): string => JSON.stringify([path, rule, message]);
  const known = new Set(errorsOf(before).map(keyOf));
  return errorsOf(after).filter((found) => !known.has(keyOf(found)));
}

/**
 * Asks the disk whether something stands somewhere: a version with a fault in it is no version, and still somebody's work.
 * @param path absolute
 * @returns true for a file, a folder and a link, also one that leads nowhere
 */
export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
