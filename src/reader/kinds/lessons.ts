// Owns the files of lessons, `lessons/<id>.mdx`, and what is read and checked in them alone.
import { checkLesson } from '../../learning/lesson/lesson-rules.ts';
import { lesson, type Lesson } from '../../schemas/lesson.ts';
import { readEach } from './kind.ts';
import { listLessonWords } from './list-pupil-words.ts';
import { planNames, readPlan } from './plan-file.ts';

/** A lesson with its id, which is the file's name. */
export interface LessonEntry {
  id: string;
  lesson: Lesson;
}

/** The lessons by id. */
export const lessons = readEach({ pattern: /^lessons\/([^/]+?)\.mdx$/, ...planNames }, async (path, context) => {
  const { entry, ...read } = await readPlan(path, context, {
    fields: lesson,
    titleOf: ({ title }) => title,
    addressOf: (id) => `/lessons/${id}/`,
    check: checkLesson,
    linksOf: ({ after }, placeOf) =>
      after === undefined ? [] : [{ target: `/lessons/${after}/`, lesson: after, place: placeOf(['after']) }],
    wordsOf: listLessonWords,
  });
  return { ...read, entry: entry && [entry.id, { id: entry.id, lesson: entry.plan }] };
});
