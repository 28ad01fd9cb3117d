// Owns `npm run policy -- review <file>`: shows what changed under a content file since it was written, and on confirmation says that it was looked at.
import { relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { findStale } from '../policy/citing/citations.ts';
import { findGone, formatReview } from '../policy/citing/review-content.ts';
import { nearestName } from '../problems/nearest.ts';
import { type ContentFolder, nameFile } from '../reader/files/content-folder.ts';
import { readWhole } from '../reader/plan/content-plan.ts';
import { readContent } from '../reader/read-content.ts';
import { writeFiles } from '../reader/files/write-files.ts';
import { findCurrent } from '../policy/version/status.ts';
import { replaceValue } from '../reader/plan/yaml-edit.ts';

/**
 * Reviews one file.
 * @param given the file, from the project's folder, from the content folder, or whole; undefined when none was named
 * @param isConfirmed true to move it without being asked
 * @param folder the content folder
 * @param today `YYYY-MM-DD`
 * @returns the exit code: 0 when the file was moved, needs nothing or was left by choice; 1 when it cannot be
 */
export async function reviewContent(
  given: string | undefined,
  isConfirmed: boolean,
  folder: ContentFolder,
  today: string,
): Promise<number> {
  const content = await readContent(folder, today);
  const paths = content.citing.map(({ path }) => path);
  if (given === undefined) {
    console.error(
      `Name a file, such as: npm run policy -- review ${nameFile(folder, paths[0] ?? 'guidance/staff.mdx')}`,
    );
    return 1;
  }
  const path = pathInside(folder, given);
  const name = nameFile(folder, path);
  const found = content.citing.find((citing) => citing.path === path);
  const current = findCurrent(content.versions);
  if (!found || !current) {
    const suggestion = nearestName(path, paths);
    console.error(`${name} is not content that cites the policy, or it has errors that "npm run check" names.`);
    if (suggestion !== null) console.error(`Did you mean "${nameFile(folder, suggestion)}"?`);
    return 1;
  }
  if (found.against === current.id) {
    console.log(`${name} is written against ${current.id}, the current version. There is nothing to review.`);
    return 0;
  }
  const stale = findStale([found], content.versions, current);
  console.log(formatReview(found, stale, current));
  const gone = findGone(stale);
  if (gone.length > 0) {
    console.error(`It still cites ${gone.join(', ')}, which the current version does not have. Correct that first.`);
    return 1;
  }
  if (!isConfirmed && !(await confirm(`Does ${name} still say what the policy says? [y/N] `))) {
    console.log('Left as it was.');
    return 0;
  }
  const moved = replaceValue(await readWhole(folder, path), 'against', current.id);
  if (moved === null) {
    console.error(`${name} has no line that begins with "against:".`);
    return 1;
  }
  await writeFiles(folder.location, [{ path, text: moved }]);
  console.log(`${name} is now written against ${current.id}.`);
  return 0;
}

/** People name a file from the project's folder, from the content folder, or whole. */
function pathInside({ location, name }: ContentFolder, given: string): string {
  const typed = given.replaceAll('\\', '/').replace(/^\.\//, '');
  if (typed.startsWith(`${name}/`)) return typed.slice(name.length + 1);
  const inside = relative(location, resolve(given)).replaceAll('\\', '/');
  return inside.startsWith('..') ? typed : inside;
}

async function confirm(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // Without an answer (no terminal, end of input) nothing is confirmed.
  const answer = await Promise.race([
    lines.question(question),
    new Promise<string>((done) => lines.once('close', () => done(''))),
  ]);
  lines.close();
  return /^y(es)?$/i.test(answer.trim());
}
