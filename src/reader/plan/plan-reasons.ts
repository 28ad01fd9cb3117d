// Owns planning the reasons that a version lacks: what to ask, and trying out its front matter with the answers.
import { isDeepStrictEqual } from 'node:util';
import { askForReasons, type ReasonQuestion } from '../../policy/reasons/reason-questions.ts';
import { type ChangeGroup, listExplained } from '../../policy/version/change-groups.ts';
import type { PolicyVersion } from '../../policy/version/model.ts';
import { type ReasonAnswer, writeReasons } from '../../policy/yaml/reason-entries.ts';
import { plural } from '../../problems/plural.ts';
import { type ContentFolder, nameFile } from '../files/content-folder.ts';
import { isStructural } from '../policy/followed-version.ts';
import { type Content, readContent } from '../read-content.ts';
import { errorsOf, listNewErrors, type Plan, readChanged, readWhole, type Refusal, refuse } from './content-plan.ts';

/** A version with what it is asked. */
export interface MissingReasons {
  kind: 'missing';
  version: PolicyVersion;
  previous: PolicyVersion;
  questions: ReasonQuestion[];
}

/**
 * Finds what a version does not explain.
 * @param folder the content folder
 * @param id the version
 * @param today `YYYY-MM-DD`
 * @returns the version, the one that it follows, and the questions; or why they cannot be asked: one of the two is not there, or cannot be read as it was meant
 */
export async function findMissingReasons(
  folder: ContentFolder,
  id: string,
  today: string,
): Promise<MissingReasons | Refusal> {
  return findIn(await readContent(folder, today), folder, id);
}

function findIn(
  { versions, problems }: Pick<Content, 'versions' | 'problems'>,
  folder: ContentFolder,
  id: string,
): MissingReasons | Refusal {
  const version = versions.find((candidate) => candidate.id === id);
  if (!version) {
    const known = versions.map((candidate) => candidate.id).join(', ');
    return refuse(`There is no version ${id} that could be read. There are: ${known}.`, errorsOf(problems));
  }
  if (version.follows === null) return refuse(`Version ${id} follows none, so there is nothing to explain.`);
  const previous = versions.find((candidate) => candidate.id === version.follows);
  const paths = [version, previous].flatMap((found) => (found ? [nameFile(folder, found.place.path)] : []));
  const unclear = problems.filter(({ rule, path }) => isStructural(rule) && paths.includes(path));
  if (!previous || previous.id >= id || unclear.length > 0) {
    const fault = unclear.length > 0 ? 'it is not clear which words are whose clause' : 'it is not a version before it';
    return refuse(`Version ${id} cannot be compared with ${version.follows}: ${fault}.`, unclear);
  }
  return { kind: 'missing', version, previous, questions: askForReasons(version, previous) };
}

/**
 * Plans writing reasons into a version, after those that it has; these stay as they are. Reasons by id become a list of groups.
 * @param folder the content folder
 * @param id the version
 * @param answers at least one
 * @param today `YYYY-MM-DD`
 * @returns the one file to write, every other byte of it kept; or why not: something has a reason by now, or there would be a new error
 * @throws what the file system throws
 */
export async function planReasons(
  folder: ContentFolder,
  id: string,
  answers: readonly ReasonAnswer[],
  today: string,
): Promise<Plan | Refusal> {
  const content = await readContent(folder, today);
  const missing = findIn(content, folder, id);
  if (missing.kind === 'refusal') return missing;
  const { version } = missing;
  const explained = new Set(version.changes.flatMap(listExplained));
  const again = answers
    .flatMap(({ changes }) => (changes === 'typographic' ? [] : changes))
    .find((found) => explained.has(found));
  if (again !== undefined) return refuse(`"${again}" has a reason already.`);

  const path = version.place.path;
  const before = await readWhole(folder, path);
  const text = writeReasons(before, answers);
  if (text === null) {
    return refuse(`The reasons in ${nameFile(folder, path)} are laid out so that none can be added to them.`);
  }
  const files = [{ path, before, text }];
  const after = await readChanged(folder, files, today);
  const errors = listNewErrors(content.problems, after.problems);
  if (errors.length > 0) return refuse('Content would have new errors:', errors);
  const written = after.versions.find((candidate) => candidate.id === id);
  if (!written || !hasKept(version.changes, written.changes)) {
    return refuse(`The reasons in ${nameFile(folder, path)} are laid out so that they would not stay as they are.`);
  }
  const left = askForReasons(written, missing.previous).flatMap(({ changes }) => changes).length;
  return {
    kind: 'plan',
    files,
    done: [`Wrote ${plural(answers.length, 'reason')} into ${nameFile(folder, path)}.`],
    next: [
      ...(left > 0
        ? [`${plural(left, 'change still lacks', 'changes still lack')} a reason: run the command again.`]
        : []),
      'Name the successor of a clause that was removed, where there is one.',
      'npm run check',
    ],
  };
}

/** What `all: typographic` covers may become less when a group names some of it. */
function hasKept(before: readonly ChangeGroup[], after: readonly ChangeGroup[]): boolean {
  const bare = ({ typographic, ...group }: ChangeGroup): unknown => ({ ...group, isAll: typographic !== null });
  return isDeepStrictEqual(before.map(bare), after.slice(0, before.length).map(bare));
}
