// Owns the school, facts and references as pages need them.
import { getCollection, getEntry } from 'astro:content';
import type { Fact } from '../schemas/facts.ts';
import type { Reference } from '../schemas/references.ts';
import type { School } from '../schemas/school.ts';

/**
 * Gives the school and its contacts.
 * @returns the data of content/school.yaml
 * @throws Error when it could not be read, which validation reports before a build
 */
export async function theSchool(): Promise<School> {
  const entry = await getEntry('school', 'school');
  if (!entry) throw new Error('content/school.yaml could not be read: run "npm run check"');
  return entry.data;
}

/**
 * Gives one dated fact.
 * @param id a name in content/facts.yaml
 * @returns the fact
 * @throws Error when there is none of that name
 */
export async function factOf(id: string): Promise<Fact> {
  const entry = await getEntry('facts', id);
  if (!entry) throw new Error(`content/facts.yaml has no fact "${id}"`);
  return entry.data;
}

/**
 * Gives the dated facts, by id.
 * @returns all of content/facts.yaml
 */
export async function allFacts(): Promise<Record<string, Fact>> {
  return Object.fromEntries((await getCollection('facts')).map(({ id, data }) => [id, data]));
}

/**
 * Gives the references, by id.
 * @returns all of content/references.yaml, in its order
 */
export async function allReferences(): Promise<{ id: string; data: Reference }[]> {
  return (await getCollection('references')).map(({ id, data }) => ({ id, data }));
}
