// Owns gathering what is taught, for the map of lessons.
import { mapTeaching, type Teaching, type TeachingMap } from '../learning/lesson/teaching-map.ts';
import { contentKinds } from '../schemas/content-kinds.ts';
import { allLessons } from './lessons.ts';
import { allBands } from './pupils.ts';
import { quizPages } from './quizzes.ts';

/**
 * Gathers the map for the site as it is built.
 * @returns a row for every statement and strand
 */
export async function teachingMap(): Promise<TeachingMap> {
  const lessons = (await allLessons()).map(({ id, lesson }): Teaching => ({
    kind: 'lesson',
    title: lesson.title,
    band: lesson.band,
    address: `/lessons/${id}/`,
    statements: lesson.statements ?? [],
    strands: lesson.frameworks.efacw,
  }));
  const pages = (await allBands()).flatMap(({ band, pages: own, stories }): Teaching[] => [
    ...own.map(({ id, page }): Teaching => ({
      kind: 'pupil-page',
      title: page.title,
      band,
      address: `/pupils/${band}/${id}/`,
      statements: page.statements ?? [],
      strands: [],
    })),
    ...stories.map(({ id, story }): Teaching => ({
      kind: 'story',
      title: story.title,
      band,
      address: `/pupils/${band}/story-${id}/`,
      statements: story.statements ?? [],
      strands: [],
    })),
  ]);
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
  return mapTeaching([...lessons, ...pages, ...items]);
}
