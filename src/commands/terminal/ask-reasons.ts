// Owns asking at a terminal for the reasons that a version lacks.
import { formatQuestion } from '../../policy/reasons/format-questions.ts';
import type { ReasonQuestion } from '../../policy/reasons/reason-questions.ts';
import type { ChangeKind } from '../../policy/version/change-groups.ts';
import type { ReasonAnswer } from '../../policy/yaml/reason-entries.ts';
import { reason } from '../../schemas/fields.ts';
import type { Choice, Terminal } from './terminal.ts';

/** How the questions are answered. */
export const reasonManual = `Type the reason, as governors and readers will see it, and press Enter.
Enter alone leaves a question out, "each" asks for each of its changes alone, "stop" ends the questions.
What you answered is then written; Ctrl-C writes nothing.`;

/**
 * Asks for reasons, one question after the other.
 * @param questions from `askForReasons`
 * @param terminal where to ask
 * @returns the answers, without what was left out; `isBroken` when they were broken off (Ctrl-C)
 */
export async function askReasons(
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
    const fault = findReasonFault(why);
    if (fault !== null) {
      terminal.print(fault);
      continue;
    }
    const ids = changes.map(({ id }) => id);
    if (likeness.kind === 'typographic') return { changes: isApart ? ids : 'typographic', why, kind: 'tidying' };
    const kind = await terminal.choose('Is it substantive, or tidying?', kinds);
    return kind === null ? 'broken' : { changes: ids, why, kind };
  }
}

const kinds: readonly Choice<ChangeKind>[] = [
  { value: 'substantive', label: 'substantive: it changes what the policy asks' },
  { value: 'tidying', label: 'tidying: it only changes how that is said' },
];

/**
 * Says what is wrong with a reason, in the words of the schema.
 * @param why as typed
 * @returns a sentence; null when nothing is wrong
 */
export function findReasonFault(why: string): string | null {
  const { error } = reason.safeParse(why);
  return error ? `The reason must be ${error.issues[0]?.message ?? 'in words'}.` : null;
}
