// Owns the content that cites the policy as pages need it, and what its components draw from.
import { type CitingContent, findStale, type StaleCitation } from '../policy/citing/citations.ts';
import { type Coverage, measureCoverage } from '../policy/citing/coverage.ts';
import type { PolicyVersion } from '../policy/version/model.ts';
import { gatherSources, type Sources } from '../policy/citing/sources.ts';
import { theContent } from './content.ts';
import { theSchool } from './school.ts';
import { today } from './settings.ts';
import { currentVersion, publicVersions } from './versions.ts';

/**
 * Gives everything that cites the policy.
 * @returns guidance, quizzes, checklists, lessons and pupil pages, in the reader's order
 */
export async function allCiting(): Promise<CitingContent[]> {
  return (await theContent()).citing;
}

/**
 * Gathers what the components of one page draw; the page sets it as `Astro.locals.sources` before it draws the content.
 * @param content the page's entry of `allCiting`
 * @returns its sources
 */
export async function sourcesOf(content: CitingContent): Promise<Sources> {
  const { facts, references } = await theContent();
  return gatherSources(content, {
    versions: (await publicVersions()).map(({ version }) => version),
    facts,
    references,
    school: await theSchool(),
    today,
  });
}

/**
 * Measures what the site explains of the current version.
 * @returns each clause with what rests on it
 */
export async function siteCoverage(): Promise<Coverage> {
  const { version } = await currentVersion();
  const { clauseDetails, citing } = await theContent();
  return measureCoverage(version, clauseDetails, citing);
}

/**
 * Finds what needs another look under a version: the current one, or one that might be agreed.
 * @param target a public version
 * @returns the citations whose clauses it changes or removes, since each page was written
 */
export async function leftBehindBy(target: PolicyVersion): Promise<StaleCitation[]> {
  const versions = (await publicVersions()).map(({ version }) => version);
  return findStale(await allCiting(), versions, target);
}
