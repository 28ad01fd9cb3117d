// Owns a content/ folder for one test: the valid one of the fixtures with some files replaced, read, and deleted again.
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Content, readContent } from '../../../src/reader/read-content.ts';
import { contentAt } from './content-at.ts';

/** Files by path from the project's root; null removes one of the valid files. */
export type Files = Record<string, string | Uint8Array | null>;

/** The day on which nothing in the valid folder is due. */
export const quietDay = '2024-03-01';

const validFolder = join(import.meta.dirname, '../../fixtures/content/valid');

/**
 * Reads the valid content/ with some files replaced.
 * @param files what differs from the valid folder
 * @param today `YYYY-MM-DD`
 * @returns what `readContent` gives. Throws what it throws; the temporary folder is gone either way.
 */
export async function readFolder(files: Files = {}, today = quietDay): Promise<Content> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await cp(validFolder, join(root, 'content'), { recursive: true });
    for (const [path, content] of Object.entries(files)) {
      await rm(join(root, path), { recursive: true, force: true });
      if (content === null) continue;
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    return await readContent(contentAt(root), today);
  } finally {
    await rm(root, { recursive: true });
  }
}

/**
 * Gives the text of a valid file.
 * @param path such as `content/school.yaml`
 * @returns its whole text. Throws when there is no such file.
 */
export function validText(path: string): string {
  return readFileSync(join(validFolder, path.slice('content/'.length)), 'utf8');
}

/**
 * Makes one valid file wrong.
 * @param path the file
 * @param from words that stand in it
 * @param to what stands there instead, once
 * @returns the file with its new text. Throws when the words are not in it, so that no test passes by mistake.
 */
export function edit(path: string, from: string, to: string): Files {
  const text = validText(path);
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${path}`);
  return { [path]: text.replace(from, () => to) };
}
