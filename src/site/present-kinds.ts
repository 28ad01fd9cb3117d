// Owns which kinds of content this school has: what it has nothing of is nowhere on the site.
import { citingKinds, type CitingKind } from '../schemas/content-kinds.ts';
import { allCiting } from './citing.ts';
import { allBands } from './pupils.ts';
import { publicVersions } from './versions.ts';

/**
 * Lists the kinds of content that the school has.
 * @returns in the order of menus; whom to tell stands on every school's site; stories alone are enough for the page of lessons, which lists them too
 */
export async function presentKinds(): Promise<CitingKind[]> {
  const present = new Set((await allCiting()).map(({ kind }) => kind));
  const hasStories = (await allBands()).some(({ stories }) => stories.length > 0);
  return citingKinds.filter((kind) => present.has(kind) || kind === 'report' || (kind === 'lesson' && hasStories));
}

/**
 * Gives the route of the page that lists a kind.
 * @param kind a kind of content
 * @returns one route without a rest for a file called `[...index].astro`; none where the school has nothing of the kind
 */
export async function listRoute(kind: CitingKind): Promise<{ params: { index: undefined } }[]> {
  return (await presentKinds()).includes(kind) ? [{ params: { index: undefined } }] : [];
}

/**
 * Tells whether there are two versions to compare.
 * @returns false for a school with one public version
 */
export async function hasComparisons(): Promise<boolean> {
  return (await publicVersions()).length > 1;
}
