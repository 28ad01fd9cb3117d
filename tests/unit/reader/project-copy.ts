// Owns a throw-away copy of a project's content, for tests that change it.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

const copies: string[] = [];

afterEach(async () => {
  await Promise.all(copies.splice(0).map((root) => rm(root, { recursive: true, force: true })));
});

/** A project of which only content/ exists. */
export interface ProjectCopy {
  root: string;
  read: (path: string) => Promise<string>;
  write: (path: string, text: string) => Promise<void>;
  /** Replaces a text that must be there. */
  edit: (path: string, from: string, to: string) => Promise<void>;
}

/**
 * Copies content; the copy is removed after the test.
 * @param from the folder to copy as content/
 * @returns the copy
 */
export async function copyContent(from = 'content'): Promise<ProjectCopy> {
  const root = await mkdtemp(join(tmpdir(), 'policy-'));
  copies.push(root);
  await cp(from, join(root, 'content'), { recursive: true });
  const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
  const write = (path: string, text: string): Promise<void> => writeFile(join(root, path), text);
  const edit = async (path: string, before: string, after: string): Promise<void> => {
    const text = await read(path);
    if (!text.includes(before)) throw new Error(`${path} does not hold "${before}"`);
    await write(path, text.replace(before, after));
  };
  return { root, read, write, edit };
}
