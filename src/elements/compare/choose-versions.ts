// Owns the two selects that lead to a comparison; the links beside them do the same without script.
import { sayAnew } from '../page/say-anew.ts';

/** Shows itself, puts the two chosen versions in order, and opens their comparison. */
class ChooseVersionsElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    this.hidden = false;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.querySelector('button')?.addEventListener('click', () => this.#open(), { signal });
    this.addEventListener('change', () => this.querySelector('[role="status"]')?.replaceChildren(), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #open(): void {
    const chosen = [...this.querySelectorAll('select')].map((select) => select.value).sort();
    const [older, newer] = chosen;
    if (older === newer) {
      sayAnew(this.querySelector('[role="status"]'), 'Choose two different versions.');
      return;
    }
    location.assign(`${this.dataset.address ?? ''}${chosen.join('/')}/`);
  }
}

customElements.define('choose-versions', ChooseVersionsElement);
