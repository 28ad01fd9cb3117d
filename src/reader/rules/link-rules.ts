// Owns rules about links inside the site, in content of every kind: each leads to a page that there is, and to a place on it.
import type { CitingContent } from '../../policy/citing/citations.ts';
import { nearestName } from '../../problems/nearest.ts';
import { type Place, problem, type Problem } from '../../problems/problem.ts';
import type { SitePages } from './site-pages.ts';

/**
 * Holds the links of all content against what the site has.
 * @param citing everything that rests on the policy
 * @param pages every page
 * @returns a problem for each link that leads nowhere; nothing about lessons that a field names (`checkLessonNames`)
 */
export function checkLinks(citing: readonly CitingContent[], pages: SitePages): Problem[] {
  return citing.flatMap(({ address, links = [] }) =>
    links.flatMap(({ target, lesson, place }) =>
      lesson === undefined ? checkTarget(target, address, place, pages) : [],
    ),
  );
}

/**
 * Holds one link against what the site has.
 * @param target as written: a path of this site, or only "#" and a place; whatever leads elsewhere is passed over
 * @param from the path of the page that it stands on
 * @param place where it is written
 * @param pages every page
 * @returns one problem or none, with the nearest that there is
 */
export function checkTarget(target: string, from: string, place: Place, pages: SitePages): Problem[] {
  if (!/^[/#?]/.test(target)) return [];
  const [, typed = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(target) ?? [];
  const page = typed === '' ? from : typed;
  const places = pages.get(page);
  if (places === undefined) {
    return [problem('unknown-page', place, { page, suggestion: nearestPage(page, pages) })];
  }
  // "#top" is known to every browser.
  if (fragment === '' || fragment === 'top' || places === null || places.has(fragment)) return [];
  return [problem('unknown-place', place, { page, id: fragment, suggestion: nearestName(fragment, places) })];
}

/**
 * Finds the page that a mistyped path most likely meant.
 * @param page a path of this site
 * @param pages every page
 * @returns the nearest of the same part of the site, so that a quiz is never offered for a lesson; null when none is near
 */
export function nearestPage(page: string, pages: SitePages): string | null {
  const partOf = (path: string): string => path.split('/')[1] ?? '';
  const part = nearestName(partOf(page), new Set([...pages.keys()].map(partOf)));
  return nearestName(
    page,
    [...pages.keys()].filter((path) => partOf(path) === part),
  );
}
