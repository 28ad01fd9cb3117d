// Owns the rule that every address of this site, in pages and in data, leads to a file that was built and a place on it.
import type { Fault } from '../fault.ts';
import { addressOfPage, fileAtAddress, type Site } from '../site.ts';

const rule = 'dead-link';
const remedy = 'Correct the address where it is written, or restore the page or heading that it names.';

/**
 * Lists links that lead nowhere.
 * @param site the site
 * @returns a fault for each link of a page, and each address in the feed, the calendar and the search table, that stays inside the site and leads to no file, to no place on a page, or out of the base path
 */
export function findDeadLinks(site: Site): Fault[] {
  const follow = makeFollower(site);
  const inPages = site.pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('[href], [src], [action]')].flatMap((element) => {
      const links = ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []);
      return links.flatMap((link) => follow(path, link));
    }),
  );
  const inData = [...site.files].flatMap(([path, content]) =>
    listAddresses(site, path, content).flatMap((link) => follow(path, link)),
  );
  return [...inPages, ...inData];
}

/** Whole addresses of the site in data, and the addresses of search records. The sitemap has a rule of its own. */
function listAddresses({ origin, base }: Site, path: string, content: Buffer): string[] {
  if (path === 'search/records.json') {
    // A record is a row that begins with its address.
    return [...content.toString().matchAll(/(?:\["|"(?:url|page)":")(\/[^"]+)"/g)].map((match) => match[1] ?? '');
  }
  if (!/\.(xml|ics)$/.test(path) || path.startsWith('sitemap')) return [];
  // A calendar folds long lines.
  const text = content.toString().replace(/\r?\n[ \t]/g, '');
  const found = text.match(/https?:\/\/[^\s<>"'\\]+/g) ?? [];
  return found.filter((address) => address.startsWith(`${origin}${base}`));
}

function makeFollower(site: Site): (from: string, link: string) => Fault[] {
  const documents = new Map(site.pages.map(({ path, document }) => [path, document]));
  const places = new Map<string, Set<string>>();
  const listPlaces = (path: string): Set<string> => {
    const known =
      places.get(path) ?? new Set([...(documents.get(path)?.querySelectorAll('[id]') ?? [])].map(({ id }) => id));
    places.set(path, known);
    return known;
  };
  return (from, link) => {
    const fault = (message: string): Fault[] => [{ path: from, rule, message: `"${link}" ${message}.`, remedy }];
    if (!isAddress(link, addressOfPage(site, from))) return fault('is no address');
    const address = new URL(link, addressOfPage(site, from));
    if (address.origin !== site.origin) return [];
    const file = fileAtAddress(site, address);
    if (file === null) return fault(`leaves the site, which stands under ${site.base}`);
    if (!site.files.has(file)) return fault('leads to no page or file');
    const place = decodeURIComponent(address.hash.slice(1));
    if (place === '' || !documents.has(file) || listPlaces(file).has(place)) return [];
    return fault(`leads to ${file}, where nothing has the id "${place}"`);
  };
}

/** False also for a "%" that stands for no letter. */
function isAddress(link: string, from: string): boolean {
  try {
    decodeURIComponent(new URL(link, from).href);
    return true;
  } catch {
    return false;
  }
}
