// Owns gathering the search table from everything that the content folder says.
import { describeLesson } from '../learning/lesson/lesson-words.ts';
import { describePupilPage } from '../learning/pupils/page-words.ts';
import type { CitingContent } from '../policy/citing/citations.ts';
import { fillAllFacts } from '../policy/citing/fact-text.ts';
import { describeContactsToday } from '../policy/contacts/contacts-today.ts';
import { makeTable } from '../search/make-table.ts';
import type { SearchTable } from '../search/table.ts';
import { basePath } from './address.ts';
import { theContent } from './content.ts';
import { allBands } from './pupils.ts';
import { theSchool } from './school.ts';
import { clauseRecords, contactRecords, pageRecords, situationRecords } from './search-records.ts';
import { currentVersion } from './versions.ts';

/**
 * Gathers the table.
 * @returns the clauses of the current version in reading order, its contacts with whom to ask today, the situations of the guidance, the pages but stories. Throws when there is no current version.
 */
export async function searchTable(): Promise<SearchTable> {
  const { clauseDetails, citing, facts, synonyms } = await theContent();
  const { version } = await currentVersion();
  const drawn = fillAllFacts(citing, (id) => facts[id]?.value ?? '');
  const records = [
    ...clauseRecords(version, { clauseDetails, citing }, basePath),
    ...contactRecords(version, clauseDetails, basePath, describeContactsToday(version, await theSchool())),
    ...situationRecords(drawn, basePath),
    ...pageRecords(drawn.filter(isNoStory), await describePages(), basePath),
  ];
  const texts = drawn.flatMap(({ words = [] }) => words);
  return makeTable(records, texts, synonyms);
}

/** A story is one page among others of its band, which leads to it: its few words would push aside what answers adults. */
function isNoStory({ address }: CitingContent): boolean {
  return !address.includes('/story-');
}

/** The descriptions of pages whose content has no sentence that would do. */
async function describePages(): Promise<Map<string, string>> {
  const lessons = [...(await theContent()).lessons.values()];
  const pupilPages = (await allBands()).flatMap(({ shared, pages }) => pages.map((entry) => ({ ...entry, shared })));
  return new Map([
    ...lessons.map(({ id, lesson }) => [`/lessons/${id}/`, describeLesson(lesson)] as const),
    ...pupilPages.map(
      ({ band, id, page, shared }) => [`/pupils/${band}/${id}/`, describePupilPage(page, shared)] as const,
    ),
  ]);
}
