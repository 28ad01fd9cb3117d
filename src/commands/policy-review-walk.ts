// Owns `npm run policy -- review --all`, `--tidied` and `--status`: the walk through every file that the current version has left behind, and what is left of it.
import { formatReview, listShift } from '../policy/read-again/review-content.ts';
import {
  formatReviewStatus,
  listStops,
  readAnswer,
  type ReviewAnswer,
  type ReviewStop,
  titleStop,
} from '../policy/read-again/review-walk.ts';
import { findCurrent } from '../policy/version/status.ts';
import { plural } from '../problems/plural.ts';
import { type ContentFolder, nameFile } from '../reader/files/content-folder.ts';
import { type SeenPolicy, seenPolicy } from '../reader/plan/plan-review.ts';
import { readContent } from '../reader/read-content.ts';
import { markSeen } from './policy-review.ts';
import type { Terminal } from './terminal/terminal.ts';

/**
 * Walks through every file that the current version has left behind, and asks of each. An answer is written at once, so
 * nothing is lost when somebody stops. Where nobody can answer, the walk is printed and changes nothing.
 * @param folder the content folder
 * @param today `YYYY-MM-DD`
 * @param terminal where files are shown and answers typed
 * @throws Error with a sentence for people when no version is current; what the file system throws
 */
export async function walkReview(folder: ContentFolder, today: string, terminal: Terminal): Promise<void> {
  const { stops, current, seen } = await findStops(folder, today);
  const nameOf = (path: string): string => nameFile(folder, path);
  let marked = 0;
  for (const [index, stop] of stops.entries()) {
    const { content, stale } = stop;
    terminal.print(titleStop(stop, index, stops.length));
    terminal.print(formatReview(content, nameOf(content.path), stale, current));
    if (!terminal.isInteractive) continue;
    const answer = await answerFor(stop, folder, seen, today, terminal);
    if (answer === 'seen') marked++;
    if (answer === 'quit') break;
  }
  const left = stops.length - marked;
  if (stops.length > 0 && !terminal.isInteractive) {
    terminal.print('Nobody can answer here, so nothing was changed. In a terminal, files can be marked as seen.');
  } else if (stops.length > 0 && left > 0) {
    terminal.print(
      `Seen: ${plural(marked, 'file')}. Left: ${plural(left, 'file')} (npm run policy -- review --status).`,
    );
  } else terminal.print(formatReviewStatus([], current, nameOf).trimEnd());
}

/**
 * Words what is left to review.
 * @param folder the content folder
 * @param today `YYYY-MM-DD`
 * @returns lines for a terminal, ending in a newline
 * @throws Error with a sentence for people when no version is current; what the file system throws
 */
export async function writeReviewStatus(folder: ContentFolder, today: string): Promise<string> {
  const { stops, current } = await findStops(folder, today);
  return formatReviewStatus(stops, current, (path) => nameFile(folder, path));
}

/**
 * Shows everything that was only tidied, once, and asks once of all files that rest on nothing else. Where nobody can
 * answer, it is printed and changes nothing.
 * @param folder the content folder
 * @param today `YYYY-MM-DD`
 * @param terminal where it is shown and the answer typed
 * @throws Error with a sentence for people when no version is current; what the file system throws
 */
export async function reviewTidied(folder: ContentFolder, today: string, terminal: Terminal): Promise<void> {
  const { stops, seen } = await findStops(folder, today);
  const tidied = stops.filter(({ urgency }) => urgency === 'tidied');
  if (tidied.length === 0) {
    terminal.print('No file rests on words that were only tidied (npm run policy -- review --status).');
    return;
  }
  const shifts = new Map(
    tidied.flatMap(({ stale }) =>
      stale.map((shift) => [`${shift.content.against} ${shift.change.id}`, shift] as const),
    ),
  );
  for (const shift of shifts.values()) terminal.print(`${listShift(shift).join('\n')}\n`);
  const names = tidied.map(({ content }) => `  ${nameFile(folder, content.path)}`);
  terminal.print(
    `${plural(tidied.length, 'file rests', 'files rest')} on these words and on nothing else that has changed:`,
  );
  terminal.print(names.join('\n'));
  if (!terminal.isInteractive) {
    terminal.print('Nobody can answer here, so nothing was changed. In a terminal, they can be marked as seen.');
    return;
  }
  const answer = await terminal.ask(
    'Have you read each change, and do all of these files still say what the policy says? [y/N] ',
  );
  if (!/^y(es)?$/i.test(answer?.trim() ?? '')) {
    terminal.print('Left as they were. Walk through them one by one: npm run policy -- review --all');
    return;
  }
  for (const { content } of tidied) {
    const fault = await markSeen(folder, content.path, seen, today, terminal);
    if (fault !== null) terminal.print(fault);
  }
}

async function findStops(folder: ContentFolder, today: string) {
  const content = await readContent(folder, today);
  const current = findCurrent(content.versions);
  const seen = seenPolicy(content);
  if (!current || !seen) {
    throw new Error('No version could be read that is in force, so nothing can be held against it: npm run check.');
  }
  return { stops: listStops(content.citing, content.versions, current), current, seen };
}

/** Asks until the answer can be carried out: a file may be corrected, and a lock given back, while the question stands. */
async function answerFor(
  { content }: ReviewStop,
  folder: ContentFolder,
  seen: SeenPolicy,
  today: string,
  terminal: Terminal,
): Promise<ReviewAnswer> {
  const name = nameFile(folder, content.path);
  for (;;) {
    const typed = await terminal.ask(
      `Does ${name} still say what the policy says? If not, correct it now.\n[s]een, s[k]ip or [q]uit: `,
    );
    const answer = typed === null ? 'quit' : readAnswer(typed);
    if (answer === 'skip' || answer === 'quit') return answer;
    const fault =
      answer === 'seen'
        ? await markSeen(folder, content.path, seen, today, terminal)
        : 'Type s when you have seen it, k to skip it for now, or q to quit.';
    if (fault === null) return 'seen';
    terminal.print(fault);
  }
}
