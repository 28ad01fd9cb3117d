// Owns the content that cites the policy as pages need it, and what its components draw from.
import { getCollection } from 'astro:content';
import type { CitingContent } from '../policy/citations.ts';
import { gatherSources, type Sources } from '../policy/sources.ts';
import { allReferences, theSchool } from './school.ts';
import { today } from './today.ts';
import { publicVersions } from './versions.ts';

/**
 * Gives everything that cites the policy.
 * @returns guidance, quizzes, checklists, lessons and pupil pages, in the reader's order
 */
export async function allCiting(): Promise<CitingContent[]> {
  return (await getCollection('citing')).map(({ data }) => data);
}

/**
 * Gathers what the components of one page draw; the page sets it as `Astro.locals.sources` before it draws the content.
 * @param content the page's entry of `allCiting`
 * @returns its sources
 */
export async function sourcesOf(content: CitingContent): Promise<Sources> {
  const facts = (await getCollection('facts')).map(({ id, data }) => [id, data] as const);
  const references = (await allReferences()).map(({ id, data }) => [id, data] as const);
  return gatherSources(content, {
    versions: (await publicVersions()).map(({ version }) => version),
    facts: Object.fromEntries(facts),
    references: Object.fromEntries(references),
    school: await theSchool(),
    today,
  });
}
