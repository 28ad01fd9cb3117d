// Owns the content folders that tests read: the fixtures as they are, and copies of them for tests that change some files.
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ContentFolder, findContentFolder } from '../../../src/reader/files/content-folder.ts';
import { type Content, readContent } from '../../../src/reader/read-content.ts';

/** `school` has something of every kind, `first-day` one policy alone, `content/valid` the least that rules are tried on. */
export type Fixture = 'school' | 'first-day' | 'content/valid';

/** Files by path from the project's root; null removes one of the valid files, `linkTo` makes a link. */
export type Files = Record<string, string | Uint8Array | { linkTo: string } | null>;

/** The day on which nothing in the valid folder is due. */
export const quietDay = '2024-03-01';

/** The day on which the fixture school is looked at. */
export const schoolDay = '2026-11-22';

const fixtures = join(import.meta.dirname, '../../fixtures');

/**
 * Finds a fixture as it is, for tests that write nothing.
 * @param fixture which one
 * @returns its folder, named as in `school/`
 */
export function fixtureFolder(fixture: Fixture): ContentFolder {
  return findContentFolder(fixture, fixtures);
}

/**
 * Reads a fixture as it is.
 * @param fixture which one
 * @param today `YYYY-MM-DD`
 * @returns what `readContent` gives; paths begin with `school/`. Call it once for a test file, and change nothing in it.
 */
export function readFixture(fixture: Fixture, today = schoolDay): Promise<Content> {
  return readContent(fixtureFolder(fixture), today);
}

/** A project that holds a content folder and nothing else. Paths are given from the project: `content/school.yaml`. */
export interface ContentCopy {
  /** Absolute. */
  project: string;
  folder: ContentFolder;
  read: (path: string) => Promise<string>;
  write: (path: string, text: string | Uint8Array) => Promise<void>;
  /** Replaces words that must be there, once. */
  edit: (path: string, from: string | RegExp, to: string) => Promise<void>;
  /** Every file's text by its path, sorted. */
  readAll: () => Promise<Map<string, string>>;
}

/**
 * Copies a fixture, in a test; the copy is removed when the test ends.
 * @param fixture what becomes `content/`
 * @returns the copy
 */
export async function copyFixture(fixture: Fixture): Promise<ContentCopy> {
  const project = await mkdtemp(join(tmpdir(), 'policy-content-'));
  onTestFinished(() => rm(project, { recursive: true, force: true }));
  await cp(join(fixtures, fixture), join(project, 'content'), { recursive: true });
  const read = (path: string): Promise<string> => readFile(join(project, path), 'utf8');
  const write = async (path: string, text: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  };
  const editFile = async (path: string, from: string | RegExp, to: string): Promise<void> => {
    await write(path, replaceOnce(await read(path), from, to, path));
  };
  const readAll = async (): Promise<Map<string, string>> => {
    const entries = await readdir(join(project, 'content'), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(project.length + 1)
          .replaceAll(sep, '/'),
      );
    return new Map(await Promise.all(paths.sort().map(async (path) => [path, await read(path)] as const)));
  };
  return { project, folder: findContentFolder('content', project), read, write, edit: editFile, readAll };
}

/**
 * Reads the valid content/ with some files replaced.
 * @param files what differs from the valid folder
 * @param today `YYYY-MM-DD`
 * @returns what `readContent` gives. Throws what it throws.
 */
export async function readFolder(files: Files = {}, today = quietDay): Promise<Content> {
  const copy = await copyFixture('content/valid');
  for (const [path, text] of Object.entries(files)) {
    await rm(join(copy.project, path), { recursive: true, force: true });
    if (text === null) continue;
    if (typeof text === 'object' && 'linkTo' in text) await symlink(text.linkTo, join(copy.project, path));
    else await copy.write(path, text);
  }
  return readContent(copy.folder, today);
}

/**
 * Gives the text of a valid file.
 * @param path such as `content/school.yaml`
 * @returns its whole text. Throws when there is no such file.
 */
export function validText(path: string): string {
  return readFileSync(join(fixtures, 'content/valid', path.slice('content/'.length)), 'utf8');
}

/**
 * Makes one valid file wrong.
 * @param path the file
 * @param from words that stand in it
 * @param to what stands there instead, once
 * @returns the file with its new text. Throws when the words are not in it, so that no test passes by mistake.
 */
export function edit(path: string, from: string, to: string): Files {
  return { [path]: replaceOnce(validText(path), from, to, path) };
}

function replaceOnce(text: string, from: string | RegExp, to: string, path: string): string {
  const edited = text.replace(from, () => to);
  if (edited === text) throw new Error(`"${String(from)}" is not in ${path}, or stands there already`);
  return edited;
}
