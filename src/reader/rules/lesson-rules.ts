// Owns rules about lessons among each other: each that a plan names exists, and none comes after itself.
import type { CitingContent } from '../../policy/citing/citations.ts';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Lesson } from '../../schemas/lesson.ts';
import { fileId } from '../files/file-id.ts';

/**
 * Holds the lessons that plans name against those that there are.
 * @param citing everything that rests on the policy; its links say where a lesson is named
 * @param lessons those that could be read, by id
 * @param paths the files of all lessons
 * @returns a problem for each unknown name, and one for each lesson that leads back to itself
 */
export function checkLessonNames(
  citing: readonly CitingContent[],
  lessons: ReadonlyMap<string, { lesson: Pick<Lesson, 'after'> }>,
  paths: readonly string[],
): Problem[] {
  const known = paths.map(fileId);
  return citing.flatMap(({ path, links = [] }) =>
    links.flatMap(({ lesson: id, place }) => {
      if (id === undefined) return [];
      if (!known.includes(id)) return [problem('unknown-lesson', place, { id, suggestion: nearestName(id, known) })];
      const own = fileId(path);
      const isAfter = lessons.get(own)?.lesson.after === id;
      return isAfter && comesBefore(own, id, lessons) ? [problem('after-itself', place, { id: own })] : [];
    }),
  );
}

/** Whether a lesson stands somewhere before another, or is that other. */
function comesBefore(id: string, other: string, lessons: Parameters<typeof checkLessonNames>[1]): boolean {
  const seen = new Set<string>();
  for (let here: string | undefined = other; here !== undefined; here = lessons.get(here)?.lesson.after) {
    if (here === id) return true;
    if (seen.has(here)) return false;
    seen.add(here);
  }
  return false;
}
