// Owns turning a file of content/ into text; what the text says is left to others.
import { lstat, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findInvisible } from './invisible-characters.ts';
import { problem, type Problem } from '../../problems/problem.ts';

/** A file's text with what nobody sees in it, or null with at least one problem that says why. Line ends are "\n" and there is no byte order mark. */
export interface TextFile {
  path: string;
  text: string | null;
  problems: Problem[];
}

/** The most bytes that a file may have: twice those of a policy of 5,000 clauses, which nobody writes by hand. */
const mostBytes = 2_000_000;

/**
 * Reads one file as UTF-8 text.
 * @param folder the content folder
 * @param path the file's path from there, with "/"
 * @returns the text with "\n" line ends; null when the file is missing, unreadable, of more than `mostBytes`, not UTF-8 or empty.
 */
export async function readText(folder: string, path: string): Promise<TextFile> {
  const place = { path, line: 1 };
  let bytes: Uint8Array;
  try {
    const { size } = await stat(join(folder, path));
    if (size > mostBytes) {
      return { path, text: null, problems: [problem('file-too-large', place, { bytes: size, most: mostBytes })] };
    }
    bytes = await readFile(join(folder, path));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    const isGone = code === 'ENOENT';
    // A link that leads nowhere is a file that somebody put there.
    const isThere = !isGone || (await lstat(join(folder, path)).catch(() => null)) !== null;
    const found = isThere
      ? problem('unreadable-file', place, { reason: isGone ? 'link-to-nothing' : code })
      : problem('missing-file', place, {});
    return { path, text: null, problems: [found] };
  }
  const broken = firstBrokenByte(bytes);
  if (broken !== null) {
    const line = bytes.subarray(0, broken).filter((byte) => byte === 10).length + 1;
    return { path, text: null, problems: [problem('not-utf8', { path, line }, { offset: broken })] };
  }
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { path, text: null, problems: [problem('empty-file', place, {})] };
  return { path, text, problems: findInvisible(text, path) };
}

/** The offset of the first byte that is no part of a UTF-8 character, or null. A NUL byte counts: UTF-16 text is full of them. */
function firstBrokenByte(bytes: Uint8Array): number | null {
  const nul = bytes.indexOf(0);
  const end = nul === -1 ? bytes.length : nul;
  if (isText(bytes.subarray(0, end))) return nul === -1 ? null : nul;
  let good = 0;
  let bad = end;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isText(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // The decoder gives up at the byte after a broken character: go back to where that began.
  let start = bad - 1;
  while (!isText(bytes.subarray(0, start))) start--;
  return start;
}

/** True for UTF-8; `mayBeCut` lets its last character lack bytes. */
function isText(bytes: Uint8Array, mayBeCut = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCut });
    return true;
  } catch {
    return false;
  }
}
