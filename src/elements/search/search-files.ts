// Owns fetching the search: first the table, which answers; then Pagefind's index, several times as large, which adds to it.
import { type PackedTable, unpackTable } from '../../search/packed-table.ts';
import { type LookUp, prepareSearcher, searchIndex, type Searcher, type SearchOutcome } from '../../search/search.ts';

/** What is used of Pagefind, as its documentation has it. */
interface Pagefind {
  options: (options: { baseUrl: string; noWorker: boolean }) => Promise<void>;
  search: (term: string) => Promise<{ results: { id: string; score: number; data: () => Promise<{ url: string }> }[] }>;
}

/**
 * Loads the table, once for each page.
 * @param searchPage the address of the search page, ending in "/"
 * @returns a searcher. Rejects when it cannot be fetched; the next call tries again.
 */
export const loadSearcher = once(async (searchPage: string): Promise<Searcher> => {
  const address = `${searchPage}records.json`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return prepareSearcher(unpackTable((await response.json()) as PackedTable));
});

/** Whether the index has come: then an answer can wait for it. */
export const hasIndex = (): boolean => isThere;
let isThere = false;

/**
 * Asks the index for what the table did not find.
 * @param outcome from `search`
 * @param searcher that it came from
 * @param home the site's address as a path, ending in "/"
 * @returns addresses of further records, best first; none where the index cannot be had, as without WebAssembly: then the table has to do. Never rejects.
 */
export async function searchFurther(outcome: SearchOutcome, searcher: Searcher, home: string): Promise<string[]> {
  // Pagefind takes an index of no page for a fault.
  if (searcher.pageCount === 0) return [];
  try {
    const lookUp = await loadIndex(home);
    const further = await searchIndex(outcome, searcher, lookUp);
    isThere = true;
    return further;
  } catch {
    return [];
  }
}

/** Rejects when the script cannot be fetched; the next call tries again. Pagefind fetches the index with the first search. */
const loadIndex = once(async (home: string): Promise<LookUp> => {
  const pagefind = (await import(/* @vite-ignore */ `${home}pagefind/pagefind.js`)) as Pagefind;
  // A worker would be one more file, and a failure in it a wait of seconds.
  await pagefind.options({ baseUrl: home, noWorker: true });
  return async (term) => {
    const { results } = await pagefind.search(term);
    return results.map(({ id, score, data }) => ({ id, score, findUrl: async () => (await data()).url }));
  };
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
