// Owns somebody at a terminal who answers as a test has written down.
import type { Choice, Terminal } from '../../../src/commands/terminal/terminal.ts';

/**
 * One thing that somebody does when asked: types a line, chooses the answer whose words begin so, does something else
 * first (with what was said before the question), or leaves by Ctrl-C (null). An empty line takes what stands there, or the first of what can be chosen.
 */
export type Act = string | null | ((asked: string, before: string) => string | null | Promise<string | null>);

/** A terminal with everything that was said at it. */
export interface ScriptedTerminal extends Terminal {
  said: string[];
  /** The questions alone, those that are put again counted again. */
  asked: string[];
}

/**
 * Seats somebody at a terminal.
 * @param acts in order; when they are used up, whoever sat there has left by Ctrl-C
 * @param isInteractive false when nobody can answer
 * @returns the terminal
 */
export function scriptTerminal(acts: readonly Act[], isInteractive = true): ScriptedTerminal {
  const [said, asked]: [string[], string[]] = [[], []];
  const left = [...acts];
  const answer = async (question: string): Promise<string | null> => {
    const before = said.at(-1) ?? '';
    said.push(question);
    asked.push(question);
    const act = left.shift();
    return typeof act === 'function' ? await act(question, before) : (act ?? null);
  };
  return {
    isInteractive,
    said,
    asked,
    print: (text) => void said.push(text),
    ask: async (question, { initial, findFault } = {}) => {
      for (;;) {
        const typed = await answer(question);
        if (typed === null) return null;
        const given = typed === '' ? (initial ?? '') : typed;
        const fault = findFault?.(given) ?? null;
        if (fault === null) return given;
        said.push(fault);
      }
    },
    choose: async <Value extends string>(question: string, choices: readonly Choice<Value>[]) => {
      const words = await answer(`${question}\n${choices.map(({ label }) => `  ${label}`).join('\n')}`);
      if (words === null) return null;
      const chosen = choices.find(({ label }) => label.startsWith(words));
      if (!chosen) throw new Error(`Nothing to choose begins with "${words}": ${question}`);
      return chosen.value;
    },
  };
}
