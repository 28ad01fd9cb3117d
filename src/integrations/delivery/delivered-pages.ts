// Owns putting the built styles into the built pages, and the one security policy of all, which allows these and no other.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeContentSecurity } from '../../security/policy.ts';
import { deliverPage } from './deliver-page.ts';
import { findScripts } from './find-scripts.ts';
import { gatherSheets, hashStyle } from './sheets.ts';

/** An integration that completes the pages, and what the host files have to allow; it must come before theirs. */
export interface DeliveredPages {
  integration: AstroIntegration;
  /** The hashes of all styles that stand in pages, in an order that depends on nothing but the styles; empty before a build. */
  styleHashes: () => readonly string[];
}

/**
 * Makes the pair. A page needs no request for its look then, and a browser without cascade layers knows it too. A
 * development server serves styles as they are written.
 * @param base the site's base path, beginning and ending in "/"
 * @returns the integration and its hashes; a build fails when a page has no security policy, or a sheet cannot be flattened
 */
export function deliveredPages(base: string): DeliveredPages {
  let hashes: readonly string[] = [];
  return {
    integration: {
      name: 'delivered-pages',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          hashes = await deliverSite(dir, base);
        },
      },
    },
    styleHashes: () => hashes,
  };
}

async function deliverSite(site: URL, base: string): Promise<string[]> {
  const assets = new URL('_astro/', site);
  const names = (await readdir(assets)).sort();
  const read = async (name: string): Promise<[string, string]> => [name, await readFile(new URL(name, assets), 'utf8')];
  const readAll = async (ending: string): Promise<Map<string, string>> =>
    new Map(await Promise.all(names.filter((name) => name.endsWith(ending)).map(read)));
  const built = await readAll('.css');
  const scripts = await readAll('.js');
  const { stylesFor, isFiled, linked } = gatherSheets(built);
  const delivery = {
    folder: `${base}_astro/`,
    stylesFor,
    isFiled,
    linked,
    scriptsFor: (file: string) => findScripts(file, scripts),
  };
  const paths = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('.html'));
  const all = new Set<string>();
  const pages = await Promise.all(
    paths.map(async (path) => {
      const place = new URL(path.replaceAll('\\', '/'), site);
      const page = deliverPage(await readFile(place, 'utf8'), delivery);
      for (const css of page.styles) all.add(hashStyle(css));
      return { place, html: page.html };
    }),
  );
  const hashes = [...all].sort();
  for (const { place, html } of pages) await writeFile(place, allowStyles(html, place, hashes));
  for (const name of built.keys()) await rm(new URL(name, assets));
  for (const { name, css } of linked.values())
    if (pages.some(({ html }) => html.includes(name))) await writeFile(new URL(name, assets), css);
  return hashes;
}

function allowStyles(html: string, place: URL, hashes: readonly string[]): string {
  const asBuilt = writeContentSecurity([]);
  if (html.includes(asBuilt)) return html.replace(asBuilt, () => writeContentSecurity(hashes));
  throw new Error(`${fileURLToPath(place)} does not carry the security policy of the site.`);
}
