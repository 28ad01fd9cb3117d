// Owns fetching the search: Pagefind's index and the table beside it.
import { prepareSearcher, type Searcher } from '../search/search.ts';
import type { SearchTable } from '../search/table.ts';

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: { id: string; score: number }[] }>;
}

const loading = new Map<string, Promise<Searcher>>();

/**
 * Loads the search of this site, once for each page.
 * @param folder the address of the index's folder, ending in "/"
 * @param tag changes with the index; part of the addresses that have no name of their own for each build
 * @returns a searcher. Rejects when something cannot be fetched; the next call tries again.
 */
export function loadSearcher(folder: string, tag: string): Promise<Searcher> {
  const known = loading.get(folder);
  if (known) return known;
  const started = load(folder, tag);
  loading.set(folder, started);
  started.catch(() => loading.delete(folder));
  return started;
}

async function load(folder: string, tag: string): Promise<Searcher> {
  const [pagefind, table] = await Promise.all([
    startPagefind(folder, tag),
    fetchTable(`${folder}records.json?ts=${tag}`),
  ]);
  return prepareSearcher(table, async (term) => (await pagefind.search(term)).results);
}

async function startPagefind(folder: string, tag: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // In a worker everything that was preloaded would be fetched again.
  await pagefind.options({ noWorker: true, metaCacheTag: tag });
  await pagefind.init();
  return pagefind;
}

async function fetchTable(address: string): Promise<SearchTable> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as SearchTable;
}
