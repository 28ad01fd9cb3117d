// Owns reading a built site as files: which there are, a page as a document, and the words of its parts.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import type { BuiltSite } from './build-site.ts';

/**
 * Lists the files of a built site.
 * @param site from `inject('sites')`
 * @param ending how their names end; all without one
 * @returns paths from the site's folder with "/" between their parts, sorted
 */
export function listBuilt(site: BuiltSite, ending = ''): string[] {
  return readdirSync(site.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(site.folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/**
 * Reads a file of a built site.
 * @param site from `inject('sites')`
 * @param path from the site's folder
 * @returns its text
 */
export function readBuilt(site: BuiltSite, path: string): string {
  return readFileSync(join(site.folder, path), 'utf8');
}

/**
 * Reads a page of a built site.
 * @param site from `inject('sites')`
 * @param path from the site's folder, such as `policy/index.html`
 * @returns the page as a document
 */
export function readPage(site: BuiltSite, path: string): Document {
  return parseHTML(readBuilt(site, path)).document as unknown as Document;
}

/**
 * Gives the words of a part of a page.
 * @param element the part; null for one that is not there
 * @param dropped selectors of what is left out
 * @returns its text with single spaces; empty for null
 */
export function wordsOf(element: Element | null | undefined, ...dropped: string[]): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const part of dropped.length === 0 ? [] : (copy?.querySelectorAll(dropped.join(', ')) ?? [])) part.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
