// Owns counting hands on the board: the teacher taps or types, bars show the counts before and after. Nothing is kept.
import { countHand, type Hands, longestBar, type Round, setHands } from '../../learning/lesson/hand-count.ts';
import { sayAnew } from '../page/say-anew.ts';

/** Holds a `[data-option]` for each option, with the field `[data-typed]` for the round that is counted, `[data-count="before"]`, `[data-bar="before"]` and the same for after. */
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
        button.addEventListener('click', () => this.#count(index, (hands, round) => countHand(hands, round, change)), {
          signal,
        });
      }
      const typed = option.querySelector<HTMLInputElement>('[data-typed]');
      typed?.addEventListener(
        'input',
        () => this.#count(index, (hands, round) => setHands(hands, round, Number(typed.value))),
        { signal },
      );
    });
    this.querySelector('fieldset')?.addEventListener('change', () => this.#draw(), { signal });
    this.#beginAnew();
    addEventListener('pageshow', ({ persisted }) => persisted || (this.#beginAnew(), this.#draw()), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    this.#draw();
  }

  /** A browser may bring back which radio was chosen, and no counts: before anything is counted, it is the first. */
  #beginAnew(): void {
    const first = this.querySelector<HTMLInputElement>('[type="radio"]');
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

  #count(index: number, change: (hands: Hands, round: Round) => Hands): void {
    const hands = this.#hands[index];
    if (!hands) return;
    const counted = (this.#hands[index] = change(hands, this.#round));
    this.#draw();
    const words = this.#options[index]?.firstElementChild?.textContent ?? '';
    sayAnew(this.querySelector('[data-counted]'), `${words.trim()}: ${counted[this.#round]} ${this.#round}`);
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
      const typed = option.querySelector<HTMLInputElement>('[data-typed]');
      // What is being typed stays as it is typed.
      if (typed && !typed.matches(':focus')) typed.value = String(this.#hands[index]?.[this.#round] ?? 0);
    });
  }
}

customElements.define('hand-count', HandCountElement);
