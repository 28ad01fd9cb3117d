// Owns `npm run policy -- review <file>`: shows what changed under a content file since it was written, and on confirmation says that it was looked at.
import { relative, resolve } from 'node:path';
import { findStale } from '../policy/citing/citations.ts';
import { findGone, formatReview } from '../policy/read-again/review-content.ts';
import { findCurrent } from '../policy/version/status.ts';
import { formatForPeople } from '../problems/format.ts';
import { nearestName } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { type ContentFolder, nameFile } from '../reader/files/content-folder.ts';
import { withLock } from '../reader/files/lock.ts';
import { writeFiles } from '../reader/files/write-files.ts';
import { planReview, type SeenPolicy, seenPolicy } from '../reader/plan/plan-review.ts';
import { readContent } from '../reader/read-content.ts';
import { explainFailure } from './command.ts';
import type { Terminal } from './terminal/terminal.ts';

/**
 * Reviews one file.
 * @param given the file, from the project's folder, from the content folder, or whole
 * @param isConfirmed true to move it without being asked
 * @param folder the content folder
 * @param today `YYYY-MM-DD`
 * @param terminal where it is shown and asked
 * @returns the exit code: 0 when the file was moved, needs nothing or was left by choice; 1 when it cannot be
 */
export async function reviewContent(
  given: string,
  isConfirmed: boolean,
  folder: ContentFolder,
  today: string,
  terminal: Terminal,
): Promise<number> {
  const content = await readContent(folder, today);
  const path = pathInside(folder, given);
  const name = nameFile(folder, path);
  const found = content.citing.find((citing) => citing.path === path);
  const current = findCurrent(content.versions);
  const seen = seenPolicy(content);
  if (!found || !current || !seen) {
    const paths = content.citing.map((citing) => citing.path);
    const suggestion = nearestName(path, paths);
    console.error(`${name} is not content that cites the policy, or it has errors that "npm run check" names.`);
    if (suggestion !== null) console.error(`Did you mean "${nameFile(folder, suggestion)}"?`);
    return 1;
  }
  if (found.against === current.id) {
    terminal.print(`${name} is written against ${current.id}, the current version. There is nothing to review.`);
    return 0;
  }
  const stale = findStale([found], content.versions, current);
  terminal.print(formatReview(found, name, stale, current));
  const gone = findGone(stale);
  if (gone.length > 0) {
    console.error(
      `${name} still cites ${gone.join(', ')}, which the current version does not have. Correct that first.`,
    );
    return 1;
  }
  if (!isConfirmed) {
    const answer = await terminal.ask(`Does ${name} still say what the policy says? [y/N] `);
    if (!/^y(es)?$/i.test(answer?.trim() ?? '')) {
      terminal.print('Left as it was.');
      return 0;
    }
  }
  const fault = await markSeen(folder, path, seen, today, terminal);
  if (fault !== null) console.error(fault);
  return fault === null ? 0 : 1;
}

/**
 * Says in a file that it was looked at.
 * @param folder the content folder
 * @param path the file from there
 * @param seen the policy that was shown beside it
 * @param today `YYYY-MM-DD`
 * @param terminal where it is told
 * @returns null when it was written; else why not
 */
export async function markSeen(
  folder: ContentFolder,
  path: string,
  seen: SeenPolicy,
  today: string,
  terminal: Terminal,
): Promise<string | null> {
  try {
    return await withLock(folder, 'policy review', async () => {
      const plan = await planReview(folder, path, seen, today);
      if (plan.kind === 'refusal') return `${plan.reason}\n${formatErrors(plan.problems)}`.trimEnd();
      await writeFiles(folder, plan.files);
      terminal.print(plan.done.join('\n'));
      return null;
    });
  } catch (cause) {
    return explainFailure(cause);
  }
}

function formatErrors(problems: readonly Problem[]): string {
  return problems.length === 0 ? '' : formatForPeople(problems);
}

/** People name a file from the project's folder, from the content folder, or whole. */
function pathInside({ location, name }: ContentFolder, given: string): string {
  const typed = given.replaceAll('\\', '/').replace(/^\.\//, '');
  if (typed.startsWith(`${name}/`)) return typed.slice(name.length + 1);
  const inside = relative(location, resolve(given)).replaceAll('\\', '/');
  return inside.startsWith('..') ? typed : inside;
}
