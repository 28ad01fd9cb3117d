// Owns which files content/ may hold, and sorting the files found by kind.
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDateText } from '../../schemas/date-text.ts';
import { name as hyphenated } from '../../schemas/fields.ts';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { fileName } from './file-id.ts';
import { isSystemFile } from './system-files.ts';

/** The single files. All but the school's may be missing: it then has nothing of the kind. */
export const dataFiles = {
  school: 'school.yaml',
  home: 'home.yaml',
  references: 'references.yaml',
  facts: 'facts.yaml',
  clauses: 'clauses.yaml',
  synonyms: 'synonyms.yaml',
  pages: 'pages.yaml',
  training: 'training.yaml',
  urgentExamples: 'urgent-examples.yaml',
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
 * Lists the files of a content folder by kind. What systems and programs leave behind (".DS_Store", "Thumbs.db") is passed over.
 * @param folder the content folder
 * @param kinds the files that each kind may have
 * @param list how a folder is listed; tests let it fail
 * @returns the files of each kind; files of no known kind or with a wrong name are problems, and folders that cannot be read
 */
export async function listContentFiles<Kind extends string>(
  folder: string,
  kinds: Record<Kind, readonly FilePattern[]>,
  list: typeof readdir = readdir,
): Promise<ContentFiles<Kind>> {
  const names = Object.keys(kinds) as Kind[];
  const paths = Object.fromEntries(names.map((kind) => [kind, []])) as unknown as Record<Kind, string[]>;
  const problems: Problem[] = [];
  const single: string[] = Object.values(dataFiles);
  const found = await listFiles(folder, '', list);
  problems.push(...found.filter((one) => typeof one !== 'string'));
  for (const path of found.filter((one) => typeof one === 'string').sort()) {
    if (single.includes(path) || path === guide) continue;
    const place = { path, line: 1 };
    const [match] = names.flatMap((kind) =>
      kinds[kind].filter(({ pattern }) => pattern.test(path)).map((file) => ({ kind, file })),
    );
    if (match === undefined) {
      const meant = findMeant(path, single, names.map((kind) => kinds[kind]).flat());
      problems.push(problem('unexpected-file', place, meant));
      continue;
    }
    const { pattern, isName, expected } = match.file;
    if (isName(pattern.exec(path)?.[1] ?? '')) paths[match.kind].push(path);
    else problems.push(problem('bad-file-name', place, { name: fileName(path), expected }));
  }
  return { paths, problems };
}

/** What a browser, a file manager or somebody's habit adds to a name. */
const copyMark = /(?: \(\d+\)| ?-? ?(?:copy|kopie)(?: \d+)?)(?=\.)/i;

/** The file that one of no known kind was most likely meant as: other letters, another ending, or a copy beside it. */
function findMeant(
  path: string,
  single: readonly string[],
  patterns: readonly FilePattern[],
): { suggestion: string | null; isCopy: boolean } {
  const isCopy = copyMark.test(path);
  const plain = path.replace(copyMark, '').toLowerCase();
  const bare = plain.replace(/(?:\.(?:txt|ya?ml|mdx?))+$/, '');
  const isKnown = (file: string): boolean =>
    file !== path &&
    (single.includes(file) ||
      patterns.some(({ pattern, isName }) => pattern.test(file) && isName(pattern.exec(file)?.[1] ?? '')));
  const meant = [plain, `${bare}.yaml`, `${bare}.mdx`, `${bare}.story.yaml`].find(isKnown);
  return { suggestion: meant ?? nearestName(plain, single), isCopy };
}

/** Every file, and for each folder that cannot be read a problem: what it holds would be missing without a word. */
async function listFiles(folder: string, inner: string, list: typeof readdir): Promise<(string | Problem)[]> {
  let entries: Dirent[];
  try {
    entries = await list(join(folder, inner), { withFileTypes: true });
  } catch (cause) {
    const place = { path: inner === '' ? '.' : inner, line: 1 };
    return [problem('unreadable-folder', place, { reason: (cause as NodeJS.ErrnoException).code ?? String(cause) })];
  }
  const found = await Promise.all(
    entries
      .filter(({ name }) => !isSystemFile(name))
      .map(async (entry) => {
        const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
        if (entry.isDirectory()) return listFiles(folder, path, list);
        const isFolderElsewhere = entry.isSymbolicLink() && (await isFolder(join(folder, path)));
        if (!isFolderElsewhere) return [path];
        return [problem('unreadable-folder', { path, line: 1 }, { reason: 'link-to-folder' })];
      }),
  );
  return found.flat();
}

async function isFolder(path: string): Promise<boolean> {
  // A link that leads nowhere is told when it is read as a file.
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
