// Owns running the built search index in Node: Pagefind's own script, with its files read from the disk.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PackedTable, unpackTable } from '../../src/search/packed-table.ts';
import { prepareSearcher, search, type Searcher, searchIndex } from '../../src/search/search.ts';

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (term: string) => Promise<{ results: { id: string; score: number; data: () => Promise<{ url: string }> }[] }>;
}

/**
 * Reads the search table of a built site.
 * @param folder the built site
 * @returns what answers a question from the table alone. Rejects when the site has none.
 */
export async function openTable(folder: string): Promise<Searcher> {
  return prepareSearcher(
    unpackTable(JSON.parse(await readFile(resolve(folder, 'search/records.json'), 'utf8')) as PackedTable),
  );
}

/**
 * Opens the search of a built site.
 * @param folder the built site, such as `dist`, for the base path "/"
 * @returns what answers a question with addresses, best first. Rejects when the site has no index. One site for each process: Pagefind keeps its index in its module.
 */
export async function openBuiltSearch(folder: string): Promise<(question: string) => Promise<string[]>> {
  const index = resolve(folder, 'pagefind');
  const fetchFromWeb = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input);
    if (!address.startsWith('file:')) return fetchFromWeb(input, init);
    return new Response(await readFile(new URL(address.replace(/\?.*$/, ''))));
  };
  const pagefind = (await import(pathToFileURL(join(index, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ baseUrl: '/', noWorker: true });
  const searcher = await openTable(folder);
  return async (question) => {
    const outcome = search(question, searcher);
    const further = await searchIndex(outcome, searcher, async (term) => {
      const { results } = await pagefind.search(term);
      return results.map(({ id, score, data }) => ({ id, score, findUrl: async () => (await data()).url }));
    });
    return [...outcome.urls, ...further];
  };
}
