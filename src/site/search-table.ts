// Owns gathering the search table from everything that the content folder says.
import { describeAssembly, describeLesson } from '../learning/lesson/lesson-words.ts';
import { describePupilPage, titlePupilBand } from '../learning/pupils/page-words.ts';
import type { CitingContent } from '../policy/citing/citations.ts';
import { fillAllFacts } from '../policy/citing/fact-text.ts';
import { describeContactsToday } from '../policy/contacts/contacts-today.ts';
import { type Band, bandYears } from '../schemas/bands.ts';
import { contentKinds } from '../schemas/content-kinds.ts';
import { makeTable } from '../search/make-table.ts';
import type { SearchTable } from '../search/table.ts';
import { basePath } from './address.ts';
import { commonEnglish } from './common-english.ts';
import { theContent } from './content.ts';
import { allAssemblies } from './lessons.ts';
import { allBands } from './pupils.ts';
import { checklistPages, quizPages } from './quizzes.ts';
import { listPages } from './page-list.ts';
import { reportDescription, type ReportPage, reportPage } from './report.ts';
import { theSchool } from './school.ts';
import {
  clauseRecords,
  contactRecords,
  factRecords,
  helpRecords,
  pageRecords,
  sectionRecords,
  situationRecords,
} from './search-records.ts';
import { listedRecords, nameRecords, wordRecords } from './search-pages.ts';
import { routeRecords, urgentTable } from './search-urgent.ts';
import { currentVersion } from './versions.ts';

/**
 * Gathers the table.
 * @returns the clauses of the current version in reading order, its contacts with whom to ask today, the situations of the guidance, the pages but stories. Throws when there is no current version.
 */
export async function searchTable(): Promise<SearchTable> {
  const { clauseDetails, citing, facts, pages, synonyms } = await theContent();
  const { version } = await currentVersion();
  const draw = <T>(content: T): T => fillAllFacts(content, (id) => facts[id]?.value ?? '');
  const drawn = draw(citing.filter(({ kind }) => kind !== 'report'));
  const { urgent, content } = draw(await helpToFind());
  const ofRoutes = new Set(Object.values(urgent.routes).flatMap(({ facts: ids = [] }) => ids));
  const situations = situationRecords(
    drawn,
    basePath,
    (id) => facts[id]?.value ?? '',
    (id) => ofRoutes.has(id),
  );
  const own = [
    ...clauseRecords(version, { clauseDetails, citing }, basePath),
    ...contactRecords(version, clauseDetails, basePath, describeContactsToday(version, await theSchool())),
    ...sectionRecords(version, basePath),
    ...situations,
    ...helpRecords(urgent, basePath),
    ...(await routeRecords()),
    ...factRecords(drawn, draw(facts), ofRoutes, basePath),
    ...pageRecords([content, ...drawn.filter(isNoStory)], await describePages(), basePath),
  ];
  const known = new Set(own.map(({ url }) => url));
  const records = nameRecords(
    [...own, ...wordRecords(await bandWords(), basePath), ...listedRecords(await listPages(), known, basePath)],
    pages,
    await yearsByPath(),
    basePath,
  );
  const texts = [content, ...drawn].flatMap(({ words = [] }) => words);
  return makeTable({ records, texts, synonyms, urgent: await urgentTable(), english: commonEnglish() });
}

/** A story is one page among others of its band, which leads to it: its few words would push aside what answers adults. */
function isNoStory({ address }: CitingContent): boolean {
  return !address.includes('/story-');
}

/** What is found of the page of help, which cites the policy like others but has records of its own. */
async function helpToFind(): Promise<Pick<ReportPage, 'urgent' | 'content'>> {
  const { urgent, content } = await reportPage();
  return { urgent, content };
}

/** The school years that pages are for, by the path that they and the pages below them begin with. */
async function yearsByPath(): Promise<Map<string, readonly number[]>> {
  const ofBand = (path: string, band: Band | undefined): [string, readonly number[]][] =>
    band === undefined ? [] : [[path, bandYears[band]]];
  return new Map([
    ...[...(await theContent()).lessons.values()].map(({ id, lesson }) => [`/lessons/${id}/`, lesson.years] as const),
    ...(await allAssemblies()).flatMap(({ id, assembly }) => ofBand(`/lessons/assemblies/${id}/`, assembly.band)),
    ...(await quizPages()).flatMap(({ quiz, content }) => ofBand(content.address, quiz.band)),
    ...(await checklistPages()).flatMap(({ checklist, content }) => ofBand(content.address, checklist.band)),
    ...(await allBands()).flatMap(({ band }) => ofBand(`/pupils/${band}/`, band)),
  ]);
}

/** The words that the page of each band explains. */
async function bandWords(): Promise<Parameters<typeof wordRecords>[0]> {
  return (await allBands()).map(({ band, shared }) => ({
    path: `/pupils/${band}/`,
    title: titlePupilBand(band, shared),
    words: shared.words.map(({ word }) => word),
  }));
}

/** The descriptions of pages whose content has no sentence that would do. */
async function describePages(): Promise<Map<string, string>> {
  const lessons = [...(await theContent()).lessons.values()];
  const assemblies = await allAssemblies();
  const pupilPages = (await allBands()).flatMap(({ shared, pages }) => pages.map((entry) => ({ ...entry, shared })));
  return new Map([
    [contentKinds.report.address, reportDescription] as const,
    ...lessons.map(({ id, lesson }) => [`/lessons/${id}/`, describeLesson(lesson)] as const),
    ...assemblies.map(({ id, assembly }) => [`/lessons/assemblies/${id}/`, describeAssembly(assembly)] as const),
    ...pupilPages.map(
      ({ band, id, page, shared }) => [`/pupils/${band}/${id}/`, describePupilPage(page, shared)] as const,
    ),
  ]);
}
