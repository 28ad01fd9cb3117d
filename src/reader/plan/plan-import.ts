// Owns planning a version that comes from a Word file: what it is held against, and trying out its file before it is written.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PolicyVersion } from '../../policy/version/model.ts';
import { findCurrent, isAgreed } from '../../policy/version/status.ts';
import { formatStatus } from '../../policy/version/status-words.ts';
import { listIds } from '../../policy/version/walk.ts';
import { plural } from '../../problems/plural.ts';
import type { Problem } from '../../problems/problem.ts';
import { setField } from '../../policy/yaml/yaml-edit.ts';
import { writeScalar } from '../../policy/yaml/yaml-scalar.ts';
import { isDateText } from '../../schemas/date-text.ts';
import { dataFiles } from '../files/content-files.ts';
import { type ContentFolder, nameFile } from '../files/content-folder.ts';
import type { FileToWrite } from '../files/write-files.ts';
import { isStructural } from '../policy/followed-version.ts';
import { type Content, readContent } from '../read-content.ts';
import {
  errorsOf,
  isThere,
  listNewErrors,
  type Plan,
  readChanged,
  readWhole,
  type Refusal,
  refuse,
} from './content-plan.ts';

/** What somebody asks for. */
export interface ImportRequest {
  /** The version that the Word file becomes. */
  as: string;
  /** The version that it changes; without it, the one that the file was exported as, or the current one. */
  from?: string | undefined;
  /** True to put it in the place of a draft or proposal of that name. */
  isAgain: boolean;
}

/** A version with its file. */
export interface VersionFile {
  version: PolicyVersion;
  /** Its whole text. */
  source: string;
}

/** What a Word file is held against. */
export interface ImportBase {
  kind: 'base';
  /** The version that it changes; null for a school's first. */
  older: VersionFile | null;
  /** The version whose clauses it is likely to have: the draft that it takes the place of, where that was exported; else the older one. */
  nearest: PolicyVersion | null;
  /** The draft or proposal that it takes the place of. */
  replaced: VersionFile | null;
  /** Every id that a version has or had, but for the replaced one. */
  usedIds: string[];
  /** Addresses of `references.yaml`, by id. */
  references: ReadonlyMap<string, string>;
  /** The name in `school.yaml`; null where there is no such file. */
  school: string | null;
}

/**
 * Finds what a Word file is to be held against.
 * @param folder the content folder; it may be missing
 * @param request what is asked for
 * @param exportedFrom the version that the file says it was exported as; null for another's file
 * @param today `YYYY-MM-DD`
 * @returns the versions; or why there can be none of that name, made from that one
 */
export async function findImportBase(
  folder: ContentFolder,
  request: ImportRequest,
  exportedFrom: string | null,
  today: string,
): Promise<ImportBase | Refusal> {
  const { as, from, isAgain } = request;
  if (!isDateText(as)) return refuse(`"${as}" is no name for a version: write its month or day, such as --as 2027-03.`);
  const path = versionPath(as);
  const isTaken = await isThere(join(folder.location, path));
  if (isTaken && !isAgain) {
    return refuse(
      `${nameFile(folder, path)} is there already, and is never written over. Where it is a draft that came from an earlier state of this Word file, add --again: the new one takes its place, and keeps the reasons that still fit.`,
    );
  }
  const content = await readContent(folder, today);
  const replaced = isTaken ? await findReplaced(folder, content, as) : null;
  if (replaced?.kind === 'refusal') return replaced;
  const older = await findOlder(folder, content, request, exportedFrom, replaced?.version ?? null);
  if (older?.kind === 'refusal') return older;
  if (older === null && from !== undefined) {
    return refuse(`There is no version ${from}: ${folder.name} holds no policy yet. Leave out --from.`);
  }
  const others = content.versions.filter(({ id }) => id !== as);
  return {
    kind: 'base',
    older,
    nearest: replaced && exportedFrom === as ? replaced.version : (older?.version ?? null),
    replaced,
    usedIds: [...new Set(others.flatMap((version) => [...listIds(version)]))],
    references: new Map(Object.entries(content.references).map(([id, { address }]) => [id, address])),
    school: (await isThere(join(folder.location, dataFiles.school))) ? (content.school?.name ?? '') : null,
  };
}

/** Null for a school's first version. */
async function findOlder(
  folder: ContentFolder,
  content: Content,
  { as, from }: ImportRequest,
  exportedFrom: string | null,
  replaced: PolicyVersion | null,
): Promise<(VersionFile & { kind: 'version' }) | Refusal | null> {
  const { versions, problems } = content;
  const files = await readdir(join(folder.location, 'policy')).catch(() => []);
  if (!files.some((name) => name.endsWith('.mdx') && name !== `${as}.mdx`)) return null;
  const known = versions.filter(({ id }) => id !== as).map(({ id }) => id);
  const exported = exportedFrom === as ? (replaced?.follows ?? null) : exportedFrom;
  const id = from ?? exported ?? findCurrent(versions)?.id;
  const version = versions.find((candidate) => candidate.id === id);
  const others = `There are: ${known.join(', ')}.`;
  if (!version) {
    if (id === undefined) {
      return refuse(
        `No version is in force that this one could change: say which with --from. ${others}`,
        errorsOf(problems),
      );
    }
    return from === undefined && exported !== null
      ? refuse(
          `The Word file was exported as version ${id}, which is not here. Say which version it changes with --from. ${others}`,
        )
      : refuse(`There is no version ${id} that could be read. ${others}`, errorsOf(problems));
  }
  if (version.id >= as) {
    const why = from === undefined && exported !== null ? ', as which the Word file was exported' : '';
    return refuse(
      `Version ${as} would not be later than ${version.id}${why}. Give it a later month or day with --as, or say with --from which earlier version it changes.`,
    );
  }
  const path = version.place.path;
  const unclear = problems.filter((found) => isStructural(found.rule) && found.path === nameFile(folder, path));
  if (unclear.length > 0) {
    return refuse(
      `Nothing can be held against version ${version.id}: it is not clear which words are whose clause.`,
      unclear,
    );
  }
  return { kind: 'version', version, source: await readWhole(folder, path) };
}

