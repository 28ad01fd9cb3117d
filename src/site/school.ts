// Owns the school, facts and references as pages need them.
import { type DueItem, listDue } from '../policy/review/due-dates.ts';
import type { Fact } from '../schemas/facts.ts';
import type { Home } from '../schemas/home.ts';
import type { Reference } from '../schemas/references.ts';
import type { School } from '../schemas/school.ts';
import { theContent } from './content.ts';
import { today } from './settings.ts';

/**
 * Gives the school and its contacts.
 * @returns the data of school.yaml
 * @throws Error when it could not be read, which validation reports before a build
 */
export async function theSchool(): Promise<School> {
  const { school } = await theContent();
  if (!school) throw new Error('school.yaml could not be read: run "npm run check"');
  return school;
}

/**
 * Gives the dated facts, by id.
 * @returns all of facts.yaml
 */
export async function allFacts(): Promise<Record<string, Fact>> {
  return (await theContent()).facts;
}

/**
 * Gives the references, by id.
 * @returns all of references.yaml, in its order
 */
export async function allReferences(): Promise<{ id: string; data: Reference }[]> {
  return Object.entries((await theContent()).references).map(([id, data]) => ({ id, data }));
}

/**
 * Gives what somebody at the school has to look at again.
 * @returns contacts, facts and documents, the earliest first
 */
export async function dueItems(): Promise<DueItem[]> {
  const { facts, references } = await theContent();
  return listDue({ school: await theSchool(), facts, references }, today);
}

/**
 * Gives what the first page says.
 * @returns the data of home.yaml; nothing where the school has none
 */
export async function theHome(): Promise<Home> {
  return (await theContent()).home;
}
