// Owns telling requests that a browser makes for itself from those of a page.

/**
 * Tells whether an address is that of a site's icon. Some browsers ask for one that no page names, and when they like.
 * @param address a whole address
 * @returns true for such as `http://localhost/favicon.ico`
 */
export function isIcon(address: string): boolean {
  return URL.canParse(address) && /\/favicon\.\w+$/.test(new URL(address).pathname);
}
