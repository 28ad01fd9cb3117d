// Owns which content folders are tried in LibreOffice, each read once.
import { type FixtureSchool, readFolder } from '../unit/policy/word/word-fixtures.ts';
import { readSchool, type School } from './read-back.ts';

/** A content folder, and what can be made of its versions. */
export interface TriedFolder extends FixtureSchool {
  path: string;
  school: School;
}

const read = new Map<string, Promise<TriedFolder>>();

/**
 * Reads the folders.
 * @returns the made-up schools with the most in their Word files, and `content/` or the folder that `CONTENT` names
 */
export function readFolders(): Promise<TriedFolder[]> {
  const paths = ['tests/fixtures/school', 'tests/fixtures/as-written', process.env.CONTENT ?? 'content'];
  return Promise.all(
    paths.map((path) => {
      const found = read.get(path) ?? readOnce(path);
      read.set(path, found);
      return found;
    }),
  );
}

async function readOnce(path: string): Promise<TriedFolder> {
  return { path, school: await readSchool(path), ...(await readFolder(path)) };
}
