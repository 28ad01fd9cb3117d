// Owns the lessons as pages need them, and their background as drawn text.
import { getEntry, render } from 'astro:content';
import type { LessonEntry } from '../reader/kinds/lessons.ts';
import { theContent } from './content.ts';

export type { LessonEntry };

/**
 * Gives the lessons.
 * @returns from the youngest to the oldest, then by title
 */
export async function allLessons(): Promise<LessonEntry[]> {
  const lessons = [...(await theContent()).lessons.values()];
  const youngest = ({ lesson }: LessonEntry): number => Math.min(...lesson.years);
  return lessons.sort((a, b) => youngest(a) - youngest(b) || a.lesson.title.localeCompare(b.lesson.title, 'en-GB'));
}

/**
 * Draws the background of one lesson.
 * @param id the lesson's id
 * @returns the component that draws it
 * @throws Error when there is no such file
 */
export async function lessonText(id: string): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const entry = await getEntry('texts', `lessons/${id}`);
  if (!entry) throw new Error(`lessons/${id}.mdx could not be read: run "npm run check"`);
  return (await render(entry)).Content;
}
