// Owns what script adds to the switch for citations: it works in browsers whose styles cannot follow a checkbox, and can be remembered.
import { hasClauseWish, setClauseWish } from './clause-wish.ts';

/** Holds the checkbox that shows citations, and `[data-remember]` with one that has it remembered under the name in `data-wish`. `data-cites` on the page says how they stand. */
class CiteSwitchElement extends HTMLElement {
  #listeners: AbortController | null = null;

  get #wish(): string {
    return this.dataset.wish ?? '';
  }

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.addEventListener('change', (event) => this.#change(event.target), { signal });
    // A browser may bring back the choice of an earlier visit after this, and another page may have erased the wish.
    for (const type of ['pageshow', 'storage']) addEventListener(type, () => this.#showWish(), { signal });
    this.dataset.ready = '';
    const [show, always] = this.#inputs;
    if (hasClauseWish(this.#wish) && show && always) show.checked = always.checked = true;
    this.#fold();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #showWish(): void {
    const [show, always] = this.#inputs;
    const isWished = hasClauseWish(this.#wish);
    if (!show || !always) return;
    if (always.checked !== isWished) this.#say('');
    if (isWished && !always.checked) show.checked = true;
    always.checked = isWished;
    this.#fold();
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #change(target: EventTarget | null): void {
    const [show, always] = this.#inputs;
    if (!show || !always) return;
    if (target === always) {
      const isDone = setClauseWish(this.#wish, always.checked);
      const words = always.checked ? 'Remembered on this device.' : 'No longer remembered.';
      this.#say(isDone ? words : 'This browser does not allow it to be remembered.');
      always.checked &&= isDone;
      if (always.checked) show.checked = true;
    }
    this.#fold();
  }

  #say(words: string): void {
    this.querySelector('[role="status"]')?.replaceChildren(words);
  }

  #fold(): void {
    const [show, always] = this.#inputs.map(({ checked }) => checked);
    this.toggleAttribute('data-remembered', always);
    this.toggleAttribute('data-shown', show || always);
    const page = this.closest<HTMLElement>('[data-cites]');
    if (page) page.dataset.cites = show ? 'shown' : 'folded';
  }
}

customElements.define('cite-switch', CiteSwitchElement);
