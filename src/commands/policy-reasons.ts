// Owns `npm run policy -- reasons <version>`: lists what lacks a reason, and at a terminal asks for each and writes the answers.
import { formatMissing, formatQuestion } from '../policy/reasons/format-questions.ts';
import type { ReasonQuestion } from '../policy/reasons/reason-questions.ts';
import { type ContentFolder, nameFile } from '../reader/files/content-folder.ts';
import { type Plan, readWhole, type Refusal, refuse } from '../reader/plan/content-plan.ts';
import { findMissingReasons, planReasons } from '../reader/plan/plan-reasons.ts';
import { type ReasonAnswer, writeGroup, writeReasons } from '../policy/yaml/reason-entries.ts';
import { askReasons, findReasonFault, reasonManual } from './terminal/ask-reasons.ts';
import type { Terminal } from './terminal/terminal.ts';

/**
 * Goes through what lacks a reason.
 * @param id the version
 * @param allTypographic the reason for all typographic changes, given with the command; nothing is asked then
 * @param folder the content folder
 * @param today `YYYY-MM-DD`
 * @param terminal where to ask
 * @param write makes a plan and carries it out, with nobody else writing in between
 * @returns what to print; or why nothing was written
 */
export async function giveReasons(
  id: string,
  allTypographic: string | undefined,
  folder: ContentFolder,
  today: string,
  terminal: Terminal,
  write: (plan: () => Promise<Plan | Refusal>) => Promise<string | Refusal>,
): Promise<string | Refusal> {
  const missing = await findMissingReasons(folder, id, today);
  if (missing.kind === 'refusal') return missing;
  const { version, previous, questions } = missing;
  if (allTypographic !== undefined) {
    const isAsked = questions.some(({ likeness }) => likeness.kind === 'typographic');
    if (!isAsked) return refuse('No change of capitals, punctuation, spaces or list numbers alone lacks a reason.');
    const fault = findReasonFault(allTypographic);
    if (fault !== null) return refuse(fault);
    const answer: ReasonAnswer = { changes: 'typographic', why: allTypographic.trim(), kind: 'tidying' };
    return write(() => planReasons(folder, id, [answer], today));
  }
  const summary = formatMissing(id, previous.id, questions);
  if (questions.length === 0) return `${summary}\n`;
  if (!terminal.isInteractive) {
    const path = version.place.path;
    const listed = questions.map((question, at) => formatQuestion(question, `${at + 1}.`));
    const block = writeBlock(await readWhole(folder, path), nameFile(folder, path), questions);
    return `${[summary, ...listed, block].join('\n\n')}\n`;
  }
  terminal.print(`${summary}\n\n${reasonManual}`);
  const { answers, isBroken } = await askReasons(questions, terminal);
  if (answers.length === 0) return 'Nothing was written.\n';
  const outcome = isBroken
    ? refuse('The questions were broken off.')
    : await write(() => planReasons(folder, id, answers, today));
  // Nobody types an hour's answers twice.
  if (typeof outcome !== 'string') terminal.print(`\nYour answers:\n\n${answers.flatMap(writeGroup).join('\n')}\n`);
  return outcome;
}

/** What to paste where nobody can be asked. Its open places are errors until they are filled in. */
function writeBlock(text: string, name: string, questions: readonly ReasonQuestion[]): string {
  const open = questions.map(({ likeness, changes }): ReasonAnswer =>
    likeness.kind === 'typographic'
      ? { changes: 'typographic', why: '…', kind: 'tidying' }
      : { changes: changes.map(({ id }) => id), why: '…', kind: null },
  );
  const head = 'This is not a terminal, so nothing is asked.';
  if (/^changes:[ \t]*(?:#.*)?\r?\n[ \t]*-/m.test(text)) {
    const lines = open.flatMap(writeGroup).map((line) => `  ${line}`);
    return `${head} Put this at the end of "changes" in ${name}, and fill it in:\n\n${lines.join('\n')}`;
  }
  const changed = /^changes:[^]*?(?=^\S)/m.exec(writeReasons(text, open) ?? '')?.[0];
  const place = /^changes:/m.test(text)
    ? 'in the place of all that stands under "changes"'
    : 'before the closing "---"';
  const block =
    changed ??
    `changes:\n${open
      .flatMap(writeGroup)
      .map((line) => `  ${line}\n`)
      .join('')}`;
  return `${head} Put this ${place} in ${name}, and fill it in:\n\n${block.trimEnd()}`;
}
