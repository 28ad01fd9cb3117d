// Owns putting a whole folder in the place of another, and clearing away what a killed process left beside it.
import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A folder in the making: where it belongs, and where it is made. */
export interface FolderInTheMaking {
  /** Where it will stand; where a link stands, what that leads to. */
  place: string;
  /** The hidden folder beside it, on the same disk; nothing is there yet. */
  beside: string;
}

/**
 * Begins a folder beside its place. What processes that have ended left there is cleared away, and a folder that one of
 * them had just moved aside comes back.
 * @param folder where it belongs
 * @param pid the process that makes it
 * @returns the two places
 * @throws what the file system throws
 */
export function beginBeside(folder: string, pid: number = process.pid): FolderInTheMaking {
  const whole = resolve(folder);
  const place = existsSync(whole) ? realpathSync(whole) : whole;
  for (const { path, kind, owner } of listBeside(place)) {
    if (owner !== pid && isRunning(owner)) continue;
    if (kind === 'old' && !existsSync(place)) renameSync(path, place);
    else rmSync(path, { recursive: true, force: true });
  }
  return { place, beside: nameBeside(place, 'new', pid) };
}

/**
 * Puts a folder in its place. What stood there is kept until the new one stands, and comes back when that fails.
 * @param made where it was made, and where it belongs
 * @param move how a folder gets another name; tests refuse with it
 * @throws what the file system throws
 */
export function putInPlace(
  { place, beside }: FolderInTheMaking,
  move: (from: string, to: string) => void = renameSync,
): void {
  const old = nameBeside(place, 'old', process.pid);
  const isKept = existsSync(place) && moveAside(place, old, move);
  try {
    move(beside, place);
  } catch (cause) {
    if (isKept) move(old, place);
    throw cause;
  }
  if (!isKept) return;
  // A folder that is a repository of its own stays one, as Astro has it.
  if (existsSync(join(old, '.git'))) renameSync(join(old, '.git'), join(place, '.git'));
  rmSync(old, { recursive: true, force: true });
}

/** False where a folder cannot be moved within its own parent, as on the layers of a container: it makes room at once. */
function moveAside(place: string, old: string, move: (from: string, to: string) => void): boolean {
  try {
    move(place, old);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw cause;
    rmSync(place, { recursive: true });
    return false;
  }
}

function nameBeside(place: string, kind: 'new' | 'old', pid: number): string {
  return join(dirname(place), `.${basename(place)}.${kind}-${pid}`);
}

function listBeside(place: string): { path: string; kind: string; owner: number }[] {
  const folder = dirname(place);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const [, of, kind, owner] = /^\.(.+)\.(new|old)-(\d+)$/.exec(name) ?? [];
    return of === basename(place) && kind !== undefined
      ? [{ path: join(folder, name), kind, owner: Number(owner) }]
      : [];
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
