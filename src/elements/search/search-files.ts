// Owns fetching the search: first the table, which answers; then Pagefind's index, five times as large, which adds to it.
import { type LookUp, prepareSearcher, searchIndex, type Searcher, type SearchOutcome } from '../../search/search.ts';
import type { IndexAddresses, SearchTable } from '../../search/table.ts';

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

/** Whether the index has come: then an answer can wait for it. */
export const hasIndex = (): boolean => isThere;
let isThere = false;

/**
 * Asks the index for what the table did not find.
 * @param outcome from `search`
 * @param searcher that it came from
 * @returns further record ids, best first; none where the index cannot be had, as without WebAssembly: then the table has to do. Never rejects.
 */
export async function searchFurther(outcome: SearchOutcome, searcher: Searcher): Promise<string[]> {
  try {
    const lookUp = await loadIndex(searcher.table.index);
    isThere = true;
    return await searchIndex(outcome, searcher, lookUp);
  } catch {
    return [];
  }
}

/** Rejects when something cannot be fetched or the browser has no WebAssembly; the next call tries again. */
const loadIndex = once(async ({ script, tag, files }: IndexAddresses): Promise<LookUp> => {
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
