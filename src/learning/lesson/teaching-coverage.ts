// Owns what lessons and pupil pages cover: the clauses about pupils, and the curriculum headings.
import { rsheHeadings } from '../../schemas/frameworks.ts';

/** A lesson, an assembly, a pupil page or a story, as far as coverage asks. */
export interface Taught {
  kind: 'lesson' | 'assembly' | 'pupil-page' | 'story';
  title: string;
  /** The band's name, such as `7-9`. */
  band: string;
  /** The page's path on the site. */
  address: string;
  /** Clause ids. */
  cites: readonly string[];
  /** Headings of RSHE. */
  rshe: readonly string[];
}

/** One clause or heading, with what teaches it. */
export interface CoverageRow {
  /** The clause's id; a heading's exact name. */
  id: string;
  /** What is shown: the clause's number, or the heading. */
  name: string;
  /** The clause's words; empty for a heading. */
  text: string;
  lessons: Taught[];
  /** Assemblies, pupil pages and stories. */
  pages: Taught[];
}

/** Coverage of a policy's section and of the online headings of RSHE. */
export interface TeachingCoverage {
  clauses: CoverageRow[];
  rshe: CoverageRow[];
}

/**
 * Gathers what is taught about each clause and heading.
 * @param clauses the clauses of the section about pupils, in order, with the words to cite each by
 * @param taught lessons, assemblies, pupil pages and stories, in the order in which rows list them
 * @returns a row for every clause and every heading, also for those that nothing teaches.
 */
export function coverTeaching(
  clauses: readonly { id: string; name: string; text: string }[],
  taught: readonly Taught[],
): TeachingCoverage {
  const row = (id: string, name: string, text: string, key: 'cites' | 'rshe'): CoverageRow => {
    const found = taught.filter((content) => content[key].includes(id));
    return {
      id,
      name,
      text,
      lessons: found.filter(({ kind }) => kind === 'lesson'),
      pages: found.filter(({ kind }) => kind !== 'lesson'),
    };
  };
  return {
    clauses: clauses.map(({ id, name, text }) => row(id, name, text, 'cites')),
    rshe: rsheHeadings.map((heading) => row(heading, heading, '', 'rshe')),
  };
}
