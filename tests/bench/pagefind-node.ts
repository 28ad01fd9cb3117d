// Owns running the built search index in Node: Pagefind's own script, with its files read from the disk.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LookUp, prepareSearcher, search, searchIndex } from '../../src/search/search.ts';
import type { SearchTable } from '../../src/search/table.ts';

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (term: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/** The search of a built site. */
export interface BuiltSearch {
  table: SearchTable;
  /** Pagefind as it is. */
  lookUp: LookUp;
  /** Ours: record ids, best first. */
  ask: (question: string) => Promise<string[]>;
}

/**
 * Opens the search of a built site.
 * @param folder the built site, such as `dist`
 * @returns its search. Rejects when the site has no index. One site for each process: Pagefind keeps its index in its module.
 */
export async function openBuiltSearch(folder: string): Promise<BuiltSearch> {
  const index = resolve(folder, 'pagefind');
  const fetchFromWeb = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input);
    if (!address.startsWith('file:')) return fetchFromWeb(input, init);
    return new Response(await readFile(new URL(address.replace(/\?.*$/, ''))));
  };
  const pagefind = (await import(pathToFileURL(join(index, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ noWorker: true, metaCacheTag: '1' });
  const table = JSON.parse(await readFile(join(index, 'records.json'), 'utf8')) as SearchTable;
  const lookUp: LookUp = async (term) => (await pagefind.search(term)).results;
  const searcher = prepareSearcher(table);
  const ask = async (question: string): Promise<string[]> => {
    const outcome = search(question, searcher);
    return [...outcome.ids, ...(await searchIndex(outcome, searcher, lookUp))];
  };
  return { table, lookUp, ask };
}
