// Owns which built pages the sitemap lists: those that do not ask search engines to stay away.
import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** An integration that learns where the site was built, and a filter for the sitemap, which must come after it. */
export interface IndexedPages {
  integration: AstroIntegration;
  /** Takes a page's whole address; false when the page built for it says "noindex". Throws when no such page was built. */
  isIndexed: (address: string) => boolean;
}

/**
 * Makes the pair.
 * @param base the site's base path, beginning and ending in "/"
 * @returns the integration and the filter
 */
export function indexedPages(base: string): IndexedPages {
  let dist: URL | undefined;
  return {
    integration: {
      name: 'indexed-pages',
      hooks: {
        'astro:build:done': ({ dir }) => {
          dist = dir;
        },
      },
    },
    isIndexed: (address) => {
      const path = new URL(address).pathname.slice(base.length);
      const html = readFileSync(new URL(`./${path}index.html`, dist), 'utf8');
      return !/<meta name="robots" content="[^"]*noindex/.test(html);
    },
  };
}
