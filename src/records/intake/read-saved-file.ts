// Owns reading one file that a reader has saved on this site and somebody has handed on: every step at which it can be left out.
import { dropInvisible } from '../../policy/text/invisible-characters.ts';
import { decodeFile } from './decode-file.ts';
import { type FileKind, fileKinds, type ReadResult, type Refused } from './read-result.ts';

const askAgain = 'Ask whoever sent it to save it once more, and to send it as an attachment, unchanged.';
const chooseOwn = 'Choose a file that was saved on this website: its name ends in “.json”.';

/**
 * Reads a file.
 * @param bytes the whole file
 * @param kind what the page takes
 * @returns what it holds with what to say of it, or why it is left out and what to do
 */
export function readSavedFile<T>(bytes: Uint8Array, kind: FileKind<T>): ReadResult<T> {
  const text = decodeFile(bytes);
  if (typeof text !== 'string') return text;
  const data = parse(text);
  if (data === null) {
    // What was cut off on its way still begins as it should.
    return /^\s*\{\s*"file"\s*:/.test(text)
      ? refuse('It is damaged: a part of it is missing or was changed.', askAgain)
      : refuse('It was not saved on this website.', chooseOwn);
  }
  const { file, format } = data;
  if (!isMark(file)) return refuse('It was not saved on this website.', chooseOwn);
  if (file !== kind.mark) {
    const { name, page } = fileKinds[file];
    return refuse(`It is ${name}.`, `Take it to the page “${page}”.`);
  }
  if (typeof format === 'number' && format > 1) {
    const remedy =
      'Reload this page and choose it again. If it is still left out, tell whoever looks after this website.';
    return refuse('It was saved by a newer edition of this website.', remedy);
  }
  const checked = kind.schema.safeParse(data);
  if (!checked.success) {
    const places = [...new Set(checked.error.issues.map(({ path }) => path.join(', ') || 'its beginning'))];
    const [where, rest] = [places.slice(0, 3).join('; '), places.length > 3 ? ' and elsewhere' : ''];
    return refuse(`It was changed after it was saved, and cannot be trusted (at: ${where}${rest}).`, askAgain);
  }
  const judged = kind.judge(checked.data);
  if (judged !== null) return { is: 'refused', ...judged };
  return { is: 'taken', data: checked.data, words: kind.describe(checked.data) };
}

/** An object, or null. What could reach behind objects is no field of any file of ours, so a file with it is none. */
function parse(text: string): Record<string, unknown> | null {
  let isForeign = false;
  try {
    const data: unknown = JSON.parse(text, (key, value: unknown) => {
      isForeign ||= key === '__proto__' || key === 'constructor' || key === 'prototype';
      // A mark that nobody sees would turn round what stands beside a name.
      return typeof value === 'string' ? dropInvisible(value) : value;
    });
    return typeof data === 'object' && data !== null && !Array.isArray(data) && !isForeign
      ? (data as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function isMark(value: unknown): value is keyof typeof fileKinds {
  return typeof value === 'string' && Object.hasOwn(fileKinds, value);
}

function refuse(reason: string, remedy: string): Refused {
  return { is: 'refused', reason, remedy };
}
