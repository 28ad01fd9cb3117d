// Owns building the search index after the pages, and telling the pages the names of its files.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../reader/read-content.ts';
import { fillIndex, type FilledIndex, type MarkedPage } from './pagefind-index.ts';
import { gatherClauseRecords } from './search-records.ts';
import { makeTable } from './search-table.ts';

/** What pages say before the names are known. */
const pending = 'data-index="pending"';
const pendingPreloads = '<meta name="search-preloads" content="pending">';

/**
 * Builds `pagefind/` into the site: the index, and `records.json`, the table that the browser holds beside it.
 * @param base the site's base path, beginning and ending in "/"
 * @param today `YYYY-MM-DD`, for reading content/
 * @returns an Astro integration; a build fails when the index cannot be made
 */
export function searchIndex(base: string, today: string): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const content = await readContent(root, today);
        const clauses = gatherClauseRecords(content, base);
        const pages = await readPages(dir);
        const filled = await fillIndex(clauses, pages.flatMap((page) => toMarked(page, base)));
        const table = JSON.stringify(makeTable(filled.records, clauses, content.synonyms));
        const tag = createHash('sha256').update(table).digest('hex').slice(0, 8);
        const files = [...filled.files, { path: 'records.json', content: Buffer.from(table) }];
        await Promise.all(files.map((file) => write(new URL(`pagefind/${file.path}`, dir), file.content)));
        const names = indexNames(filled, tag);
        const preloads = writePreloads(`${base}pagefind/`, filled, tag);
        await Promise.all(
          pages
            .filter(({ html }) => html.includes(pending))
            .map(({ path, html }) =>
              write(new URL(path, dir), html.replaceAll(pending, `data-index="${names}"`).replace(pendingPreloads, preloads)),
            ),
        );
        logger.info(`${filled.records.length} records, ${clauses.length} of them clauses`);
      },
    },
  };
}

interface BuiltPage {
  /** From the site's folder, such as `policy/index.html`. */
  path: string;
  html: string;
}

async function readPages(dir: URL): Promise<BuiltPage[]> {
  const paths = await readdir(dir, { recursive: true });
  const pages = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.html'));
  return Promise.all(pages.sort().map(async (path) => ({ path, html: await readFile(new URL(path, dir), 'utf8') })));
}

function toMarked({ path, html }: BuiltPage, base: string): MarkedPage[] {
  return html.includes('data-pagefind-body') ? [{ url: base + path.replace(/index\.html$/, ''), html }] : [];
}

/** What the opener of the search needs to fetch early: the tag, then the names of the hashed files. */
function indexNames({ files }: FilledIndex, tag: string): string {
  return [tag, ...hashedFiles(files)].join(' ');
}

function hashedFiles(files: FilledIndex['files']): string[] {
  return files.map(({ path }) => path).filter((path) => /\.pf_(meta|index)$/.test(path));
}

function writePreloads(folder: string, { files }: FilledIndex, tag: string): string {
  const fetched = [`pagefind-entry.json?ts=${tag}`, 'wasm.en.pagefind', `records.json?ts=${tag}`, ...hashedFiles(files)];
  const links = fetched.map((path) => `<link rel="preload" as="fetch" crossorigin href="${folder}${path}">`);
  return [`<link rel="modulepreload" href="${folder}pagefind.js">`, ...links].join('');
}

async function write(file: URL, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(fileURLToPath(file)), { recursive: true });
  await writeFile(file, content);
}
