// Owns the pictures of a policy: their names and addresses, their HTML, and whether two clauses have the same ones.
import { escapeHtml } from '../text/escape-html.ts';
import type { Clause, Picture, PolicyBody, PolicyVersion, Section } from './model.ts';
import { listClauses } from './walk.ts';

/** Where pictures are on the site, from its root. */
const folder = '/policy/pictures/';

/**
 * Tells whether a file may be a picture of the policy.
 * @param name its name
 * @returns true for lower-case words joined by hyphens, and the ending of a kind that is drawn and holds no script.
 */
export function isPictureName(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp|gif)$/.test(name);
}

/**
 * Draws a picture.
 * @param picture one picture
 * @returns an `<img>` whose address is from the site's root; `placePictures` brings it under the site's base.
 */
export function drawPicture({ name, alternative, width, height }: Picture): string {
  return `<img src="${folder}${escapeHtml(name)}" alt="${escapeHtml(alternative)}" width="${width}" height="${height}" loading="lazy">`;
}

/**
 * Leads the pictures of a version to where the site has them.
 * @param version any version
 * @param base the site's base path, beginning and ending in "/"
 * @returns a copy.
 */
export function placePictures(version: PolicyVersion, base: string): PolicyVersion {
  const placeClause = (clause: Clause): Clause => ({
    ...clause,
    html: clause.html.replaceAll(`<img src="${folder}`, `<img src="${base}${folder.slice(1)}`),
    clauses: clause.clauses.map(placeClause),
  });
  const placeSection = (section: Section): Section => ({
    ...section,
    clauses: section.clauses.map(placeClause),
    sections: section.sections.map(placeSection),
  });
  return {
    ...version,
    preamble: version.preamble.map(placeClause),
    sections: version.sections.map(placeSection),
  };
}

/**
 * Lists the pictures of a version.
 * @param version its clauses
 * @returns every use, in reading order
 */
export function listPictures(version: PolicyBody): Picture[] {
  return listClauses(version).flatMap(({ clause }) => clause.pictures ?? []);
}

/** A clause, as far as its pictures go. */
interface WithPictures {
  pictures?: readonly Picture[] | undefined;
}

/**
 * Tells whether two clauses show the same pictures, whatever their files are called.
 * @param older a clause, if there is one
 * @param newer another
 * @returns true for the same bytes in the same order. Their words are compared as words.
 */
export function hasSamePictures(older: WithPictures | undefined, newer: WithPictures | undefined): boolean {
  const bytesOf = (clause: typeof older): string => (clause?.pictures ?? []).map(({ sha256 }) => sha256).join(' ');
  return bytesOf(older) === bytesOf(newer);
}
