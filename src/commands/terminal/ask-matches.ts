// Owns asking at a terminal which clause of the older version a passage of a Word file is.
import { compareWords } from '../../policy/compare/compare-words.ts';
import { writeWords } from '../../policy/compare/terminal-redline.ts';
import { shortenWords } from '../../policy/compare/words-html.ts';
import type { MatchQuestion } from '../../policy/word/import/match/matching.ts';
import { shorten } from '../../problems/shorten.ts';
import type { Choice, Terminal } from './terminal.ts';

/** No id is empty. */
const isNew = '';

/**
 * Asks for each passage that is like a clause, and not surely it. A clause is offered until a passage has been said to be it.
 * @param questions from `matchDocument`
 * @param older the id of the version whose clauses they may be
 * @param terminal where to ask
 * @returns for each block the id that was chosen, or null where it is new; null when the questions were broken off (Ctrl-C)
 */
export async function askMatches(
  questions: readonly MatchQuestion[],
  older: string,
  terminal: Terminal,
): Promise<Map<number, string | null> | null> {
  const answers = new Map<number, string | null>();
  for (const [at, question] of questions.entries()) {
    const taken = [...answers.values()];
    const candidates = question.candidates.filter(({ id }) => !taken.includes(id));
    if (candidates.length === 0) {
      answers.set(question.block, null);
      continue;
    }
    terminal.print(`\n${formatMatch({ ...question, candidates }, `${at + 1} of ${questions.length}. `)}`);
    const choices: Choice<string>[] = [
      ...candidates.map(({ id, label }) => ({ value: id, label: `It is ${label}, in other words` })),
      { value: isNew, label: 'It is new' },
    ];
    const chosen = await terminal.choose(`Which clause of version ${older} is it?`, choices);
    if (chosen === null) return null;
    answers.set(question.block, chosen === isNew ? null : chosen);
  }
  return answers;
}

/**
 * Writes a question.
 * @param question one question
 * @param wording the words before it, such as "1 of 3. "
 * @returns where the passage stands and what it says, then for each clause that it may be what would be different, as `[-then-]` and `{+now+}`
 */
export function formatMatch({ place, words, candidates }: MatchQuestion, wording = ''): string {
  const marked = candidates.map((candidate) => {
    const runs = shortenWords(compareWords(candidate.words, words));
    return `   if it is ${candidate.label}: ${writeWords(runs)}`;
  });
  return [`${wording}In the file, ${place}:`, `   “${shorten(words, 400)}”`, ...marked].join('\n');
}
