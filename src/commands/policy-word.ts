// Owns `npm run policy -- word …`: a version, or two compared, as a Word file on this machine. Drafts too.
import { access, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { collectReasons } from '../policy/compare/change-reasons.ts';
import { compareVersions } from '../policy/compare/compare-versions.ts';
import { formatDate } from '../policy/dates.ts';
import type { PolicyVersion } from '../policy/version/model.ts';
import { listPictures } from '../policy/version/pictures.ts';
import { toPublishable } from '../policy/version/publishable.ts';
import { comparisonDocument } from '../policy/word/out/comparison-document.ts';
import { versionDocument } from '../policy/word/out/version-document.ts';
import { fileSize } from '../problems/megabytes.ts';
import type { ContentFolder } from '../reader/files/content-folder.ts';
import { readPictureBytes } from '../reader/files/read-picture.ts';
import { errorsOf, type Refusal, refuse } from '../reader/plan/content-plan.ts';
import { readContent } from '../reader/read-content.ts';

/** Where to write. */
export interface WordTarget {
  /** The folder; the current one when left out. */
  to?: string | undefined;
  /** True to write over a file that is there. */
  isForced: boolean;
}

/**
 * Writes a Word file of one version, or of two with tracked changes.
 * @param ids one or two versions, in any order
 * @param folder the content folder
 * @param today `YYYY-MM-DD`
 * @param target where to
 * @returns what to print; or why nothing was written
 * @throws what the disk refuses
 */
export async function writeWord(
  ids: readonly string[],
  folder: ContentFolder,
  today: string,
  { to = '.', isForced }: WordTarget,
): Promise<string | Refusal> {
  if (ids.length === 2 && ids[0] === ids[1]) return refuse('A version is compared with another one: name two.');
  const { versions, problems } = await readContent(folder, today);
  const found = [...ids].sort().map((id) => versions.find((version) => version.id === id));
  const wanted = found.filter((version) => version !== undefined);
  if (wanted.length < ids.length) {
    const known = versions.map(({ id }) => id).join(', ');
    const what =
      ids.length === 1 ? 'The version must exist and be readable' : 'Two versions must exist and be readable';
    return refuse(`${what}. There are: ${known}.`, errorsOf(problems));
  }
  const name = `${wanted.map(({ id }) => id).join('-to-')}.docx`;
  const path = resolve(to, name);
  if (!(await isThere(resolve(to))))
    return refuse(`There is no folder "${to}". Make it first, or name another with --to.`);
  if (!isForced && (await isThere(path))) {
    return refuse(
      `${join(to, name)} is there already. Name another folder with --to, or add --force to write over it.`,
    );
  }
  const bytes = await makeWord(wanted, versions, folder, today);
  await writeFile(path, bytes);
  const lines = [`${join(to, name)} (${fileSize(bytes.length)}): ${describe(wanted)}.`];
  if (wanted.some(({ status }) => status === 'superseded')) {
    lines.push('Email addresses and telephone numbers that only a replaced version has are left out of it.');
  }
  return `${lines.join('\n')}\n`;
}

async function makeWord(
  wanted: readonly PolicyVersion[],
  versions: readonly PolicyVersion[],
  folder: ContentFolder,
  today: string,
): Promise<Uint8Array> {
  const names = new Set(wanted.flatMap(listPictures).map((picture) => picture.name));
  const read = [...names].map(async (name) => [name, await readPictureBytes(folder.location, name)] as const);
  const pictures = new Map(await Promise.all(read));
  const shown = wanted.map((version) => toPublishable(version, versions, today));
  const [first, second] = shown;
  const [older, newer] = wanted;
  if (first && second && older && newer) {
    const reasons = collectReasons(versions, older, newer);
    return comparisonDocument(first, second, compareVersions(older, newer), reasons, { pictures });
  }
  if (first === undefined) throw new Error('No version was asked for');
  return versionDocument(first, { pictures });
}

function describe([first, second]: readonly PolicyVersion[]): string {
  const nameOf = (version: PolicyVersion | undefined): string => formatDate(version?.id ?? '');
  if (second === undefined) return `the version of ${nameOf(first)}`;
  return `the version of ${nameOf(second)}, with tracked changes against ${nameOf(first)}`;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
