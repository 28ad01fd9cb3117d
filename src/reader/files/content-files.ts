// Owns which files content/ may hold, and sorting the files found by kind.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDateText } from '../../schemas/date-text.ts';
import { name as hyphenated } from '../../schemas/fields.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { fileName } from './file-id.ts';

/** The single files. All but the school's may be missing: it then has nothing of the kind. */
export const dataFiles = {
  school: 'school.yaml',
  home: 'home.yaml',
  references: 'references.yaml',
  facts: 'facts.yaml',
  clauses: 'clauses.yaml',
  synonyms: 'synonyms.yaml',
  pages: 'pages.yaml',
  frozen: 'policy/frozen.yaml',
} as const;

/** What the folder tells its authors; the site does not read it. */
const guide = 'README.md';

/** Files of which there can be any number. */
export interface FilePattern {
  /** Matches their paths; its first group is the name that a file is called by. */
  pattern: RegExp;
  isName: (name: string) => boolean;
  /** What the name must be, for a problem. */
  expected: string;
}

/**
 * Tells whether a file may go by a name that stands in addresses.
 * @param name a file's name without endings
 * @returns true for lower-case words joined by hyphens
 */
export function isHyphenated(name: string): boolean {
  return hyphenated.safeParse(name).success;
}

/** The versions of the policy, and what reviewers found in them. */
export const versionFiles = {
  policies: [
    {
      pattern: /^policy\/([^/]+?)\.mdx$/,
      isName: isDateText,
      expected: 'the month or day of the version, such as "2026-11.mdx"',
    },
  ],
  notes: [
    {
      pattern: /^policy\/([^/]+?)\.notes\.yaml$/,
      isName: isDateText,
      expected: 'the month or day of the version, such as "2026-11.notes.yaml"',
    },
  ],
} satisfies Record<string, FilePattern[]>;

/** The files of a content folder by kind, as paths from there, in alphabetical order. */
export interface ContentFiles<Kind extends string> {
  paths: Record<Kind, string[]>;
  problems: Problem[];
}

/**
 * Lists the files of a content folder by kind. Hidden files (".DS_Store") are passed over.
 * @param folder the content folder
 * @param kinds the files that each kind may have
 * @returns the files of each kind; files of no known kind or with a wrong name are problems
 */
export async function listContentFiles<Kind extends string>(
  folder: string,
  kinds: Record<Kind, readonly FilePattern[]>,
): Promise<ContentFiles<Kind>> {
  const names = Object.keys(kinds) as Kind[];
  const paths = Object.fromEntries(names.map((kind) => [kind, []])) as unknown as Record<Kind, string[]>;
  const problems: Problem[] = [];
  const single: string[] = Object.values(dataFiles);
  for (const path of await listFiles(folder, '')) {
    if (single.includes(path) || path === guide) continue;
    const place = { path, line: 1 };
    const [match] = names.flatMap((kind) =>
      kinds[kind].filter(({ pattern }) => pattern.test(path)).map((file) => ({ kind, file })),
    );
    if (match === undefined) {
      problems.push(problem('unexpected-file', place, {}));
      continue;
    }
    const { pattern, isName, expected } = match.file;
    if (isName(pattern.exec(path)?.[1] ?? '')) paths[match.kind].push(path);
    else problems.push(problem('bad-file-name', place, { name: fileName(path), expected }));
  }
  return { paths, problems };
}

async function listFiles(folder: string, inner: string): Promise<string[]> {
  const entries = await readdir(join(folder, inner), { withFileTypes: true }).catch(() => []);
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  const paths = await Promise.all(
    visible.map((entry) => {
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
      return entry.isDirectory() ? listFiles(folder, path) : [path];
    }),
  );
  return paths.flat().sort();
}
