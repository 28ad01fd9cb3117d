// Owns fetching the search: Pagefind's index and the table beside it.
import { prepareSearcher, type Searcher } from '../search/search.ts';
import type { SearchTable } from '../search/table.ts';

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: { id: string; score: number }[] }>;
}

let loading: Promise<Searcher> | null = null;

/**
 * Loads the search of this site, once for each page.
 * @param addresses as the build lists them: Pagefind's script first, the table among the others
 * @returns a searcher. Rejects when something cannot be fetched; the next call tries again.
 */
export function loadSearcher(addresses: readonly string[]): Promise<Searcher> {
  if (loading) return loading;
  loading = load(addresses);
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

async function load([script = '', ...files]: readonly string[]): Promise<Searcher> {
  const table = files.find((address) => address.includes('records.json')) ?? '';
  const starting = startPagefind(script, table.replace(/^.*=/, ''));
  // The table is read while the larger files are still on their way.
  const preparing = fetchTable(table).then((read) =>
    prepareSearcher(read, async (term) => (await (await starting).search(term)).results),
  );
  const [searcher] = await Promise.all([preparing, starting]);
  return searcher;
}

async function startPagefind(script: string, tag: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
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
