// Owns rules about what readers call pages: each named page exists.
import type { Problem } from '../../problems/problem.ts';
import type { Pages } from '../../schemas/pages.ts';
import type { DataFile } from '../parse/data-file.ts';
import { checkTarget } from './link-rules.ts';
import type { SitePages } from './site-pages.ts';

/**
 * Holds the pages that are named against what the site has.
 * @param file the names
 * @param pages every page
 * @returns a problem for each page that the site does not have, or place that a page does not have.
 */
export function checkPageNames({ data, placeOf }: DataFile<Pages>, pages: SitePages): Problem[] {
  return Object.keys(data).flatMap((page) => checkTarget(page, '/', placeOf([page]), pages));
}
