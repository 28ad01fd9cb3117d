// Owns asking somebody at a terminal; what is asked is left to others.
import { createInterface } from 'node:readline';

/** Where a command speaks with somebody. */
export interface Terminal {
  /** False when nobody can answer: output goes to a file, or input comes from one. */
  isInteractive: boolean;
  print: (text: string) => void;
  /** What was typed; null when there is no answer (end of input, Ctrl-C). */
  ask: (question: string) => Promise<string | null>;
}

/**
 * Opens the terminal that this process was started from.
 * @returns it; nothing is read before the first question
 */
export function openTerminal(): Terminal {
  const { stdin, stdout } = process;
  return {
    isInteractive: Boolean(stdin.isTTY && stdout.isTTY),
    print: (text) => console.log(text),
    ask: (question) =>
      new Promise((done) => {
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
      }),
  };
}
