// Owns the kinds of content that rest on the policy, each with its reader, and reading all of them.
import { taughtWords } from '../../learning/pupils/taught-words.ts';
import type { CitingContent } from '../../policy/citing/citations.ts';
import type { Band } from '../../schemas/bands.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ContentFiles, FilePattern } from '../files/content-files.ts';
import { assemblies } from './assemblies.ts';
import { checklists } from './checklists.ts';
import { guidance } from './guidance.ts';
import { checkPupilWords } from '../rules/safety/pupil-words-rules.ts';
import type { Kind, KindContext } from './kind.ts';
import { lessons } from './lessons.ts';
import { pupils } from './pupils.ts';
import { quizzes } from './quizzes.ts';
import { urgent } from './urgent.ts';

const kinds = { guidance, quizzes, checklists, lessons, assemblies, pupils, urgent } satisfies Record<
  string,
  Kind<unknown>
>;

type KindName = keyof typeof kinds;

/** What the files of each kind say; in the order of paths. */
export type KindContent = { [K in KindName]: (typeof kinds)[K] extends Kind<infer Content> ? Content : never };

/** The files that each kind may have. */
export const kindFiles = Object.fromEntries(Object.entries(kinds).map(([name, { files }]) => [name, files])) as Record<
  KindName,
  readonly FilePattern[]
>;

/**
 * Reads every file that rests on the policy.
 * @param paths the files of content/ by kind
 * @param context what the kinds share
 * @returns what could be read, and what is wrong in each file by itself, in the order of kinds and then of paths; what files name is checked over all of them together
 */
export async function readKinds(
  paths: ContentFiles<KindName>['paths'],
  context: KindContext,
): Promise<{ content: KindContent; citing: CitingContent[]; problems: Problem[] }> {
  const all = await Promise.all(
    (Object.keys(kinds) as KindName[]).map(async (name) => ({
      name,
      ...(await kinds[name].read(paths[name], context)),
    })),
  );
  const read = all.flatMap((kind) => kind.read);
  // Each kind's reader gives the content of that kind: TypeScript cannot follow this link through an index.
  const content = Object.fromEntries(all.map(({ name, content: said }) => [name, said])) as unknown as KindContent;
  const taught = (band: Band): Set<string> => {
    const page = content.pupils.bands.get(band);
    return page ? taughtWords(page) : new Set();
  };
  return {
    content,
    citing: read.flatMap(({ citing }) => citing ?? []),
    problems: read.flatMap(({ problems, pupilWords = [] }) => [
      ...problems,
      ...pupilWords.flatMap((words) => checkPupilWords(words, taught(words.band))),
    ]),
  };
}
