// Owns the list of the pages that a reader can go to. Left out are those that another page leads to one by one: single clauses, older comparisons, the steps of stories.
import { titlePupilBand, titlePupilPage } from '../learning/pupils/page-words.ts';
import { formatDate } from '../policy/dates.ts';
import { formatNotCurrent, formatVersionTitle } from '../policy/version/status-words.ts';
import { type CitingKind, contentKinds } from '../schemas/content-kinds.ts';
import type { RecordKind } from '../search/table.ts';
import { allCiting } from './citing.ts';
import { listPairs } from './comparisons.ts';
import { commentPath, consultedNow } from './consultations.ts';
import { pageFrame } from './frame.ts';
import { guidancePages, staffRoomContent } from './guidance.ts';
import { allAssemblies, allLessons } from './lessons.ts';
import { commentNames, comparisonNames, recordNames, versionNames } from './page-names.ts';
import { hasComparisons, presentKinds } from './present-kinds.ts';
import { allBands } from './pupils.ts';
import { checklistPages, quizPages } from './quizzes.ts';
import { currentVersion, publicVersions } from './versions.ts';

/** One page of the list. */
export interface ListedPage {
  /** From the site's root, beginning with "/". */
  path: string;
  /** The page's own title, without the site's name. */
  title: string;
  /** What it is for, in a few words, where the search knows no better. */
  text?: string;
  /** What readers call it. */
  names?: readonly string[];
}

/** Pages that belong together; at least one. */
export interface PageGroup {
  heading: string;
  kind: RecordKind;
  pages: ListedPage[];
}

/**
 * Lists the pages.
 * @returns the groups that have a page, each beginning with the page that leads to its others. Throws when there is no current version.
 */
export async function listPages(): Promise<PageGroup[]> {
  const kinds = (await presentKinds()).map(async (kind) => {
    const { heading, address } = contentKinds[kind];
    return {
      heading,
      kind,
      pages: [{ path: address, title: heading }, ...(await (listers[kind] ?? (() => listTitles(kind)))())],
    };
  });
  const groups = [
    { heading: 'Versions of the policy', kind: 'site' as const, pages: await listVersions() },
    ...(await Promise.all(kinds)),
    { heading: 'For governors', kind: 'site' as const, pages: await listForGovernors() },
    { heading: 'For the school office', kind: 'site' as const, pages: await listForOffice() },
    { heading: 'Comparing versions', kind: 'site' as const, pages: await listComparisons() },
    { heading: 'This site', kind: 'site' as const, pages: await listOwn() },
  ];
  return groups.filter(({ pages }) => pages.length > 0);
}

/** A kind that has one page for each of its contents. */
async function listTitles(kind: CitingKind): Promise<ListedPage[]> {
  const contents = (await allCiting()).filter((content) => content.kind === kind);
  return contents.map(({ address, title }) => ({ path: address, title }));
}

/** The pages of kinds that have others, or an order of their own; without the one that lists them. */
const listers: Partial<Record<CitingKind, () => Promise<ListedPage[]>>> = {
  guidance: async () => [
    ...(await guidancePages()).map(({ content }) => ({ path: content.address, title: content.title })),
    ...((await staffRoomContent()) ? [{ path: '/guidance/staff-room/', title: 'For the staff room' }] : []),
  ],
  quiz: async () =>
    (await quizPages()).flatMap(({ quiz: { title }, content: { address } }) => [
      { path: address, title },
      { path: `${address}worksheet/`, title: `Worksheet: ${title}` },
      { path: `${address}answers/`, title: `Answers: ${title}` },
    ]),
  checklist: async () =>
    (await checklistPages()).map(({ checklist, content }) => ({
      path: content.address,
      title: `Checklist: ${checklist.title}`,
    })),
  'pupil-page': async () =>
    (await allBands()).flatMap(({ band, shared, pages, stories }) => [
      { path: `/pupils/${band}/`, title: titlePupilBand(band, shared) },
      ...pages.map(({ id, page }) => ({ path: `/pupils/${band}/${id}/`, title: titlePupilPage(page, shared) })),
      ...stories.map(({ id, story }) => ({
        path: `/pupils/${band}/story-${id}/`,
        title: story.title,
      })),
      ...stories.map(({ id, story }) => ({
        path: `/pupils/${band}/story-${id}/map/`,
        title: `Map for the teacher: ${story.title}`,
      })),
    ]),
  lesson: async () => [
    { path: '/lessons/map/', title: 'Map of lessons', names: ['scheme of work', 'curriculum map', 'RSHE coverage'] },
    ...(await allLessons()).flatMap(({ id, lesson: { title } }) => [
      { path: `/lessons/${id}/`, title: `Lesson: ${title}` },
      { path: `/lessons/${id}/class/`, title: `Class view: ${title}` },
      { path: `/lessons/${id}/notes/`, title: `Notes: ${title}` },
      { path: `/lessons/${id}/worksheet/`, title: `Worksheet and cards: ${title}` },
      { path: `/lessons/${id}/pack/`, title: `Print pack: ${title}` },
      { path: `/lessons/${id}/answers/`, title: `Answers: ${title}` },
    ]),
    ...(await allAssemblies()).flatMap(({ id, assembly: { title } }) => [
      { path: `/lessons/assemblies/${id}/`, title: `Assembly: ${title}` },
      { path: `/lessons/assemblies/${id}/class/`, title: `Screens for the hall: ${title}` },
      { path: `/lessons/assemblies/${id}/notes/`, title: `Notes: ${title}` },
    ]),
  ],
  training: async () => [],
  report: async () => [],
};

