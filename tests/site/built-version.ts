// Owns reading the data of a version from a built site, and walking its clauses.
import type { ClauseJson, SectionJson, VersionJson } from '../../src/policy/version/version-json.ts';
import type { BuiltSite } from './build-site.ts';
import { readBuilt } from './site-files.ts';

/**
 * Reads a version as the site publishes it.
 * @param site from `inject('sites')`
 * @param id the version
 * @returns its data
 */
export function readVersion(site: BuiltSite, id: string): VersionJson {
  return JSON.parse(readBuilt(site, `policy/${id}.json`)) as VersionJson;
}

/**
 * Lists the clauses of a version in the order of its text.
 * @param version from `readVersion`
 * @returns all of them, however deep
 */
export function listClauses(version: VersionJson): ClauseJson[] {
  return [...inClauses(version.preamble), ...inSections(version.sections)];
}

function inClauses(clauses: readonly ClauseJson[]): ClauseJson[] {
  return clauses.flatMap((clause) => [clause, ...inClauses(clause.clauses)]);
}

function inSections(sections: readonly SectionJson[]): ClauseJson[] {
  return sections.flatMap((section) => [...inClauses(section.clauses), ...inSections(section.sections)]);
}
