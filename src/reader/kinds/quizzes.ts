// Owns reading the quizzes: their fields, their items against the rules, and what they cite.
import { findItemFaults } from '../../learning/quiz/item-rules.ts';
import { quiz, type Quiz } from '../../schemas/quiz.ts';
import { isHyphenated } from '../files/content-files.ts';
import { fileId } from '../files/file-id.ts';
import { readDataFile } from '../parse/data-file.ts';
import { checkPeople, checkWords, citeYaml } from './citing-yaml.ts';
import { listQuizWords } from './list-pupil-words.ts';
import { type KindContext, type ReadFile, readEach } from './kind.ts';

/** The quizzes by id. */
export const quizzes = readEach(
  {
    pattern: /^quizzes\/([^/]+?)\.yaml$/,
    isName: isHyphenated,
    expected: 'lower-case words joined by hyphens, such as "staff-induction.yaml"',
  },
  readQuiz,
);

async function readQuiz(path: string, context: KindContext): Promise<ReadFile<Quiz>> {
  const { file, text, problems } = await readDataFile(context.folder, path, quiz);
  if (!file) return { citing: null, entry: null, problems };
  const id = fileId(path);
  return {
    citing: citeYaml(file, path, 'quiz', `/quizzes/${id}/`),
    entry: [id, file.data],
    pupilWords: listQuizWords(file.data, file.placeOf),
    problems: [
      ...problems,
      ...findItemFaults(file.data, file.placeOf),
      ...checkWords(file, context),
      ...checkPeople(file, text, path, context),
    ],
  };
}
