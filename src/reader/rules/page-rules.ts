// Owns rules about what readers call pages: each named page exists.
import type { CitingContent } from '../../policy/citing/citations.ts';
import { nearestName } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { contentKinds } from '../../schemas/content-kinds.ts';
import type { Pages } from '../../schemas/pages.ts';
import type { DataFile } from '../parse/data-file.ts';

/** Pages that every site has. */
const own = ['/', '/policy/', '/compare/', '/governors/', '/governors/coverage/', '/accessibility/', '/privacy/'];

/** Pages that belong to one of a kind, below its own. */
const below: Record<CitingContent['kind'], readonly string[]> = {
  guidance: [],
  quiz: ['worksheet/', 'answers/'],
  checklist: [],
  'pupil-page': [],
  lesson: ['class/', 'worksheet/', 'answers/'],
  report: [],
};

/**
 * Holds the pages that are named against what the site has.
 * @param file the names
 * @param citing everything that rests on the policy
 * @returns a problem for each page that the site does not have, or place that a page does not have.
 */
export function checkPageNames({ data, placeOf }: DataFile<Pages>, citing: readonly CitingContent[]): Problem[] {
  const known = new Set([
    ...own,
    ...Object.values(contentKinds).map(({ address }) => address),
    ...citing.flatMap(({ kind, address, situations = [] }) => [
      address,
      // Each band has a page of its own above its pages.
      ...(kind === 'pupil-page' ? [address.replace(/[^/]+\/$/, '')] : []),
      ...below[kind].map((part) => address + part),
      ...situations.map(({ id }) => `${address}#${id}`),
    ]),
  ]);
  return Object.keys(data).flatMap((page) => {
    if (known.has(page)) return [];
    return [problem('unknown-page', placeOf([page]), { page, suggestion: nearestName(page, known) })];
  });
}
