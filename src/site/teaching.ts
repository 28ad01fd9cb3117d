// Owns gathering what is taught, for the table of coverage.
import { listClauses } from '../policy/version/walk.ts';
import { citeClause } from '../policy/version/clause-history.ts';
import { coverTeaching, type Taught, type TeachingCoverage } from '../learning/lesson/teaching-coverage.ts';
import { allLessons } from './lessons.ts';
import { allBands } from './pupils.ts';
import { currentVersion } from './versions.ts';

/** The section of the policy that says what pupils are taught. */
const sectionAboutPupils = 'pupil-use';

/**
 * Gathers coverage for the site as it is built.
 * @returns rows for the section about pupils of the current version, and for the online headings of RSHE
 */
export async function teachingCoverage(): Promise<TeachingCoverage> {
  const { version } = await currentVersion();
  const clauses = listClauses(version)
    .filter(({ sections }) => sections.some(({ id }) => id === sectionAboutPupils))
    // A clause that only opens a list ("Pupils will be advised:") is covered by what stands in the list.
    .filter(({ clause }) => clause.clauses.length === 0)
    .map((found) => ({ id: found.clause.id, name: citeClause(found), text: found.clause.text }));
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
  return coverTeaching(clauses, [...lessons, ...pages]);
}
