// Owns reading the quizzes: their fields, their items against the rules, and what they cite.
import { findItemFaults } from '../../learning/quiz/item-rules.ts';
import type { CitingContent } from '../../policy/citing/citations.ts';
import type { Problem } from '../../problems/problem.ts';
import { quiz, type Quiz } from '../../schemas/quiz.ts';
import { readDataFile } from '../parse/data-file.ts';
import { checkPeople, checkWords, citeYaml } from './citing-yaml.ts';
import type { KindContext } from './kind-context.ts';

/** One quiz as it was read. */
export interface ReadQuiz {
  citing: CitingContent | null;
  /** Its id, which is the file's name, and its data; null when it could not be read. */
  entry: [string, Quiz] | null;
  problems: Problem[];
}

/**
 * Reads one quiz.
 * @param path `quizzes/<id>.yaml`
 * @param context what the kinds share
 * @returns the quiz and what it cites, or null with the problems.
 */
export async function readQuiz(path: string, context: KindContext): Promise<ReadQuiz> {
  const { file, problems } = await readDataFile(context.folder, path, quiz);
  if (!file) return { citing: null, entry: null, problems };
  const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
  return {
    citing: citeYaml(file, path, 'quiz', `/quizzes/${id}/`),
    entry: [id, file.data],
    problems: [
      ...problems,
      ...findItemFaults(file.data, file.placeOf),
      ...checkWords(file, context.facts),
      ...(await checkPeople(file, path, context)),
    ],
  };
}
