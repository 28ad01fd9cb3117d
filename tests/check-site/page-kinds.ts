// Owns which pages are of one kind: those that one file of src/pages/ draws, told apart by audience where each has a look of its own.
import { globSync } from 'node:fs';
import type { SitePage } from './site.ts';

/** Parts of addresses that stand for few things with a look of their own: each is a kind. */
const tellingApart = ['band'];

/** How pages of a kind are recognised by their paths. */
interface Route {
  name: string;
  pattern: RegExp;
  /** What it leaves open, segment by segment: of two that fit, the one that is lower as text is asked first. */
  openness: string;
}

/**
 * Groups pages by kind.
 * @param pages built pages
 * @param routes the files that draw pages, from `src/pages/`, such as `policy/[version].astro`
 * @returns the pages of each kind that has any, by the kind's name, such as `policy/[version]`; pages that are not in force are a kind of their own, and so is a page that no route draws
 */
export function groupByKind(
  pages: readonly SitePage[],
  routes: readonly string[] = listRoutes(),
): Map<string, SitePage[]> {
  const known = routes.map(readRoute).sort((a, b) => (a.openness < b.openness ? -1 : 1));
  return Map.groupBy(pages, ({ path, document }) => {
    const match = known.map(({ name, pattern }) => ({ name, found: pattern.exec(path) })).find(({ found }) => found);
    const named = tellingApart.reduce(
      (name, part) => name.replace(`[${part}]`, match?.found?.groups?.[part] ?? `[${part}]`),
      match?.name ?? path,
    );
    return document.querySelector('[data-not-current]') === null ? named : `${named} not in force`;
  });
}

/**
 * Chooses the page of each kind on which most can go wrong.
 * @param pages built pages
 * @param routes as for `groupByKind`
 * @returns the largest page of each kind, sorted by path
 */
export function chooseOfEachKind(pages: readonly SitePage[], routes?: readonly string[]): SitePage[] {
  const largest = [...groupByKind(pages, routes).values()].flatMap((same) =>
    same.reduce((large, page) => (page.html.length > large.html.length ? page : large)),
  );
  return largest.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listRoutes(): string[] {
  return globSync('**/*.astro', { cwd: 'src/pages' }).map((path) => path.replaceAll('\\', '/'));
}

/** Of two routes that draw one address, the one does that says more of its first segments: words before a part, a part before a rest. */
function readRoute(file: string): Route {
  const name = file.replace(/\.astro$/, '');
  const isWhole = /(^|\/)index$|^404$|\[\.{3}\w+\]$/.test(name);
  const page = isWhole ? `${name}.html` : `${name}/index.html`;
  const pattern = page
    .replaceAll('.html', '\\.html')
    .replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')
    // Part of an address that may be empty: a page that a school may not have.
    .replace(/\[\.{3}\w+\]/g, '(?:.+/)?index');
  return {
    name: name.replace(/\/index$/, ''),
    pattern: new RegExp(`^${pattern}$`),
    openness: page.split('/').map(openSegment).join('/'),
  };
}

/** A segment of an address: "0" for words, "1" with an open part (the more words beside it, the lower), "2" for a rest. */
function openSegment(segment: string): string {
  if (segment.includes('[...')) return '2';
  const said = segment.replace(/\[[^\]]*\]/g, '').length;
  return segment.includes('[') ? `1${String(99 - said).padStart(2, '0')}` : '0';
}
