// Owns which files content/ may hold, and sorting the files found by kind.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDateText } from '../../schemas/date-text.ts';
import { guidanceRoles } from '../../schemas/guidance.ts';
import { name as hyphenated } from '../../schemas/fields.ts';
import { problem, type Problem } from '../../problems/problem.ts';

/** The single files. All but the school's may be missing: it then has nothing of the kind. */
export const dataFiles = {
  school: 'school.yaml',
  home: 'home.yaml',
  references: 'references.yaml',
  facts: 'facts.yaml',
  clauses: 'clauses.yaml',
  synonyms: 'synonyms.yaml',
  frozen: 'policy/frozen.yaml',
} as const;

/** What the folder tells its authors; the site does not read it. */
const guide = 'README.md';

interface FileKind {
  /** Matches the paths of the kind; its first group is the name that the file must be called by. */
  pattern: RegExp;
  isName: (name: string) => boolean;
  /** What the name must be, for a problem. */
  expected: string;
}

const isHyphenated = (name: string): boolean => hyphenated.safeParse(name).success;

const isBandName = (name: string): boolean => /^(5-7|7-9|9-11)-/.test(name) && isHyphenated(`x${name}`);

/** The kinds of files of which there can be any number. */
const fileKinds = {
  policies: {
    pattern: /^policy\/([^/]+?)\.mdx$/,
    isName: isDateText,
    expected: 'the month or day of the version, such as "2026-11.mdx"',
  },
  notes: {
    pattern: /^policy\/([^/]+?)\.notes\.yaml$/,
    isName: isDateText,
    expected: 'the month or day of the version, such as "2026-11.notes.yaml"',
  },
  guidance: {
    pattern: /^guidance\/([^/]+?)\.mdx$/,
    isName: (name) => guidanceRoles.some((role) => role === name),
    expected: `the role that it is for: ${guidanceRoles.join(', ')}`,
  },
  quizzes: {
    pattern: /^quizzes\/([^/]+?)\.yaml$/,
    isName: isHyphenated,
    expected: 'lower-case words joined by hyphens, such as "staff-induction.yaml"',
  },
  checklists: {
    pattern: /^checklists\/([^/]+?)\.yaml$/,
    isName: isHyphenated,
    expected: 'lower-case words joined by hyphens, such as "staff-induction.yaml"',
  },
  lessons: {
    pattern: /^lessons\/([^/]+?)\.mdx$/,
    isName: isBandName,
    expected: 'the band and words joined by hyphens, such as "7-9-telling-someone.mdx"',
  },
  bands: { pattern: /^pupils\/(?:5-7|7-9|9-11)\/(band)\.yaml$/, isName: () => true, expected: '"band.yaml"' },
  pupilPages: {
    pattern: /^pupils\/(?:5-7|7-9|9-11)\/([^/]+?)\.mdx$/,
    isName: (name) => isHyphenated(name) && !name.startsWith('story-'),
    expected:
      'lower-case words joined by hyphens, such as "telling-someone.mdx"; "story-" begins the addresses of stories',
  },
  stories: {
    pattern: /^pupils\/(?:7-9|9-11)\/([^/]+?)\.story\.yaml$/,
    isName: isHyphenated,
    expected: 'lower-case words joined by hyphens, such as "group-chat.story.yaml"',
  },
} satisfies Record<string, FileKind>;

/** The files of a content folder by kind, as paths from there, in alphabetical order. */
export type ContentFiles = Record<keyof typeof fileKinds, string[]> & {
  problems: Problem[];
};

/**
 * Lists the files of a content folder by kind. Hidden files (".DS_Store") are passed over.
 * @param folder the content folder
 * @returns the files of each kind; files of no known kind or with a wrong name are problems.
 */
export async function listContentFiles(folder: string): Promise<ContentFiles> {
  const found: ContentFiles = {
    policies: [],
    notes: [],
    guidance: [],
    quizzes: [],
    checklists: [],
    lessons: [],
    bands: [],
    pupilPages: [],
    stories: [],
    problems: [],
  };
  const single: string[] = Object.values(dataFiles);
  for (const path of await listFiles(folder, '')) {
    if (single.includes(path) || path === guide) continue;
    const place = { path, line: 1 };
    const kind = kindOf(path);
    if (kind === null) {
      found.problems.push(problem('unexpected-file', place, {}));
      continue;
    }
    const { pattern, isName, expected } = fileKinds[kind];
    if (isName(pattern.exec(path)?.[1] ?? '')) found[kind].push(path);
    else
      found.problems.push(problem('bad-file-name', place, { name: path.slice(path.lastIndexOf('/') + 1), expected }));
  }
  return found;
}

function kindOf(path: string): keyof typeof fileKinds | null {
  const kinds = Object.keys(fileKinds) as (keyof typeof fileKinds)[];
  return kinds.find((kind) => fileKinds[kind].pattern.test(path)) ?? null;
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
