// Owns building the search index after the pages, and telling the pages the names of its files.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentFolder } from '../reader/files/content-folder.ts';
import { readContentOnce } from '../reader/read-once.ts';
import { type BuiltPage, writePageList } from './page-list.ts';
import type { IndexAddresses } from '../search/table.ts';
import { fillIndex, type FilledIndex, type MarkedPage } from './pagefind-index.ts';
import { gatherRecords } from './search-records.ts';
import { makeTable } from './search-table.ts';

/** What pages say before the names are known. */
const pending = 'data-index="pending"';
const pendingPreloads = '<meta name="search-preloads" content="pending">';
const pendingPages = '<div data-all-pages="pending"></div>';

/**
 * Builds `pagefind/` into the site: the index, and `records.json`, the table that the browser holds beside it.
 * @param base the site's base path, beginning and ending in "/"
 * @param folder the content folder
 * @param today `YYYY-MM-DD`
 * @returns an Astro integration; a build fails when the index cannot be made
 */
export function searchIndex(base: string, folder: ContentFolder, today: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const content = await readContentOnce(folder, today);
        const authored = gatherRecords(content, base);
        const pages = await readPages(dir);
        const marked = pages.flatMap((page) => toMarked(page, base));
        const filled = await fillIndex(authored, marked);
        const index = findIndex(filled, `${base}pagefind/`);
        const table = JSON.stringify(makeTable(filled.records, authored, content.synonyms, index));
        const tableAddress = `${base}pagefind/records.json?ts=${hash(table)}`;
        const files = [...filled.files, { path: 'records.json', content: Buffer.from(table) }];
        await Promise.all(files.map((file) => write(new URL(`pagefind/${file.path}`, dir), file.content)));
        const [script, styles] = findAssets(pages);
        const told = {
          [pending]: `data-index="${[script, styles, tableAddress].join(' ')}"`,
          [pendingPreloads]: writePreloads(script, tableAddress),
          [pendingPages]: writePageList(pages, base),
        };
        await Promise.all(pages.map(({ path, html }) => write(new URL(path, dir), tell(html, told))));
        logger.info(`${filled.records.length} records, ${marked.length} of them pages`);
      },
    },
  };
}

async function readPages(dir: URL): Promise<BuiltPage[]> {
  const paths = await readdir(dir, { recursive: true });
  const pages = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.html'));
  return Promise.all(pages.sort().map(async (path) => ({ path, html: await readFile(new URL(path, dir), 'utf8') })));
}

function toMarked({ path, html }: BuiltPage, base: string): MarkedPage[] {
  return html.includes('data-pagefind-body') ? [{ url: base + path.replace(/index\.html$/, ''), html }] : [];
}

/** The search's script and styles, as the search page loads them: the dialog of every other page uses the same. */
function findAssets(pages: readonly BuiltPage[]): [string, string] {
  const page = pages.find(({ path }) => path === 'search/index.html')?.html ?? '';
  const [, script] = /<script type="module" src="([^"]+)"/.exec(page.slice(page.indexOf('<search-box'))) ?? [];
  const [, styles] = /<link rel="stylesheet" href="([^"]+\/search\.[^"]+)"/.exec(page) ?? [];
  if (script === undefined || styles === undefined) throw new Error('The search page has no script or no styles');
  return [script, styles];
}

function tell(html: string, told: Record<string, string>): string {
  return Object.entries(told).reduce((text, [from, to]) => text.replaceAll(from, () => to), html);
}

/** The order is the one in which Pagefind needs them: a browser asks for six files at a time. */
function findIndex({ files }: FilledIndex, folder: string): IndexAddresses {
  const named = (ending: string): string[] => files.map(({ path }) => path).filter((path) => path.endsWith(ending));
  // The entry names the other files by their contents, so that its own words tell one index from another.
  const tag = hash(files.find(({ path }) => path === 'pagefind-entry.json')?.content ?? '');
  const fetched = [`pagefind-entry.json?ts=${tag}`, 'wasm.en.pagefind', ...named('.pf_meta'), ...named('.pf_index')];
  return { script: `${folder}pagefind.js`, tag, files: fetched.map((path) => folder + path) };
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 6);
}

/** The search page answers a question in its address: what that takes is asked for before its words have come. */
function writePreloads(script: string, table: string): string {
  return `<link rel="modulepreload" href="${script}"><link rel="preload" as="fetch" crossorigin href="${table}">`;
}

async function write(file: URL, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(fileURLToPath(file)), { recursive: true });
  await writeFile(file, content);
}
