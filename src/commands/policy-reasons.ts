// Owns `npm run policy -- reasons <version>`: lists what lacks a reason, and at a terminal asks for each and writes the answers.
import { formatMissing, formatQuestion } from '../policy/reasons/format-questions.ts';
import type { ReasonQuestion } from '../policy/reasons/reason-questions.ts';
import type { ChangeKind } from '../policy/version/change-groups.ts';
import { type ContentFolder, nameFile } from '../reader/files/content-folder.ts';
import { type Plan, readWhole, type Refusal, refuse } from '../reader/plan/content-plan.ts';
import { findMissingReasons, planReasons } from '../reader/plan/plan-reasons.ts';
import { type ReasonAnswer, writeGroup, writeReasons } from '../policy/yaml/reason-entries.ts';
import { reason } from '../schemas/fields.ts';
import type { Terminal } from './terminal.ts';

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
    const fault = findFault(allTypographic);
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
  terminal.print(`${summary}\n\n${manual}`);
  const { answers, isBroken } = await ask(questions, terminal);
  if (answers.length === 0) return 'Nothing was written.\n';
  const outcome = isBroken
    ? refuse('The questions were broken off.')
    : await write(() => planReasons(folder, id, answers, today));
  // Nobody types an hour's answers twice.
  if (typeof outcome !== 'string') terminal.print(`\nYour answers:\n\n${answers.flatMap(writeGroup).join('\n')}\n`);
  return outcome;
}

const manual = `Type the reason, as governors and readers will see it, and press Enter.
Enter alone leaves a question out, "each" asks for each of its changes alone, "stop" ends the questions.
What you answered is then written; Ctrl-C writes nothing.`;

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

async function ask(
  questions: readonly ReasonQuestion[],
  terminal: Terminal,
): Promise<{ answers: ReasonAnswer[]; isBroken: boolean }> {
  const answers: ReasonAnswer[] = [];
  const waiting = questions.map((question, at) => ({
    question,
    wording: `${at + 1} of ${questions.length}.`,
    isApart: false,
  }));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { question, wording } = next;
    terminal.print(`\n${formatQuestion(question, wording)}`);
    const answer = await readAnswer(next, terminal);
    if (answer === 'broken') return { answers, isBroken: true };
    if (answer === 'stop') break;
    if (answer === 'each') {
      const single = question.changes.map((change) => ({ ...question, changes: [change] }));
      waiting.unshift(...single.map((one) => ({ question: one, wording, isApart: true })));
    } else if (answer !== null) answers.push(answer);
  }
  return { answers, isBroken: false };
}

/** Null leaves the question out. */
async function readAnswer(
  { question: { likeness, changes }, isApart }: { question: ReasonQuestion; isApart: boolean },
  terminal: Terminal,
): Promise<ReasonAnswer | 'each' | 'stop' | 'broken' | null> {
  for (;;) {
    const why = (await terminal.ask('Why? '))?.trim();
    if (why === undefined) return 'broken';
    if (why === '') return null;
    if (why === 'stop' || (why === 'each' && changes.length > 1)) return why;
    const fault = findFault(why);
    if (fault !== null) {
      terminal.print(fault);
      continue;
    }
    const ids = changes.map(({ id }) => id);
    if (likeness.kind === 'typographic') return { changes: isApart ? ids : 'typographic', why, kind: 'tidying' };
    const kind = await readKind(terminal);
    return kind === null ? 'broken' : { changes: ids, why, kind };
  }
}

async function readKind(terminal: Terminal): Promise<ChangeKind | null> {
  for (;;) {
    const typed = (await terminal.ask('Is it substantive, or tidying? [s/t] '))?.trim().toLowerCase();
    if (typed === undefined) return null;
    if (/^s(?:ubstantive)?$/.test(typed)) return 'substantive';
    if (/^t(?:idying)?$/.test(typed)) return 'tidying';
  }
}

/** Says what is wrong with a reason, in the words of the schema; null when nothing is. */
function findFault(why: string): string | null {
  const { error } = reason.safeParse(why);
  return error ? `The reason must be ${error.issues[0]?.message ?? 'in words'}.` : null;
}
