// Owns writing several files of a content folder: all of them or none, each whole at every moment.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { access, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ContentFolder, nameFile } from './content-folder.ts';

/** A file to write. */
export interface FileToWrite {
  /** From the content folder. */
  path: string;
  /** The whole text. */
  text: string;
  /** What stood there when the change was planned; null for a file that must not exist yet. */
  before: string | null;
}

/** One file of a change that is being put in place. */
interface Step {
  path: string;
  /** The SHA-256 of what is put there. */
  hash: string;
}

/** Where a change waits inside the content folder, which passes over hidden names. */
const waiting = '.writing';
const stepsFile = 'steps.json';

/** Files could not be put back after a failure: `npm run policy -- unlock` does it once the disk allows. */
export class HalfWritten extends Error {}

/**
 * Writes files. All are written beside the content first (`.writing/`), with the mode of those that they replace; then
 * each is put in the place of the old one, which is kept until the last is in place. When one cannot be, the others are
 * put back. A kill in between is undone by `undoHalfWritten`.
 * @param folder the content folder, which this process has locked
 * @param files in the order in which they take effect
 * @param move how one file takes another's place; tests stop half-way with it
 * @throws Error with a sentence for people when a file is not as it was when the change was planned; `HalfWritten`; what
 *   the file system throws, with the file's own path
 */
export async function writeFiles(
  folder: ContentFolder,
  files: readonly FileToWrite[],
  move: (from: string, to: string) => void = renameSync,
): Promise<void> {
  const beside = join(folder.location, waiting);
  rmSync(beside, { recursive: true, force: true });
  try {
    for (const file of files) {
      const target = targetOf(folder, file.path);
      await naming(target, async () => {
        if (file.before !== null) await access(target, constants.W_OK);
        await writeBeside(join(beside, 'new', file.path), file, target);
      });
    }
    // From here on nothing else has a turn in this process, not even what answers to Ctrl-C.
    const steps = files.map(({ path, text }) => ({ path, hash: hashOf(text) }));
    for (const file of files) keepOld(folder, file, join(beside, 'old', file.path));
    writeFileSync(join(beside, stepsFile), JSON.stringify(steps), { flush: true });
    try {
      for (const { path, before } of files) {
        const target = targetOf(folder, path);
        const from = join(beside, 'new', path);
        if (before === null) {
          mkdirSync(dirname(target), { recursive: true });
          putNew(from, target);
        } else move(from, target);
      }
    } catch (cause) {
      putBack(folder, steps, cause);
      throw cause;
    }
    rmSync(join(beside, stepsFile));
  } catch (cause) {
    if (!(cause instanceof HalfWritten)) rmSync(beside, { recursive: true, force: true });
    throw cause;
  }
  rmSync(beside, { recursive: true, force: true });
}

/**
 * Undoes a change that a kill cut short: what it had put in place goes, and what stood there before comes back. A file
 * that somebody has edited since stays as it is.
 * @param folder the content folder, on which nothing else works
 * @returns the files put back, as paths from the folder; empty when there was nothing to undo
 * @throws what the file system throws
 */
export function undoHalfWritten(folder: ContentFolder): string[] {
  const beside = join(folder.location, waiting);
  const steps = readSteps(join(beside, stepsFile));
  const undone = steps.filter(({ path, hash }) => {
    const target = targetOf(folder, path);
    const now = readOrNull(target);
    if (now === null || hashOf(now) !== hash) return false;
    const old = join(beside, 'old', path);
    if (readOrNull(old) === null) rmSync(target);
    else renameSync(old, target);
    return true;
  });
  rmSync(beside, { recursive: true, force: true });
  return undone.map(({ path }) => path);
}

/** A link stays a link: what it leads to is replaced. */
function targetOf({ location }: ContentFolder, path: string): string {
  const named = join(location, path);
  try {
    return realpathSync(named);
  } catch {
    return named;
  }
}

async function writeBeside(place: string, { text, before }: FileToWrite, target: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  const handle = await open(place, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (before !== null) chmodSync(place, statSync(target).mode & 0o7777);
}

/** Makes sure that a file is as it was planned on, and keeps it under a second name. */
function keepOld(folder: ContentFolder, { path, before }: FileToWrite, place: string): void {
  const target = targetOf(folder, path);
  const now = readOrNull(target);
  if (before === null ? now !== null : !now?.equals(Buffer.from(before))) {
    const what = before === null ? 'exists already' : 'was changed by somebody else in the meantime';
    throw new Error(`${nameFile(folder, path)} ${what}. Look at it, then do the same again.`);
  }
  if (before === null) return;
  mkdirSync(dirname(place), { recursive: true });
  withoutLinks(
    () => linkSync(target, place),
    () => copyFileSync(target, place),
  );
}

/** A rename replaces what stands there, a link does not. */
function putNew(from: string, to: string): void {
  withoutLinks(
    () => linkSync(from, to),
    () => copyFileSync(from, to, constants.COPYFILE_EXCL),
  );
}

/** Memory sticks and some shared folders know no second names for a file. */
function withoutLinks(link: () => void, otherwise: () => void): void {
  try {
    link();
  } catch (cause) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK'].includes(codeOf(cause))) throw cause;
    otherwise();
  }
}

function putBack(folder: ContentFolder, steps: readonly Step[], cause: unknown): void {
  try {
    undoHalfWritten(folder);
  } catch {
    const names = steps.map(({ path }) => nameFile(folder, path)).join(', ');
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new HalfWritten(
      `Some of these files are new and some are old: ${names}. Once the disk can be written again, npm run policy -- unlock puts the old ones back. (${why})`,
      { cause },
    );
  }
}

function readSteps(path: string): Step[] {
  const text = readOrNull(path)?.toString('utf8');
  if (text === undefined) return [];
  try {
    return JSON.parse(text) as Step[];
  } catch {
    // Cut short while it was written: no file had been put in place yet.
    return [];
  }
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return null;
    throw cause;
  }
}

/** What goes wrong beside a file is told of the file itself. */
async function naming(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw cause instanceof Error ? Object.assign(cause, { path, dest: undefined }) : cause;
  }
}

function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? '';
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
