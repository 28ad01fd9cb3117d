// Owns which files content/ may hold, and sorting the files found by kind.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDateText } from '../schemas/date-text.ts';
import { problem, type Problem } from '../problems/problem.ts';

/** The single files that the site cannot be built without. */
export const dataFiles = {
  school: 'content/school.yaml',
  references: 'content/references.yaml',
  facts: 'content/facts.yaml',
  clauses: 'content/clauses.yaml',
  frozen: 'content/policy/frozen.yaml',
} as const;

/** The files of content/ by kind, as paths from the project's root, in alphabetical order. */
export interface ContentFiles {
  policies: string[];
  notes: string[];
  problems: Problem[];
}

/**
 * Lists the files under content/ by kind. Hidden files (".DS_Store") are passed over.
 * @param root the project's folder
 * @returns the policy and note files; files of no known kind or with a wrong name are problems. Never throws; returns problems.
 */
export async function listContentFiles(root: string): Promise<ContentFiles> {
  const found: ContentFiles = { policies: [], notes: [], problems: [] };
  const single: string[] = Object.values(dataFiles);
  for (const path of await listFiles(root, 'content')) {
    if (single.includes(path)) continue;
    const policy = /^content\/policy\/([^/]+?)(\.notes\.yaml|\.mdx)$/.exec(path);
    if (!policy) {
      found.problems.push(problem('unexpected-file', { path, line: 1 }, {}));
      continue;
    }
    const name = policy[1] ?? '';
    if (!isDateText(name)) {
      const expected = `the month or day of the version, such as "2026-11${policy[2]}"`;
      found.problems.push(problem('bad-file-name', { path, line: 1 }, { name: name + policy[2], expected }));
      continue;
    }
    (policy[2] === '.mdx' ? found.policies : found.notes).push(path);
  }
  return found;
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  const paths = await Promise.all(
    visible.map((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(root, path) : [path];
    }),
  );
  return paths.flat().sort();
}
