// Owns the two selects that lead to a comparison; the links beside them do the same without script.

/** Shows itself, puts the two chosen versions in order, and opens their comparison. */
class ChooseVersionsElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    this.hidden = false;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.querySelector('button')?.addEventListener('click', () => this.#open(), { signal });
    this.addEventListener('change', () => this.#say(''), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #open(): void {
    const chosen = [...this.querySelectorAll('select')].map((select) => select.value).sort();
    const [older, newer] = chosen;
    if (older === newer) {
      this.#say('Choose two different versions.');
      return;
    }
    location.assign(`${this.dataset.address ?? ''}${chosen.join('/')}/`);
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

customElements.define('choose-versions', ChooseVersionsElement);
