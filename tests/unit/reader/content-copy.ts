// Owns a copy of content/ in a folder of its own, for tests that change it.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

/**
 * Copies a content folder; the copy is removed when the test file ends.
 * @param from the folder that becomes `content/`
 * @returns the folder that holds the copy, as a project's root
 */
export async function copyContent(from: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'policy-content-'));
  made.push(root);
  await cp(from, join(root, 'content'), { recursive: true });
  return root;
}

/**
 * Edits one file of a copy.
 * @param root from `copyContent`
 * @param path the file from there
 * @param edit gives the new text for the old; throws when nothing changed, so that no test rests on an edit that missed
 */
export async function editFile(root: string, path: string, edit: (text: string) => string): Promise<void> {
  const text = await readFile(join(root, path), 'utf8');
  const edited = edit(text);
  if (edited === text) throw new Error(`The edit changed nothing in ${path}`);
  await writeFile(join(root, path), edited);
}

afterAll(async () => {
  await Promise.all(made.splice(0).map((root) => rm(root, { recursive: true, force: true })));
});
