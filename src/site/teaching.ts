// Owns gathering what is taught, for the table of coverage.
import type { Section } from '../policy/version/model.ts';
import { listClauses, listSections } from '../policy/version/walk.ts';
import { coverTeaching, type Taught, type TeachingCoverage } from '../learning/lesson/teaching-coverage.ts';
import { allLessons } from './lessons.ts';
import { allBands } from './pupils.ts';
import { theSchool } from './school.ts';
import { currentVersion } from './versions.ts';

/**
 * Gathers coverage for the site as it is built.
 * @returns rows for the section that says what pupils are taught, and for the online headings of RSHE; no clauses, and no section, where the school names none
 */
export async function teachingCoverage(): Promise<TeachingCoverage & { section: Section | null }> {
  const { version } = await currentVersion();
  const { taughtSection } = await theSchool();
  const section = listSections(version).find(({ id }) => id === taughtSection) ?? null;
  const clauses = listClauses(version)
    .filter(({ sections }) => section !== null && sections.includes(section))
    // A clause that only opens a list ("Pupils will be advised:") is covered by what stands in the list.
    .filter(({ clause }) => clause.clauses.length === 0)
    .map((found) => ({ id: found.clause.id, name: found.clause.label, text: found.clause.text }));
  const lessons = (await allLessons()).map(({ id, lesson }): Taught => ({
    kind: 'lesson',
    title: lesson.title,
    band: lesson.band,
    address: `/lessons/${id}/`,
    cites: [...lesson.cites, ...lesson.worksheet.questions.flatMap(({ cites }) => cites)],
    rshe: lesson.frameworks.rshe,
  }));
  const pages = (await allBands()).flatMap(({ band, pages: own, stories }): Taught[] => [
    ...own.map(({ id, page }): Taught => ({
      kind: 'pupil-page',
      title: page.title,
      band,
      address: `/pupils/${band}/${id}/`,
      cites: page.cites,
      rshe: page.rshe,
    })),
    ...stories.map(({ id, story }): Taught => ({
      kind: 'story',
      title: story.title,
      band,
      address: `/pupils/${band}/story-${id}/`,
      cites: story.cites,
      rshe: story.rshe,
    })),
  ]);
  return { ...coverTeaching(clauses, [...lessons, ...pages]), section };
}
