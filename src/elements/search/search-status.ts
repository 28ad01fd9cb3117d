// Owns what is told of a search: once, when the reader has stopped typing; and that it still goes on, when it takes long.

/** Milliseconds without an answer, after which it is told that the search goes on. */
const patience = 1000;

const stillSearching = 'Still searching …';

/** The status line of one search. */
export class SearchStatus {
  readonly #findLine: () => Element | null;
  #words = '';
  #isHeld = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** Takes a way to the element that is announced when its words change; null while there is none. */
  constructor(findLine: () => Element | null) {
    this.#findLine = findLine;
  }

  /** The reader types: nothing is told until `release`, and what was told is no longer true. */
  hold(): void {
    this.#isHeld = true;
    this.#words = '';
    this.#write('');
  }

  /** The reader has stopped: what there is to tell is told. */
  release(): void {
    this.#isHeld = false;
    this.#write(this.#words);
  }

  /** A question was asked, and is not answered yet. */
  wait(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.tell(stillSearching), patience);
  }

  /** Tells an answer, now or when the reader has stopped. */
  tell(words: string): void {
    clearTimeout(this.#waiting);
    this.#words = words;
    if (!this.#isHeld) this.#write(words);
  }

  #write(words: string): void {
    const line = this.#findLine();
    if (line && line.textContent !== words) line.textContent = words;
  }
}
