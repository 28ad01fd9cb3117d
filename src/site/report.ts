// Owns the page of help as it is drawn: the school's own, or one made of its contacts.
import type { CitingContent } from '../policy/citing/citations.ts';
import type { Sources } from '../policy/citing/sources.ts';
import { makeContactsPage } from '../policy/report/contacts-page.ts';
import { type ShownRoute, showRoutes } from '../policy/report/shown-route.ts';
import { contentKinds } from '../schemas/content-kinds.ts';
import type { Urgent } from '../schemas/urgent.ts';
import { allCiting, sourcesOf } from './citing.ts';
import { theContent } from './content.ts';
import { currentVersion } from './versions.ts';

/** What search engines and this site's own search say of the page. */
export const reportDescription =
  'Whom to tell, now, when something is wrong: by who asks and by what happened, with numbers to call.';

/** What the page draws from. */
export interface ReportPage {
  urgent: Urgent;
  routes: ShownRoute[];
  content: CitingContent;
  sources: Sources;
  /** The titles of pages that situations lead to, by their addresses without "#". */
  titles: ReadonlyMap<string, string>;
}

/**
 * Gathers the page of help.
 * @returns what the school has written; without a file of its own, a page made of its contacts
 * @throws Error when the content folder lacks the school or a current version
 */
export async function reportPage(): Promise<ReportPage> {
  const { version } = await currentVersion();
  const { urgent: own } = await theContent();
  const citing = await allCiting();
  const content = citing.find(({ kind }) => kind === 'report') ?? makeContent(version.id);
  const sources = await sourcesOf(content);
  const urgent = own ?? makeContactsPage(sources.school, version.id);
  const { complaints } = sources.school;
  return {
    urgent,
    routes: showRoutes(urgent.routes, sources),
    content,
    sources,
    titles: new Map([
      ...Object.values(contentKinds).map((kind) => [kind.address, kind.heading] as const),
      ...citing.map((page) => [page.address, page.title] as const),
      ...(complaints ? [[complaints.address, complaints.title] as const] : []),
    ]),
  };
}

/** What a page made of contacts rests on: no clause, and no fact. */
function makeContent(against: string): CitingContent {
  const { address, label } = contentKinds.report;
  return {
    kind: 'report',
    title: label,
    summary: '',
    audiences: ['pupils', 'parents', 'staff'],
    address,
    path: '',
    against,
    againstPlace: { path: '', line: 1 },
    citations: [],
    facts: [],
    contacts: [],
    references: [],
  };
}
