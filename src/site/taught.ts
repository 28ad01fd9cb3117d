// Owns gathering what teaches: lessons, assemblies, and the pages and stories that pupils read, for the table of coverage and for the map.
import type { Taught } from '../learning/lesson/teaching-coverage.ts';
import type { Teaching } from '../learning/lesson/teaching-map.ts';
import type { Band } from '../schemas/bands.ts';
import { type RsheCode, rsheStatements } from '../schemas/rshe-statements.ts';
import { allAssemblies, allLessons } from './lessons.ts';
import { allBands } from './pupils.ts';

/**
 * Lists what teaches.
 * @returns lessons in their order, then assemblies, then the pages and the stories of each band
 */
export async function allTaught(): Promise<(Taught & Teaching)[]> {
  const lessons = (await allLessons()).map(({ id, lesson }) => ({
    kind: 'lesson' as const,
    title: lesson.title,
    band: lesson.band,
    address: `/lessons/${id}/`,
    cites: [...lesson.cites, ...lesson.worksheet.questions.flatMap(({ cites }) => cites)],
    rshe: lesson.frameworks.rshe,
    statements: lesson.statements ?? [],
    strands: lesson.frameworks.efacw,
  }));
  const assemblies = (await allAssemblies()).map(({ id, assembly: { title, band, cites, statements } }) => ({
    kind: 'assembly' as const,
    title,
    band,
    address: `/lessons/assemblies/${id}/`,
    cites,
    rshe: rsheStatements.filter(({ code }) => statements.includes(code)).map(({ heading }) => heading),
    statements,
    strands: [],
  }));
  const read = (await allBands()).flatMap(({ band, pages, stories }) => [
    ...pages.map(({ id, page }) => describe('pupil-page', page, band, id)),
    ...stories.map(({ id, story }) => describe('story', story, band, `story-${id}`)),
  ]);
  return [...lessons, ...assemblies, ...read];
}

/** What a page and a story say of themselves alike. */
interface Read {
  title: string;
  cites: string[];
  rshe: string[];
  statements?: RsheCode[] | undefined;
}

function describe(
  kind: 'pupil-page' | 'story',
  { title, cites, rshe, statements = [] }: Read,
  band: Band,
  name: string,
): Taught & Teaching {
  return { kind, title, band, address: `/pupils/${band}/${name}/`, cites, rshe, statements, strands: [] };
}
