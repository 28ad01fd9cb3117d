// Owns the search itself: question and filters in, results out. Where it stands, page or dialog, is left to others.
import { mostShown, passesFilters, type Query, formatOutcome } from '../../search/query.ts';
import { search, type Searcher, type SearchOutcome } from '../../search/search.ts';
import { makeFilters, makeNextSteps, makeResult } from './search-results.ts';
import type { SearchRecord } from '../../search/table.ts';
import { hasIndex, loadSearcher, searchFurther } from './search-files.ts';
import { SearchStatus } from './search-status.ts';
import { fillFields, keepFields, readFields } from './search-fields.ts';
import { firstResult, walkResults } from './search-walk.ts';
import { TypingPause } from './typing-pause.ts';
import { showUrgent } from './urgent-block.ts';

/** Asks as the reader types. Holds a form whose action is the search page, a status line and the list of results. */
export class SearchBoxElement extends HTMLElement {
  /** Told of each query that was answered. */
  onAnswer: (query: Query) => void = () => undefined;
  #listeners: AbortController | null = null;
  readonly #typing = new TypingPause();
  /** Help neither flickers nor is heard for half a sentence: it waits until the question is settled. */
  #help = (): void => undefined;
  #asked = 0;
  readonly #status = new SearchStatus(() => this.querySelector('[role="status"]'));
  /** What the results on the page answer. */
  #answered: Query | null = null;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const settle = (): void => {
      this.#help();
      this.#status.release();
    };
    const type = (): void => {
      this.#status.hold();
      this.#typing.type(() => void this.#ask(), settle);
    };
    this.addEventListener('input', type, { signal });
    this.addEventListener('submit', (event) => void this.#submit(event), { signal });
    this.addEventListener('keydown', (event) => walkResults(this, event), { signal });
    keepFields(this, () => this.#answered, signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#typing.settle();
    this.#status.tell('');
  }

  /** What is asked now. */
  get query(): Query {
    return readFields(this);
  }

  /** Loads the search and shows what a query finds; unless the reader is typing, who is answered for that. */
  async start(query: Query): Promise<void> {
    if (query.q !== '') fillFields(this, query);
    if ((await this.#load(query)) && this.#typing.isSettled) await this.#ask();
  }

  focusInput(): void {
    const input = this.querySelector<HTMLInputElement>('[name="q"]');
    input?.focus();
    input?.select();
  }

  get #searchPage(): string {
    return this.querySelector('form')?.getAttribute('action') ?? '';
  }

  /** The site's address as a path, ending in "/". */
  get home(): string {
    return this.#searchPage.replace(/search\/$/, '');
  }

  async #load(query = this.query): Promise<Searcher | null> {
    try {
      const searcher = await loadSearcher(this.#searchPage);
      if (!this.querySelector('select')) {
        this.querySelector('form')?.append(...makeFilters([...searcher.records.values()], query));
      }
      return searcher;
    } catch {
      this.#begin();
      this.#end('The search cannot be loaded just now.', true);
      return null;
    }
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.#typing.settle();
    this.#status.release();
    await this.#ask();
    // Help that has come is not passed over.
    if (!this.querySelector('[data-urgent]')) this.querySelector<HTMLElement>(firstResult)?.focus();
  }

  /** Shows what the table finds, at once; and below it, when the index is there, what only the index finds. */
  async #ask(): Promise<void> {
    const turn = ++this.#asked;
    this.#status.wait();
    const { query } = this;
    const searcher = await this.#load();
    // A later question may have overtaken this one.
    if (!searcher || turn !== this.#asked) return;
    const outcome = search(query.q, searcher);
    const found = this.#pick(outcome.urls, query, searcher);
    this.#help = () => showUrgent(this.querySelector('[data-urgent-place]'), outcome.urgent, searcher.cards);
    if (this.#typing.isSettled) this.#help();
    this.#begin();
    this.#add(found.slice(0, mostShown), outcome);
    this.#answered = query;
    this.onAnswer(query);
    const adding = this.#askIndex(turn, query, outcome, found, searcher);
    if (hasIndex() || found.length === 0) await adding;
    else this.#end(formatOutcome(found.length, query, outcome.mended));
  }

  async #askIndex(turn: number, query: Query, outcome: SearchOutcome, found: SearchRecord[], searcher: Searcher) {
    const further = this.#pick(await searchFurther(outcome, searcher, this.home), query, searcher);
    if (turn !== this.#asked) return;
    this.#add(further.slice(0, Math.max(0, mostShown - found.length)), outcome);
    const count = found.length + further.length;
    this.#end(formatOutcome(count, query, outcome.mended), query.q.trim() !== '' && count === 0);
  }

  #pick(urls: readonly string[], query: Query, { records }: Searcher): SearchRecord[] {
    return urls.flatMap((url) => records.get(url) ?? []).filter((record) => passesFilters(record, query));
  }

  #begin(): void {
    this.querySelector('[data-results]')?.replaceChildren();
    this.querySelector('.search-next')?.remove();
  }

  /** What is shown already stays as it is, with the reader's place in it. */
  #add(records: readonly SearchRecord[], { concepts }: SearchOutcome): void {
    this.querySelector('[data-results]')?.append(...records.map((record) => makeResult(record, concepts)));
  }

  #end(words: string, isUnanswered = false): void {
    this.#status.tell(words);
    if (isUnanswered) this.append(makeNextSteps(this.home));
  }
}

customElements.define('search-box', SearchBoxElement);
