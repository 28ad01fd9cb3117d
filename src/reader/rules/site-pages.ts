// Owns which pages and files the built site has, and the places on them, for the links that content writes.
import type { CitingContent } from '../../policy/citing/citations.ts';
import type { PolicyVersion } from '../../policy/version/model.ts';
import { isPublic } from '../../policy/version/publishable.ts';
import { isAgreed, isCurrent } from '../../policy/version/status.ts';
import { listClauses, listSections } from '../../policy/version/walk.ts';
import { citingKinds, contentKinds } from '../../schemas/content-kinds.ts';

/** By path: what can follow "#" there; null where not all of it is known here, and then any does. */
export type SitePages = ReadonlyMap<string, ReadonlySet<string> | null>;

/** What the site is made of. */
export interface SiteParts {
  versions: readonly PolicyVersion[];
  /** Versions whose files could not be read: their pages are taken to be there. */
  unread: readonly string[];
  citing: readonly CitingContent[];
  /** Every file of every kind. */
  paths: readonly string[];
  stories: readonly { band: string; id: string; story: { steps: readonly { id: string }[] } }[];
}

/** Pages and files that every site has. */
const own = [
  ...['/', '/search/', '/governors/', '/accessibility/', '/privacy/', '/report/', '/feed.xml', '/review.ics'],
  ...['/governors/coverage/', '/office/', '/office/contacts/', '/office/contacts/school.yaml', '/office/publishing/'],
  ...['/office/new-version/', '/office/comments/', '/office/comments/comment.schema.json', '/governors/review/'],
  ...['/office/records/', '/office/records/sign-off/', '/office/records/record.schema.json'],
  '/governors/evidence/',
];

/** Places that the frame of a page gives it. */
const ofEveryPage = ['main', 'concern', 'about', 'colophon'];

/** Pages that belong to one of a kind, below its own. */
const below: Record<CitingContent['kind'], readonly string[]> = {
  guidance: [],
  quiz: ['worksheet/', 'answers/'],
  checklist: [],
  'pupil-page': [],
  lesson: ['class/', 'notes/', 'worksheet/', 'pack/', 'answers/'],
  training: [],
  report: [],
};

/** Of an assembly, which is listed among the lessons. */
const belowAssembly = ['class/', 'notes/'];

/**
 * Lists the pages.
 * @param parts what the site is made of; drafts have no page
 * @returns every path with the places on it
 */
export function listSitePages(parts: SiteParts): SitePages {
  const pages = new Map<string, ReadonlySet<string> | null>(own.map((path) => [path, null]));
  addVersions(pages, parts);
  for (const kind of citingKinds) {
    const { folder, address } = contentKinds[kind];
    for (const path of parts.paths.filter((file) => folder !== '' && file.startsWith(`${folder}/`))) {
      const page = addressOfFile(path);
      if (kind === 'lesson') pages.set('/lessons/map/', null);
      for (const further of [address, page, ...listBelow(kind, path).map((part) => page + part)])
        pages.set(further, null);
      // Each band has a page of its own above its pages, and stories are listed among the lessons.
      if (kind === 'pupil-page') pages.set(page.replace(/[^/]+\/$/, ''), null);
      if (path.endsWith('.story.yaml')) pages.set(contentKinds.lesson.address, null);
    }
  }
  if (parts.citing.length > 0) pages.set('/office/read-again/', null);
  // The sheet for the wall is made of the guidance for staff.
  if (parts.paths.includes('guidance/staff.mdx')) pages.set('/guidance/staff-room/', null);
  for (const { band, id, story } of parts.stories) {
    const address = `/pupils/${band}/story-${id}/`;
    pages.set(`${address}map/`, null);
    // The first step is the story's own page.
    for (const step of story.steps.slice(1)) pages.set(`${address}${step.id}/`, null);
  }
  for (const { address, situations = [], anchors } of parts.citing) {
    if (anchors === undefined) continue;
    pages.set(address, new Set([...ofEveryPage, ...anchors, ...situations.map(({ id }) => id)]));
  }
  return pages;
}

function listBelow(kind: CitingContent['kind'], path: string): readonly string[] {
  return path.startsWith('lessons/assemblies/') ? belowAssembly : below[kind];
}

function addVersions(pages: Map<string, ReadonlySet<string> | null>, { versions, unread }: SiteParts): void {
  const shown = versions.filter((version) => isPublic(version, false));
  const ids = [...shown.map(({ id }) => id), ...unread].sort();
  for (const id of ids) {
    for (const path of [`/policy/${id}/`, `/policy/${id}.json`]) pages.set(path, null);
  }
  pages.set('/policy/', null);
  for (const version of shown) {
    const named = [...listSections(version), ...listClauses(version).map(({ clause }) => clause)].map(({ id }) => id);
    const places = new Set([...ofEveryPage, 'cite', 'documents', ...named]);
    pages.set(`/policy/${version.id}/`, places);
    const isConsulted = version.consultation !== undefined && isAgreed(version);
    if (version.status === 'consultation' || isConsulted) pages.set(`/policy/${version.id}/comment/`, null);
    if (isCurrent(version)) pages.set('/policy/', places);
    if (isAgreed(version)) pages.set(`/policy/${version.id}/read/`, null);
    for (const { clause } of listClauses(version)) pages.set(`/clauses/${clause.id}/`, null);
  }
  if (ids.length > 1) pages.set('/compare/', null);
  for (const older of ids) {
    for (const newer of ids.filter((id) => id > older)) {
      for (const ending of ['/', '.json', '.csv']) pages.set(`/compare/${older}/${newer}${ending}`, null);
    }
  }
}

/** `pupils/7-9/den.story.yaml` is drawn at `/pupils/7-9/story-den/`, every other file at its own path. */
function addressOfFile(path: string): string {
  return `/${path
    .replace(/([^/]+)\.story\.yaml$/, 'story-$1')
    .replace(/\/band\.yaml$/, '')
    .replace(/\.(?:mdx|yaml)$/, '')}/`;
}
