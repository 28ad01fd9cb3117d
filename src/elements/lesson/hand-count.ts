// Owns counting hands on the board: the teacher taps, bars show the counts before and after. Nothing is kept.
import { countHand, type Hands, longestBar, type Round } from '../../learning/lesson/hand-count.ts';

/** Holds a `[data-option]` for each option, with `[data-count="before"]`, `[data-bar="before"]` and the same for after. */
class HandCountElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #hands: Hands[] = [];

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const options = this.#options;
    this.#hands = options.map(() => ({ before: 0, after: 0 }));
    options.forEach((option, index) => {
      for (const button of option.querySelectorAll<HTMLButtonElement>('[data-change]')) {
        const change = button.dataset.change === '1' ? 1 : -1;
        button.addEventListener('click', () => this.#count(index, change), { signal });
      }
    });
    this.#beginAnew();
    addEventListener('pageshow', ({ persisted }) => persisted || this.#beginAnew(), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    this.#draw();
  }

  /** A browser may bring back which radio was chosen, and no counts: before anything is counted, it is the first. */
  #beginAnew(): void {
    const first = this.querySelector<HTMLInputElement>('input');
    if (first && this.#hands.every(({ before, after }) => before + after === 0)) first.checked = true;
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #options(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-option]')];
  }

  get #round(): Round {
    return this.querySelector<HTMLInputElement>('input:checked')?.value === 'after' ? 'after' : 'before';
  }

  #count(index: number, change: 1 | -1): void {
    const hands = this.#hands[index];
    if (!hands) return;
    this.#hands[index] = countHand(hands, this.#round, change);
    this.#draw();
  }

  #draw(): void {
    const longest = longestBar(this.#hands);
    this.#options.forEach((option, index) => {
      for (const round of ['before', 'after'] as const) {
        const hands = this.#hands[index]?.[round] ?? 0;
        const bar = option.querySelector<HTMLProgressElement>(`[data-bar="${round}"]`);
        const count = option.querySelector(`[data-count="${round}"]`);
        if (bar) {
          bar.max = longest;
          bar.value = hands;
        }
        if (count) count.textContent = String(hands);
      }
    });
  }
}

customElements.define('hand-count', HandCountElement);
