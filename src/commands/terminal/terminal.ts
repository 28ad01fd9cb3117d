// Owns asking somebody at a terminal; what is asked is left to others.
import { isCancel, select, settings, text, updateSettings } from '@clack/prompts';
import { createInterface } from 'node:readline';

/** One of the answers among which somebody chooses. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

/** How a question is put for which something is typed. */
export interface AskOptions {
  /** What stands there already: Enter alone takes it. */
  initial?: string;
  /** Says what is wrong with an answer, in a sentence; null when nothing is. It is asked again until nothing is. */
  findFault?: (typed: string) => string | null;
}

/** Where a command speaks with somebody. */
export interface Terminal {
  /** False when nobody can answer: output goes to a file, or input comes from one. */
  isInteractive: boolean;
  print: (text: string) => void;
  /** What was typed; null when there is no answer (end of input, Ctrl-C). */
  ask: (question: string, options?: AskOptions) => Promise<string | null>;
  /** The value of what was chosen; null when nothing was (Ctrl-C). Only asked where somebody can answer. */
  choose: <Value extends string>(question: string, choices: readonly Choice<Value>[]) => Promise<Value | null>;
}

/**
 * Opens the terminal that this process was started from. Where somebody sits at it, the library puts the questions; what comes
 * from a file or another program is read line by line.
 * @returns it; nothing is read before the first question
 */
export function openTerminal(): Terminal {
  const { stdin, stdout } = process;
  const isInteractive = Boolean(stdin.isTTY && stdout.isTTY);
  const streams = { input: stdin, output: stdout, withGuide: false };
  // Ctrl-D would close the input under the question; Escape is pressed by mistake, and an hour's answers would be gone.
  updateSettings({ aliases: { '\u0004': 'cancel' } });
  settings.aliases.delete('escape');
  return {
    isInteractive,
    print: (words) => console.log(words),
    ask: async (question, { initial, findFault } = {}) => {
      if (!isInteractive) return readLine(question);
      const answer = await text({
        ...streams,
        message: question.trimEnd(),
        ...(initial === undefined ? {} : { initialValue: initial }),
        validate: (typed) => findFault?.(typed ?? '') ?? undefined,
      });
      return isCancel(answer) ? null : answer;
    },
    choose: async (question, choices) => {
      const answer = await select<string>({ ...streams, message: question, options: [...choices] });
      return choices.find(({ value }) => value === answer)?.value ?? null;
    },
  };
}

function readLine(question: string): Promise<string | null> {
  const { stdin, stdout } = process;
  return new Promise((done) => {
    const lines = createInterface({ input: stdin, output: stdout });
    let typed: string | null = null;
    lines.once('close', () => {
      // What is printed next begins a line, also after Ctrl-C.
      if (typed === null) stdout.write('\n');
      done(typed);
    });
    lines.question(question, (answer) => {
      typed = answer;
      lines.close();
    });
  });
}
