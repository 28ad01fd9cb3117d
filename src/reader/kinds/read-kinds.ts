// Owns reading all content that cites the policy, kind by kind.
import type { CitingContent } from '../../policy/citing/citations.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Checklist } from '../../schemas/checklist.ts';
import type { Quiz } from '../../schemas/quiz.ts';
import type { ContentFiles } from '../files/content-files.ts';
import { readChecklist } from './checklists.ts';
import { readGuidance } from './guidance.ts';
import type { KindContext } from './kind-context.ts';
import { type LessonEntry, readLesson } from './lessons.ts';
import { type PupilContent, readPupils } from './pupils.ts';
import { readQuiz } from './quizzes.ts';

/** Everything that rests on the policy. */
export interface CitingKinds {
  /** Every file that cites, of all kinds, in the order of kinds and then of paths. */
  citing: CitingContent[];
  /** By id, in the order of paths. */
  quizzes: Map<string, Quiz>;
  /** By id, in the order of paths. */
  checklists: Map<string, Checklist>;
  /** By id, in the order of paths. */
  lessons: Map<string, LessonEntry>;
  pupils: PupilContent;
  problems: Problem[];
}

/**
 * Reads every file that cites the policy.
 * @param files the files of content/ by kind
 * @param context what the kinds share
 * @returns what could be read, and what is wrong in each file by itself; what files name is checked over all of them together.
 */
export async function readKinds(files: ContentFiles, context: KindContext): Promise<CitingKinds> {
  const guidance = await Promise.all(files.guidance.map((path) => readGuidance(path, context)));
  const quizzes = await Promise.all(files.quizzes.map((path) => readQuiz(path, context)));
  const checklists = await Promise.all(files.checklists.map((path) => readChecklist(path, context)));
  const lessons = await Promise.all(files.lessons.map((path) => readLesson(path, context)));
  const pupils = await readPupils(files, context);
  const all = [...guidance, ...quizzes, ...checklists, ...lessons, ...pupils.read];
  return {
    citing: all.flatMap((read) => read.citing ?? []),
    quizzes: new Map(quizzes.flatMap(({ entry }) => (entry ? [entry] : []))),
    checklists: new Map(checklists.flatMap(({ entry }) => (entry ? [entry] : []))),
    lessons: new Map(lessons.flatMap(({ entry }) => (entry ? [[entry.id, entry] as const] : []))),
    pupils: pupils.content,
    problems: all.flatMap((read) => read.problems),
  };
}
