// Owns the lessons and assemblies as pages need them, and their background as drawn text.
import { getEntry, render } from 'astro:content';
import type { AssemblyEntry } from '../reader/kinds/assemblies.ts';
import type { LessonEntry } from '../reader/kinds/lessons.ts';
import { bands } from '../schemas/bands.ts';
import { theContent } from './content.ts';

export type { AssemblyEntry, LessonEntry };

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
 * Gives the assemblies.
 * @returns from the youngest to the oldest, then by title
 */
export async function allAssemblies(): Promise<AssemblyEntry[]> {
  const assemblies = [...(await theContent()).assemblies.values()];
  const rank = ({ assembly }: AssemblyEntry): number => bands.indexOf(assembly.band);
  return assemblies.sort((a, b) => rank(a) - rank(b) || a.assembly.title.localeCompare(b.assembly.title, 'en-GB'));
}

/**
 * Lists the addresses that each route of a lesson has.
 * @returns one for each lesson, with what its page draws
 */
export async function lessonPaths(): Promise<{ params: { id: string }; props: Pick<LessonEntry, 'id' | 'lesson'> }[]> {
  return (await allLessons()).map((entry) => ({ params: { id: entry.id }, props: { ...entry } }));
}

/**
 * Lists the addresses that each route of an assembly has.
 * @returns one for each assembly, with what its page draws
 */
export async function assemblyPaths(): Promise<
  { params: { id: string }; props: Pick<AssemblyEntry, 'id' | 'assembly'> }[]
> {
  return (await allAssemblies()).map((entry) => ({ params: { id: entry.id }, props: { ...entry } }));
}

/**
 * Draws the background of a lesson or an assembly.
 * @param address its path, such as `/lessons/7-9-phones/`
 * @returns the component that draws it
 * @throws Error when there is no such file
 */
export async function planText(address: string): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const file = address.replace(/^\/|\/$/g, '');
  const entry = await getEntry('texts', file);
  if (!entry) throw new Error(`${file}.mdx could not be read: run "npm run check"`);
  return (await render(entry)).Content;
}
