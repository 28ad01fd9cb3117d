// Owns which folder holds the school's content, and how its files are named to people.
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';

/** A content folder. The paths of its files are given from it, with "/", everywhere but in what people read. */
export interface ContentFolder {
  /** Its absolute path. */
  location: string;
  /** The same as people type it, such as `content`: from the project's folder where it stands inside, else absolute. */
  name: string;
}

/**
 * Finds the content folder.
 * @param given `CONTENT`: a path from the project's folder, or an absolute one; undefined or empty for `content`
 * @param project the project's folder, absolute
 * @param mayBeMissing true for a command that can begin a new one
 * @returns the folder
 * @throws Error with a sentence for people when there is no such folder
 */
export function findContentFolder(
  given: string | undefined,
  project: string = process.cwd(),
  mayBeMissing = false,
): ContentFolder {
  const location = resolve(project, given || 'content');
  const inside = relative(project, location).replaceAll('\\', '/');
  const name = inside === '' || inside.startsWith('..') || isAbsolute(inside) ? location : inside;
  const found = statSync(location, { throwIfNoEntry: false });
  if (found ? !found.isDirectory() : !mayBeMissing) {
    const what = found ? 'is a file, not a folder' : 'does not exist';
    throw new Error(
      `The content folder ${name} ${what}. CONTENT names the folder that holds school.yaml and policy/, from the project's folder or as a whole path; without CONTENT it is "content".`,
    );
  }
  // With everything in it that is no content, a project or a home would be thousands of errors.
  if (found && existsSync(join(location, 'package.json'))) {
    throw new Error(
      `CONTENT is ${name}, the folder of a program and not of content: there is a package.json in it. CONTENT names the folder that holds school.yaml and policy/; without CONTENT it is "content".`,
    );
  }
  return { location, name };
}

/**
 * Names a file of the folder to people.
 * @param folder the content folder
 * @param path the file from there
 * @returns such as `content/school.yaml`
 */
export function nameFile({ name }: ContentFolder, path: string): string {
  return `${name}/${path}`;
}
