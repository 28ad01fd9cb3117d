// Owns gathering what is taught, for the table of coverage.
import { hasOwnNumber } from '../policy/version/labels.ts';
import type { Section } from '../policy/version/model.ts';
import { listClauses, listSections } from '../policy/version/walk.ts';
import { coverTeaching, type TeachingCoverage } from '../learning/lesson/teaching-coverage.ts';
import { theSchool } from './school.ts';
import { allTaught } from './taught.ts';
import { currentVersion } from './versions.ts';

/** Coverage, and where the policy says what pupils are taught. */
export interface CoverageOfPromise extends TeachingCoverage {
  /** The section inside a sentence, such as "section 4 of the policy"; null where the school names none. */
  promise: string | null;
}

/**
 * Gathers coverage for the site as it is built.
 * @returns rows for the section that says what pupils are taught, and for the online headings of RSHE; no clauses where the school names no section
 */
export async function teachingCoverage(): Promise<CoverageOfPromise> {
  const { version } = await currentVersion();
  const { taughtSection } = await theSchool();
  const sections = listSections(version);
  const section = sections.find(({ id }) => id === taughtSection) ?? null;
  const clauses = listClauses(version)
    .filter(({ sections }) => section !== null && sections.includes(section))
    // A clause that only opens a list ("Pupils will be advised:") is covered by what stands in the list.
    .filter(({ clause }) => clause.clauses.length === 0)
    .map((found) => ({ id: found.clause.id, name: found.clause.label, text: found.clause.text }));
  return {
    ...coverTeaching(clauses, await allTaught()),
    promise: section && formatPromise(section, sections),
  };
}

function formatPromise(section: Section, all: readonly Section[]): string {
  return hasOwnNumber(section, all) ? `section ${section.number} of the policy` : `“${section.label}” in the policy`;
}
