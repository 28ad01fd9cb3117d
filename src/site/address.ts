// Owns the addresses of pages: the only place that knows the site's base path.

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The site's base path, beginning and ending in "/". */
export const basePath = base;

/**
 * Gives the address of a page or file of this site, for a link.
 * @param path from the site's root, beginning with "/", such as `/policy/#staff-use`
 * @returns the path under the site's base.
 */
export function addressOf(path: string): string {
  return base + path.replace(/^\//, '');
}

/**
 * Gives the whole address of a page, for quoting and for search engines.
 * @param path from the site's root, beginning with "/"
 * @returns an absolute address at SITE_URL
 * @throws TypeError when the site has no address
 */
export function wholeAddressOf(path: string): string {
  return new URL(addressOf(path), import.meta.env.SITE).href;
}
