// Owns fetching the search: first the table, which answers; then Pagefind's index, five times as large, which adds to it.
import { type LookUp, prepareSearcher, type Searcher } from '../search/search.ts';
import type { IndexAddresses, SearchTable } from '../search/table.ts';

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/**
 * Loads the table, once for each page.
 * @param address of the table
 * @returns a searcher. Rejects when it cannot be fetched; the next call tries again.
 */
export const loadSearcher = once(async (address: string): Promise<Searcher> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return prepareSearcher((await response.json()) as SearchTable);
});

/**
 * Loads Pagefind and its index, once for each page.
 * @param addresses as the table has them
 * @returns a look-up. Rejects when something cannot be fetched or the browser has no WebAssembly; the next call tries again.
 */
export const loadIndex = once(async ({ script, tag, files }: IndexAddresses): Promise<LookUp> => {
  // Side by side: one after the other would take a phone three seconds more.
  for (const href of files) {
    const preload = { rel: 'preload', as: 'fetch', crossOrigin: '', href };
    document.head.append(Object.assign(document.createElement('link'), preload));
  }
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  // In a worker everything that was preloaded would be fetched again.
  await pagefind.options({ noWorker: true, metaCacheTag: tag });
  await pagefind.init();
  return async (term) => (await pagefind.search(term)).results;
});

/** Keeps what was loaded, and forgets a failure. */
function once<From, To>(load: (from: From) => Promise<To>): (from: From) => Promise<To> {
  let loading: Promise<To> | null = null;
  return (from) => {
    loading ??= load(from).catch((cause: unknown) => {
      loading = null;
      throw cause;
    });
    return loading;
  };
}
