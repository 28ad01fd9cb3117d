// Owns the rule that the sitemap lists every page that may be indexed, and no other.
import type { Fault } from '../fault.ts';
import { addressOfPage, type Site } from '../site.ts';
import { readMeta } from './page-head.ts';

const rule = 'sitemap';
const remedy = 'The sitemap is made from the built pages: build again. If the fault stays, it is one of the build.';

/**
 * Lists where the sitemap and the pages disagree.
 * @param site the site
 * @returns a fault for each address that was not built, may not be indexed or is missing; and for a sitemap that is missing itself
 */
export function findSitemapFaults(site: Site): Fault[] {
  const index = listAddresses(site, 'sitemap-index.xml');
  if (index.length === 0) return [fault('sitemap-index.xml', 'There is no sitemap, or it lists none.')];
  const parts = index.map((address) => address.slice(`${site.origin}${site.base}`.length));
  const listed = parts.flatMap((part) => listAddresses(site, part).map((address) => ({ part, address })));
  const indexed = new Set(
    site.pages
      .filter(({ path, document }) => path !== '404.html' && !readMeta(document, 'robots').includes('noindex'))
      .map(({ path }) => addressOfPage(site, path)),
  );
  const built = new Set(site.pages.map(({ path }) => addressOfPage(site, path)));
  const known = new Set(listed.map(({ address }) => address));
  return [
    ...parts
      .filter((part) => !site.files.has(part))
      .map((part) => fault(part, 'The sitemap names this part, which is not there.')),
    ...listed
      .filter(({ address }) => !indexed.has(address))
      .map(({ part, address }) =>
        fault(
          part,
          `${address} is ${built.has(address) ? 'kept from search engines by its own page' : 'not a page of the site'}.`,
        ),
      ),
    ...[...indexed]
      .filter((address) => !known.has(address))
      .map((address) => fault(parts[0] ?? '', `${address} is missing.`)),
  ];
}

function listAddresses({ files }: Site, path: string): string[] {
  return [...(files.get(path)?.toString() ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
}

function fault(path: string, message: string): Fault {
  return { path, rule, message, remedy };
}
