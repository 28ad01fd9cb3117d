// Owns planning a ratification: the new version in force, the old one superseded, the new words frozen.
import { compareDays, firstDay, lastDay, formatDate, formatWhen } from '../../policy/dates.ts';
import { digitsOf } from '../../policy/version/fingerprint.ts';
import type { PolicyVersion } from '../../policy/version/model.ts';
import type { Rule } from '../../problems/problem.ts';
import { isDateText } from '../../schemas/date-text.ts';
import { dataFiles } from '../files/content-files.ts';
import { type ContentFolder, nameFile } from '../files/content-folder.ts';
import { errorsOf, type Plan, readChanged, readWhole, type Refusal, refuse } from './content-plan.ts';
import { setField } from '../../policy/yaml/yaml-edit.ts';
import { readContent } from '../read-content.ts';
import type { FileToWrite } from '../files/write-files.ts';
import { findCurrent, isCurrent } from '../../policy/version/status.ts';

/**
 * Plans a ratification. The files take effect in this order: fingerprint, new version, old version. Killed after the
 * first, validation names an unneeded fingerprint; after the second, two current versions; unlocking undoes either, and
 * the same command again would complete it.
 * @param folder the content folder
 * @param id the version to ratify
 * @param on when the governors agreed it, `YYYY-MM` or `YYYY-MM-DD`: not after today, not before it was written, not before the one that it follows was ratified; a month is before another only as a whole
 * @param today `YYYY-MM-DD`
 * @returns the files to write, every other byte of them kept; or why not
 * @throws what the file system throws
 */
export async function planRatify(
  folder: ContentFolder,
  id: string,
  on: string,
  today: string,
): Promise<Plan | Refusal> {
  if (!isDateText(on)) return refuse(`"${on}" is not a date: write --on 2026-12-01, or --on 2026-12.`);
  if (compareDays(firstDay(on), lastDay(today)) > 0) {
    return refuse(`${formatDate(on)} is still to come: a version is ratified once the governors have agreed it.`);
  }
  const { versions, problems } = await readContent(folder, today);
  const version = versions.find((candidate) => candidate.id === id);
  if (!version) {
    const known = versions.map((candidate) => candidate.id).join(', ');
    return refuse(`There is no version ${id} that could be read. There are: ${known}.`, errorsOf(problems));
  }
  const old = findCurrent(versions.filter((candidate) => candidate.id !== id));
  if (problems.some(({ rule }) => rule === 'not-frozen')) {
    return refuse('Nothing keeps the words of the versions that were ratified before. First: npm run policy -- freeze');
  }
  const fault = findFault(version, old, on);
  if (fault !== null) return refuse(fault);

  const files = await draftFiles(folder, version, old, on);
  const hash = (await readChanged(folder, files, today)).fingerprints.get(id) ?? '';
  const before = await readWhole(folder, dataFiles.frozen).catch(ifMissing);
  const frozen = { path: dataFiles.frozen, text: setField(before ?? '', [id], hash), before };
  const all = [frozen, ...files];
  const after = (await readChanged(folder, all, today)).problems;
  const errors = errorsOf(after);
  if (errors.length > 0) return refuse('Content would have errors:', errors);
  const lasting = after.filter(
    ({ path, rule }) => path === nameFile(folder, version.place.path) && isLasting.has(rule),
  );
  if (lasting.length > 0) return refuse('Put this right first: a ratified text stays as it is.', lasting);
  return {
    kind: 'plan',
    files: all,
    done: [
      `${nameFile(folder, dataFiles.frozen)}: the words of version ${id} are frozen as ${digitsOf(hash).slice(0, 12)}….`,
      `${nameFile(folder, version.place.path)}: current, ratified ${formatDate(on)}.`,
      ...(old
        ? [
            `${nameFile(folder, old.place.path)}: superseded. It keeps its address; its contact details are no longer shown.`,
          ]
        : []),
    ],
    next: [
      'npm run check names guidance and other content that rests on clauses that changed; npm run policy -- review --status, and /office/read-again/ on the site, have the most urgent first.',
      'Confirm the contacts in school.yaml (confirmedOn, publishedIn), and the editions in references.yaml.',
      'Commit the files, build, and publish.',
    ],
  };
}

/** What can be noticed, and no longer mended, in the file of a ratified version. */
const isLasting = new Set<Rule>(['date-conflict', 'odd-phone', 'policy-overdue']);

function findFault(version: PolicyVersion, old: PolicyVersion | null, on: string): string | null {
  const { id, status, dates, follows } = version;
  if (status === 'superseded') return `Version ${id} has been superseded; it cannot be ratified again.`;
  if (isCurrent(version)) {
    if (old === null) return `Version ${id} is current already; there is nothing to do.`;
    // Both are current: a ratification that was stopped half-way.
    if (dates.ratified !== on) return `Version ${id} was ratified ${formatDate(dates.ratified ?? '')}: use that date.`;
  }
  if (isBefore(on, dates.written)) {
    return `${formatDate(on)} is before version ${id} was written, ${formatWhen(dates.written)}.`;
  }
  if (old === null) return null;
  if (old.dates.ratified !== undefined && isBefore(on, old.dates.ratified)) {
    return `${formatDate(on)} is before version ${old.id}, which it replaces, was ratified, ${formatWhen(old.dates.ratified)}.`;
  }
  if (id < old.id) return `Version ${id} is older than the current one, ${old.id}.`;
  if (follows !== old.id) {
    return `Version ${id} follows ${follows ?? 'no version'}, but ${old.id} is current: bring its changes over first, and set "follows: ${old.id}".`;
  }
  return null;
}

/** True when no day that the one date covers is a day of the other or after it. */
function isBefore(date: string, other: string): boolean {
  return compareDays(lastDay(date), firstDay(other)) < 0;
}

async function draftFiles(
  folder: ContentFolder,
  version: PolicyVersion,
  old: PolicyVersion | null,
  on: string,
): Promise<FileToWrite[]> {
  const inForce = await edit(folder, version.place.path, (text) =>
    setField(setField(text, ['dates', 'ratified'], on), ['status'], 'current'),
  );
  if (old === null) return [inForce];
  return [inForce, await edit(folder, old.place.path, (text) => setField(text, ['status'], 'superseded'))];
}

async function edit(folder: ContentFolder, path: string, change: (text: string) => string): Promise<FileToWrite> {
  const before = await readWhole(folder, path);
  return { path, text: change(before), before };
}

/** A school's first ratification makes the file. */
function ifMissing(cause: unknown): null {
  if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw cause;
}
