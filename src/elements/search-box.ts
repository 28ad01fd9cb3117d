// Owns the search itself: question and filters in, results out. Where it stands, page or dialog, is left to others.
import { passesFilters, type Query, wordOutcome } from '../search/query.ts';
import { search, type Searcher } from '../search/search.ts';
import { loadSearcher } from './pagefind.ts';
import { makeFilters, makeNextSteps, makeParts, makeResult } from './search-drawing.ts';

/** The most results that are shown. */
const most = 20;

/** Milliseconds without a key before a question is answered. */
const pause = 120;

/** Asks as the reader types. `data-index` is what the opener's is: script, styles, then Pagefind's script and files. */
export class SearchBoxElement extends HTMLElement {
  /** Told of each query that was answered. */
  onAnswer: (query: Query) => void = () => undefined;
  #listeners: AbortController | null = null;
  #timer = 0;
  #asked = 0;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    if (!this.querySelector('form')) this.append(...makeParts(`${this.#home}search/`));
    this.addEventListener('input', () => this.#askSoon(), { signal });
    this.addEventListener('submit', (event) => void this.#submit(event), { signal });
    this.addEventListener('keydown', (event) => this.#walk(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#timer);
  }

  /** What is asked now. */
  get query(): Query {
    const field = (name: string): string =>
      this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';
    return { q: field('q'), kind: field('kind'), reader: field('reader') };
  }

  /** Loads the search, asks a query and shows its results; nothing is asked when the question is empty. */
  async start(query: Query): Promise<void> {
    const input = this.querySelector<HTMLInputElement>('[name="q"]');
    if (input && query.q !== '') input.value = query.q;
    const searcher = await this.#load(query);
    if (searcher) await this.#ask();
  }

  focusInput(): void {
    const input = this.querySelector<HTMLInputElement>('[name="q"]');
    input?.focus();
    input?.select();
  }

  /** The address of Pagefind's script. */
  get #pagefind(): string {
    return this.dataset.index?.split(' ')[2] ?? '/pagefind/pagefind.js';
  }

  /** The site's address, ending in "/". */
  get #home(): string {
    return this.#pagefind.replace(/pagefind\/[^/]*$/, '');
  }

  async #load(query = this.query): Promise<Searcher | null> {
    try {
      const searcher = await loadSearcher((this.dataset.index ?? '').split(' ').slice(2));
      if (!this.querySelector('select')) {
        this.querySelector('form')?.append(...makeFilters(Object.values(searcher.table.records), query));
      }
      return searcher;
    } catch {
      this.#show([], 'The search cannot be loaded just now.', true);
      return null;
    }
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#ask(), pause);
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    clearTimeout(this.#timer);
    await this.#ask();
    this.querySelector<HTMLElement>('.search-result__link, .search-next__link')?.focus();
  }

  async #ask(): Promise<void> {
    const turn = ++this.#asked;
    const { query } = this;
    const searcher = await this.#load();
    if (!searcher) return;
    const { ids, concepts, mended } = await search(query.q, searcher);
    // A later question may have overtaken this one.
    if (turn !== this.#asked) return;
    const records = ids.flatMap((id) => searcher.table.records[id] ?? []);
    const found = records.filter((record) => passesFilters(record, query)).slice(0, most);
    const isUnanswered = query.q.trim() !== '' && found.length === 0;
    this.#show(
      found.map((record) => makeResult(record, concepts)),
      wordOutcome(found.length, query, mended),
      isUnanswered,
    );
    this.onAnswer(query);
  }

  #show(items: HTMLElement[], status: string, isUnanswered: boolean): void {
    this.querySelector('[data-results]')?.replaceChildren(...items);
    const line = this.querySelector('[role="status"]');
    if (line) line.textContent = status;
    this.querySelector('.search-next')?.remove();
    if (isUnanswered) this.append(makeNextSteps(this.#home));
  }

  /** Arrow keys go from the question to the results, through them, and back. */
  #walk(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.target instanceof HTMLSelectElement) return;
    const links = [...this.querySelectorAll<HTMLElement>('.search-result__link, .search-next__link')];
    const stops = [this.querySelector<HTMLElement>('[name="q"]'), ...links];
    const here = stops.findIndex((stop) => stop === event.target);
    const next = here === -1 ? null : stops[here + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('search-box', SearchBoxElement);
