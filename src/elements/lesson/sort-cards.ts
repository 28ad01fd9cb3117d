// Owns sorting cards on the board: one is asked at a time and goes where the class says; turning it shows where we would put it. Nothing is kept.
import { endSentence } from '../../learning/lesson/end-sentence.ts';
import { formatSorted, nextCard, putCard, type SortedCards } from '../../learning/lesson/sorted-cards.ts';

/**
 * Holds a `[data-card]` for each card, with a button `[data-put]` for each group, a `details` that turns it and says its own
 * group in `data-own`, and a `[data-back]`; a list `[data-group]` for each group, the list `[data-waiting]`, `[data-said]`;
 * for the latest card `[data-reason]`, which says why across the whole board, `[data-turn-latest]` and `[data-back-latest]`.
 */
class SortCardsElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #cards: HTMLElement[] = [];
  #sorted: SortedCards = [];
  /** The card that was put somewhere last. */
  #latest: number | null = null;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#cards = [...this.querySelectorAll<HTMLElement>('[data-card]')];
    this.#sorted = this.#cards.map(() => null);
    this.#cards.forEach((card, index) => {
      for (const button of card.querySelectorAll<HTMLButtonElement>('[data-put]')) {
        button.addEventListener('click', () => this.#put(index, button.dataset.put ?? null), { signal });
      }
      card.querySelector('[data-back]')?.addEventListener('click', () => this.#put(index, null), { signal });
      const turned = card.querySelector('details');
      turned?.addEventListener('toggle', () => (turned.open ? this.#turn(index) : this.#draw()), { signal });
    });
    this.#on('[data-turn-latest]', () => this.#turnLatest(), signal);
    this.#on('[data-back-latest]', () => this.#latest !== null && this.#put(this.#latest, null), signal);
    this.dataset.running = '';
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #on(selector: string, listener: () => void, signal: AbortSignal): void {
    this.querySelector(selector)?.addEventListener('click', listener, { signal });
  }

  get #latestCard(): HTMLElement | undefined {
    return this.#latest === null ? undefined : this.#cards[this.#latest];
  }

  /** A card that is turned goes where we would put it. */
  #turn(index: number): void {
    const card = this.#cards[index];
    const own = card?.dataset.own ?? null;
    if (this.#sorted[index] !== own) this.#put(index, own, false);
    this.#latest = index;
    this.#draw();
    const why = card?.querySelector('details > :not(summary)')?.textContent.trim() ?? '';
    this.#say(`${this.#wordsOf(index)}: ${why} ${formatSorted(this.#sorted)}`);
  }

  #turnLatest(): void {
    this.#latestCard?.querySelector('details')?.setAttribute('open', '');
    // The button that was pressed goes.
    this.querySelector<HTMLElement>('[data-back-latest]')?.focus();
  }

  #put(index: number, group: string | null, isFocusMoved = true): void {
    const card = this.#cards[index];
    if (!card || this.#sorted[index] === group) return;
    this.#sorted = putCard(this.#sorted, index, group);
    this.#latest = group === null ? null : index;
    if (group === null) card.querySelector('details')?.removeAttribute('open');
    this.#draw();
    const words = this.#wordsOf(index);
    const title = card.querySelector<HTMLElement>(`[data-put="${group ?? ''}"]`)?.dataset.title;
    this.#say(
      title === undefined ? `${words}: to sort again` : `${words}: ${endSentence(title)} ${formatSorted(this.#sorted)}`,
    );
    if (!isFocusMoved) return;
    const next = group === null ? index : nextCard(this.#sorted);
    const wanted = next === null ? card.querySelector('summary') : this.#cards[next]?.querySelector('[data-put]');
    if (wanted instanceof HTMLElement) wanted.focus();
  }

  #wordsOf(index: number): string {
    return this.#cards[index]?.querySelector('[data-words]')?.textContent.trim() ?? '';
  }

  #say(words: string): void {
    const said = this.querySelector('[data-said]');
    if (said) said.textContent = words;
  }

  #draw(): void {
    const asked = nextCard(this.#sorted);
    this.#cards.forEach((card, index) => {
      const group = this.#sorted[index] ?? null;
      const list = this.querySelector(group === null ? '[data-waiting]' : `[data-group="${group}"]`);
      if (list && card.parentElement !== list) list.append(card);
      card.toggleAttribute('data-asked', index === asked);
      card.toggleAttribute('data-sorted', group !== null);
      card.toggleAttribute('data-latest', index === this.#latest);
    });
    this.toggleAttribute('data-done', asked === null);
    const place = this.querySelector('[data-sorted-count]');
    if (place) place.textContent = formatSorted(this.#sorted);
    this.#drawLatest();
  }

  #drawLatest(): void {
    const card = this.#latestCard;
    const turned = card?.querySelector('details[open] > :not(summary)');
    const words = card?.querySelector('[data-words]')?.textContent.trim() ?? '';
    const reason = turned ? [`${words}: `, ...turned.cloneNode(true).childNodes] : [];
    this.querySelector('[data-reason]')?.replaceChildren(...reason);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-turn-latest], [data-back-latest]')) {
      button.hidden = !card || (turned !== null && button.matches('[data-turn-latest]'));
      button.setAttribute('aria-label', `${button.textContent.trim()}: ${words}`);
    }
  }
}

customElements.define('sort-cards', SortCardsElement);
