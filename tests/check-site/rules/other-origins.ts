// Owns the rule that nothing a page loads comes from elsewhere; what a reader follows by choice may lead anywhere.
import type { Fault } from '../fault.ts';
import { addressOfPage, type Site } from '../site.ts';

/** Elements that fetch, or send, and the attributes that say where. */
const loading = {
  'script[src], img[src], source[src], video[src], audio[src], track[src], iframe[src], embed[src], input[src]': 'src',
  'img[srcset], source[srcset], link[imagesrcset]': 'srcset',
  'video[poster]': 'poster',
  'object[data]': 'data',
  'form[action]': 'action',
  'link[href]:not([rel="canonical"]):not([rel="alternate"]), use[href], image[href]': 'href',
};

const remedy =
  'Keep a copy in the site, or make it a link that a reader can follow: a visit tells nobody else anything.';

/**
 * Lists what pages and style sheets would load from elsewhere.
 * @param site the site
 * @returns a fault for each address of another origin
 */
export function findOtherOrigins(site: Site): Fault[] {
  const inPages = site.pages.flatMap(({ path, document }) =>
    Object.entries(loading).flatMap(([selector, attribute]) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const value = element.getAttribute(attribute) ?? '';
        const addresses =
          attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(' ')[0] ?? '') : [value];
        return addresses.map((address) => ({ path, address, what: element.tagName.toLowerCase() }));
      }),
    ),
  );
  const inStyles = [...site.files]
    .filter(([path]) => /\.(css|svg)$/.test(path))
    .flatMap(([path, content]) =>
      [...content.toString().matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map((match) => ({
        path,
        address: match[1] ?? match[2] ?? '',
        what: 'style sheet',
      })),
    );
  return [...inPages, ...inStyles]
    .filter(({ path, address }) => isElsewhere(site, path, address))
    .map(({ path, address, what }) => ({
      path,
      rule: 'other-origin',
      message: `${what === 'style sheet' ? 'It' : `<${what}>`} loads from elsewhere: "${address}".`,
      remedy,
    }));
}

function isElsewhere(site: Site, path: string, address: string): boolean {
  if (address.startsWith('data:')) return false;
  const from = addressOfPage(site, path);
  return URL.canParse(address, from) && new URL(address, from).origin !== site.origin;
}