async function findReplaced(
  folder: ContentFolder,
  { versions, problems }: Content,
  as: string,
): Promise<(VersionFile & { kind: 'version' }) | Refusal> {
  const path = versionPath(as);
  const version = versions.find(({ id }) => id === as);
  if (!version) {
    return refuse(
      `${nameFile(folder, path)} cannot be read, so its reasons cannot be kept. Put it right, or move it elsewhere, then do the same again.`,
      errorsOf(problems).filter((found) => found.path === nameFile(folder, path)),
    );
  }
  const { status, consultation } = version;
  if (isAgreed(version) || consultation !== undefined) {
    const state = consultation === undefined ? formatStatus(status).toLowerCase() : 'one that people were asked about';
    return refuse(
      `Version ${as} is ${state}, so nothing takes its place. Give the new one a later month or day with --as.`,
    );
  }
  return { kind: 'version', version, source: await readWhole(folder, path) };
}

/** What is to be written. */
export interface ImportedVersion {
  as: string;
  /** The whole MDX file. */
  text: string;
  /** What stands there and is replaced; null for a file that must not exist yet. */
  before: string | null;
  /** The whole `school.yaml` of a school's first day; null where there is one. */
  school: string | null;
}

/**
 * Plans writing it. What still lacks a reason is no fault: the result is somebody's draft.
 * @param folder the content folder; it may be missing
 * @param imported what is to be written
 * @param today `YYYY-MM-DD`
 * @returns the files; or why not: there would be a new error
 * @throws what the file system throws
 */
export async function planImport(
  folder: ContentFolder,
  { as, text: imported, before, school }: ImportedVersion,
  today: string,
): Promise<Plan | Refusal> {
  const path = versionPath(as);
  const now = await readContent(folder, today);
  const replaced = before === null ? undefined : now.versions.find(({ id }) => id === as);
  const text = replaced === undefined ? imported : keepWhatIsInNoWordFile(imported, replaced);
  const files: FileToWrite[] = [
    ...(school === null ? [] : [{ path: dataFiles.school, text: school, before: null }]),
    { path, text, before },
  ];
  const after = await readChanged(folder, files, today);
  const isLacking = ({ rule }: Problem): boolean => rule === 'change-without-reason';
  const faults = listNewErrors(now.problems, after.problems).filter((found) => !isLacking(found));
  if (faults.length > 0) return refuse('Content would have new errors:', faults);
  const version = after.versions.find(({ id }) => id === as);
  const follows = version?.follows ?? null;
  return {
    kind: 'plan',
    files,
    done: [
      ...(school === null ? [] : [`Wrote ${nameFile(folder, dataFiles.school)}: the school, and whom to turn to.`]),
      ...(hasNotes(before) ? ['The lines that begin with # in the head of the old draft are not in the new one.'] : []),
      `Wrote ${nameFile(folder, path)}: ${follows === null ? "the school's first version" : `a ${version?.status ?? 'draft'} that follows ${follows}`}.`,
    ],
    next:
      follows === null
        ? firstSteps(folder)
        : laterSteps(
            as,
            follows,
            after.problems.filter((found) => isLacking(found) && found.path === nameFile(folder, path)).length,
          ),
  };
}

/** How a proposal came about, and what it says to review notes. */
function keepWhatIsInNoWordFile(text: string, { prepared, noteAnswers }: PolicyVersion): string {
  const answers = Object.entries(noteAnswers ?? {});
  const withPrepared = prepared === undefined ? text : setField(text, ['prepared'], prepared);
  if (answers.length === 0) return withPrepared;
  const lines = answers.map(([id, answer]) => `\n  ${id}: ${writeScalar(answer, { isInFlow: false })}`);
  return setField(withPrepared, ['notes'], lines.join(''));
}

/** Notes of authors, which no model has. */
function hasNotes(text: string | null): boolean {
  return /^---\r?\n(?:(?!---).*\r?\n)*?[ \t]*#/.test(text ?? '');
}

function firstSteps(folder: ContentFolder): string[] {
  return [
    'npm run dev shows it. Read its page once beside the Word file.',
    'When every word is right: npm run policy -- freeze keeps the words that were ratified.',
    `When the contacts in ${nameFile(folder, dataFiles.school)} are right, say so there: confirmedOn.`,
    'npm run check says what else there is to do.',
  ];
}

function laterSteps(as: string, follows: string, lacking: number): string[] {
  const lack = `${plural(lacking, 'change still lacks', 'changes still lack')} a reason: npm run policy -- reasons ${as}`;
  return [
    ...(lacking > 0 ? [lack] : []),
    `npm run policy -- compare ${follows} ${as} prints what differs; word ${follows} ${as} writes it with tracked changes.`,
    'npm run check names what is missing. npx cross-env SHOW_DRAFTS=1 npm run dev shows the draft.',
    `A corrected Word file takes its place with --as ${as} --again.`,
  ];
}

function versionPath(id: string): string {
  return `policy/${id}.mdx`;
}
