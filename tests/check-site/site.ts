// Owns a built site as the rules see it: its files, its pages as documents, and where it says it stands.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** A built page. Rules share its document: whoever changes one, changes a clone. */
export interface SitePage {
  /** From the site's folder, with "/", such as `policy/index.html`. */
  path: string;
  html: string;
  document: Document;
}

/** A built site. */
export interface Site {
  /** Where it says it stands, such as `https://policy.example`. */
  origin: string;
  /** Its path there, beginning and ending in "/". */
  base: string;
  /** Every file by its path from the site's folder, sorted. */
  files: ReadonlyMap<string, Buffer>;
  pages: readonly SitePage[];
}

/**
 * Reads a built site.
 * @param folder where the build put it, such as `dist`
 * @returns the site
 * @throws Error with a sentence for people when there is none
 */
export function readSite(folder: string): Site {
  const entries = listFiles(folder);
  if (!entries.includes('index.html')) {
    throw new Error(`There is no built site in ${folder}/. Build it first: npm run build`);
  }
  return makeSite(new Map(entries.map((path) => [path, readFileSync(join(folder, path))])));
}

/**
 * Makes a site of files.
 * @param files by path from the site's folder; `index.html` is among them
 * @returns the site. Where it stands is read from the canonical link of its first page, so that no setting can contradict what was built
 * @throws Error with a sentence for people when the first page has no such link
 */
export function makeSite(files: ReadonlyMap<string, Buffer>): Site {
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, content]) => {
      const html = content.toString();
      return { path, html, document: parseHTML(html).document as unknown as Document };
    });
  const first = pages.find(({ path }) => path === 'index.html');
  const canonical = first?.document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  if (!URL.canParse(canonical)) {
    throw new Error('The first page does not say where the site stands: index.html has no whole canonical address.');
  }
  const { origin, pathname } = new URL(canonical);
  return { origin, base: pathname, files, pages };
}

/**
 * Gives the whole address of a page.
 * @param site the site
 * @param path the page from the site's folder
 * @returns its address where the site says it stands
 */
export function addressOfPage({ origin, base }: Pick<Site, 'origin' | 'base'>, path: string): string {
  return `${origin}${base}${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/**
 * Gives the file that an address of the site leads to.
 * @param site the site
 * @param address a whole address
 * @returns a path from the site's folder, whether or not it was built; null for an address outside the site
 * @throws URIError when the address holds a "%" that stands for no letter
 */
export function fileAtAddress({ origin, base }: Pick<Site, 'origin' | 'base'>, address: URL): string | null {
  if (address.origin !== origin || !address.pathname.startsWith(base)) return null;
  const inside = decodeURIComponent(address.pathname.slice(base.length));
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      .sort();
  } catch {
    return [];
  }
}
