// Owns gathering what is taught, for the map of lessons.
import { mapTeaching, type Teaching, type TeachingMap } from '../learning/lesson/teaching-map.ts';
import { contentKinds } from '../schemas/content-kinds.ts';
import { quizPages } from './quizzes.ts';
import { allTaught } from './taught.ts';

/**
 * Gathers the map for the site as it is built.
 * @returns a row for every statement and strand
 */
export async function teachingMap(): Promise<TeachingMap> {
  const items = (await quizPages()).flatMap(({ id, quiz }): Teaching[] => {
    const { band } = quiz;
    if (band === undefined) return [];
    return quiz.items.map((item) => ({
      kind: 'quiz-item',
      title: item.stem,
      band,
      address: `${contentKinds.quiz.address}${id}/#question-${item.id}`,
      statements: item.statements ?? [],
      strands: [],
    }));
  });
  return mapTeaching([...(await allTaught()), ...items]);
}