async function listVersions(): Promise<ListedPage[]> {
  const { version } = await currentVersion();
  return [
    { path: '/policy/', title: version.title },
    ...(await publicVersions()).map((entry) => ({
      path: `/policy/${entry.version.id}/`,
      title: formatVersionTitle(entry.version),
      text: formatNotCurrent(entry.version) ?? '',
      names: versionNames[entry.version.status],
    })),
    {
      path: `/policy/${version.id}/read/`,
      title: 'Say that you have read the policy',
      text: 'Save a record on your own device, or sign a slip of paper.',
      names: recordNames,
    },
    ...(await consultedNow()).map(({ version: { id } }) => ({
      path: commentPath(id),
      title: `Say what you think of the version of ${formatDate(id)}`,
      text: 'Comment on it clause by clause; you send it yourself.',
      names: commentNames,
    })),
  ];
}

/** The page that compares any two, and the comparisons with the current version that readers ask for most: with what came before it, with what may come. */
async function listComparisons(): Promise<ListedPage[]> {
  if (!(await hasComparisons())) return [];
  const { version: current } = await currentVersion();
  const pairs = (await listPairs()).filter(
    ({ older, newer }) => older === current.id || (newer === current.id && older === current.follows),
  );
  return [
    { path: '/compare/', title: 'Compare two versions' },
    ...pairs.map(({ older, newer }) => ({
      path: `/compare/${older}/${newer}/`,
      title: `${formatDate(older)} compared with ${formatDate(newer)}`,
      text: 'Each change with its reason; the sheet on which governors decide; the same as a table for a spreadsheet.',
      names: comparisonNames,
    })),
  ];
}

async function listForGovernors(): Promise<ListedPage[]> {
  const coverage = { path: '/governors/coverage/', title: 'What explains each clause' };
  return [
    { path: '/governors/', title: 'For governors' },
    { path: '/governors/review/', title: 'The review, step by step' },
    { path: '/governors/evidence/', title: 'Evidence on one page' },
    ...((await allCiting()).length > 0 ? [coverage] : []),
  ];
}

async function listForOffice(): Promise<ListedPage[]> {
  const readAgain = { path: '/office/read-again/', title: 'Pages to read again' };
  return [
    { path: '/office/', title: 'For the school office' },
    { path: '/office/new-version/', title: 'A new version from Word' },
    { path: '/office/contacts/', title: 'Change a contact' },
    { path: '/office/records/', title: 'Who has read it' },
    { path: '/office/records/sign-off/', title: 'Sign-off sheet' },
    { path: '/office/comments/', title: 'Comments on a consultation' },
    { path: '/office/publishing/', title: 'Put a file on this site' },
    ...((await allCiting()).length > 0 ? [readAgain] : []),
  ];
}

async function listOwn(): Promise<ListedPage[]> {
  return [
    { path: '/', title: (await pageFrame()).siteName },
    { path: '/accessibility/', title: 'Accessibility statement' },
    { path: '/privacy/', title: 'Privacy' },
  ];
}
