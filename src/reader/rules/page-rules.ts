// Owns rules about what pages are called: each that readers' names lead to exists, and no two of a kind share a title.
import type { CitingContent } from '../../policy/citing/citations.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Pages } from '../../schemas/pages.ts';
import type { DataFile } from '../parse/data-file.ts';
import { checkTarget, nearestPage } from './link-rules.ts';
import type { SitePages } from './site-pages.ts';

/**
 * Holds the pages that are named against what the site has.
 * @param file the names
 * @param pages every page
 * @returns a notice for each page that the site does not have, as after a page is deleted; a problem for each place that a page does not have.
 */
export function checkPageNames({ data, placeOf }: DataFile<Pages>, pages: SitePages): Problem[] {
  return Object.keys(data).flatMap((page) => {
    const path = page.replace(/[?#].*$/, '');
    if (pages.has(path)) return checkTarget(page, '/', placeOf([page]), pages);
    return [problem('page-name-unused', placeOf([page]), { page: path, suggestion: nearestPage(path, pages) })];
  });
}

/**
 * Finds pages that tabs, histories and lists of results could not tell apart.
 * @param citing everything that rests on the policy
 * @returns a problem for each file after the first of its kind and folder with a title
 */
export function checkTitles(citing: readonly CitingContent[]): Problem[] {
  const first = new Map<string, string>();
  return citing.flatMap(({ kind, title, path }) => {
    const key = `${kind} ${path.replace(/[^/]*$/, '')} ${title.toLowerCase()}`;
    const other = first.get(key);
    first.set(key, other ?? path);
    return other === undefined ? [] : [problem('shared-title', { path, line: 1 }, { title, other })];
  });
}
