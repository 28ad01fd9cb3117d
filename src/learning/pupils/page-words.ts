// Owns how a page for pupils is titled and described where its band has to be told with it.
import type { Band } from '../../schemas/bands.ts';
import type { BandPage } from '../../schemas/band-page.ts';
import type { PupilPage } from '../../schemas/pupil-page.ts';
import { formatBandYears } from './band-words.ts';

type Titled = Pick<PupilPage, 'title'>;
type Shared = Pick<BandPage, 'title'>;

/**
 * Titles the page of a band.
 * @param band its ages
 * @param shared what it shares
 * @returns such as "Pupils in Years 3 and 4 (ages 7 to 9)"
 */
export function titlePupilBand(band: Band, shared: Shared): string {
  return `Pupils in ${formatBandYears(band)} (${shared.title.toLowerCase()})`;
}

/**
 * Titles a page, so that the pages of two bands on one thing have different titles.
 * @param page the page
 * @param shared what its band shares
 * @returns such as "My passwords (ages 7 to 9)".
 */
export function titlePupilPage(page: Titled, shared: Shared): string {
  return `${page.title} (${shared.title.toLowerCase()})`;
}

/**
 * Describes a page, for search engines and for the search.
 * @param page the page
 * @param shared what its band shares
 * @returns two sentences: for whom it is and what about, what it tells.
 */
export function describePupilPage(page: Titled, shared: Shared): string {
  return `A page for pupils, ${shared.title.toLowerCase()}: ${page.title}. What you can do, and whom to tell.`;
}
