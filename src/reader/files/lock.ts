// Owns that one command at a time writes a content folder: the lock file, who holds it, and when it may be taken away.
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { type ContentFolder, nameFile } from './content-folder.ts';
import { undoHalfWritten } from './write-files.ts';

/** What the lock file says, for whoever finds it. */
interface Holder {
  who: string;
  /** What was typed, such as `policy ratify`. */
  command: string;
  pid: number;
  computer: string;
  /** When it was taken, as ISO 8601. */
  since: string;
}

const lockName = '.lock';
/** No command takes as long: one that has held the lock for an hour hangs, or its number belongs to another by now. */
const longestHold = 60 * 60 * 1000;
/** On these a command ends early; the number is what shells add to 128. */
const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/**
 * Does work that writes a content folder while nobody else may. What an earlier command left half-written is undone
 * first; the lock is given back on every way out: done, failed, Ctrl-C.
 * @param folder the content folder
 * @param command what is being done, as people type it, such as `policy ratify`
 * @param work reads, plans and writes
 * @returns what the work gives
 * @throws Error with sentences for people when another command holds the lock, or left it behind; what the work throws
 */
export async function withLock<T>(folder: ContentFolder, command: string, work: () => Promise<T>): Promise<T> {
  const release = takeLock(folder, command);
  const onExit = (): void => release();
  const stops = Object.entries(signals).map(([name, number]) => [name, () => process.exit(128 + number)] as const);
  process.once('exit', onExit);
  for (const [name, stop] of stops) process.once(name, stop);
  try {
    undoHalfWritten(folder);
    return await work();
  } finally {
    release();
    process.off('exit', onExit);
    for (const [name, stop] of stops) process.off(name, stop);
  }
}

/**
 * Takes away a lock that a stopped command left behind, and undoes what it had half written.
 * @param folder the content folder
 * @param isForced true when somebody has made sure that no command is at work
 * @returns what was done, as sentences
 * @throws Error with a sentence for people when the command may still be at work
 */
export function unlock(folder: ContentFolder, isForced: boolean): string[] {
  const holder = readHolder(folder);
  if (holder !== null && !isForced && stateOf(folder, holder) === 'at work') {
    throw new Error(`${describe(folder, holder)}\nIf you are sure that it is not: npm run policy -- unlock --force`);
  }
  const undone = undoHalfWritten(folder).map((path) => `${nameFile(folder, path)} is as it was before.`);
  rmSync(join(folder.location, lockName), { force: true });
  if (holder === null && undone.length === 0) return ['There was no lock. Nothing had to be done.'];
  return [...undone, 'The lock is gone: commands can write again. npm run check says whether the content is in order.'];
}

/** Takes the lock or throws; gives what gives it back, however often that is called. */
function takeLock(folder: ContentFolder, command: string): () => void {
  const path = join(folder.location, lockName);
  const holder: Holder = {
    who: nameUser(),
    command,
    pid: process.pid,
    computer: hostname(),
    since: new Date().toISOString(),
  };
  const text = `${JSON.stringify(holder)}\n`;
  const file = openNew(path);
  if (file === null) throw new Error(describe(folder, readHolder(folder)));
  try {
    writeSync(file, text);
  } catch (cause) {
    rmSync(path, { force: true });
    throw Object.assign(cause as Error, { path });
  } finally {
    closeSync(file);
  }
  return () => {
    // Somebody may have taken the lock away, and another command may have its own by now.
    if (readText(path) === text) rmSync(path, { force: true });
  };
}

/** Opens a file that must not exist; null when it does. The system lets only one of several do so. */
function openNew(path: string): number | null {
  try {
    return openSync(path, 'wx');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw cause;
  }
}

/** Who holds the lock; null for none. A lock that says nothing (yet) has an unknown holder. */
function readHolder(folder: ContentFolder): Partial<Holder> | null {
  const text = readText(join(folder.location, lockName));
  if (text === null) return null;
  try {
    return Object(JSON.parse(text)) as Partial<Holder>;
  } catch {
    return {};
  }
}

function stateOf({ location }: ContentFolder, holder: Partial<Holder>): 'at work' | 'gone' | 'too old' {
  const taken = Date.parse(holder.since ?? '');
  const since = Number.isNaN(taken) ? statSync(join(location, lockName), { throwIfNoEntry: false })?.mtimeMs : taken;
  if (holder.computer === hostname() && holder.pid !== undefined && !isRunning(holder.pid)) return 'gone';
  return Date.now() - (since ?? 0) > longestHold ? 'too old' : 'at work';
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // A process of somebody else may not be asked, but it is there.
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function describe(folder: ContentFolder, holder: Partial<Holder> | null): string {
  if (holder === null) return `Another command has just written ${folder.name}/. Do the same again.`;
  const { command = 'a command', who = 'somebody', pid, computer = 'an unknown computer', since } = holder;
  const process = pid === undefined ? '' : `, process ${pid}`;
  const whose = `"${command}", started by ${who} on ${computer}${formatTime(since)}${process}`;
  switch (stateOf(folder, holder)) {
    case 'at work':
      return `Another command is writing ${folder.name}/ just now: ${whose}.\nWait until it has ended, then do the same again.`;
    case 'gone':
      return `A command was stopped before it had finished, and nobody else may write ${folder.name}/ since: ${whose}.\nGo on with: npm run policy -- unlock (it puts back what was half written), then do the same again.`;
    case 'too old':
      return `A command has kept ${folder.name}/ to itself for more than an hour, longer than any takes: ${whose}.\nWhen nobody is at work there any more, go on with: npm run policy -- unlock, then do the same again.`;
  }
}

function formatTime(since: string | undefined): string {
  const date = new Date(since ?? '');
  if (Number.isNaN(date.getTime())) return '';
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(date);
  return `, ${words}`;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function nameUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'somebody';
  }
}
