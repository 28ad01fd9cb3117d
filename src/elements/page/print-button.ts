// Owns printing one part or one form of a page: the mode stands on the element around it while the page prints.

/** Prints with `data-print` set on the nearest `[data-printable]`; `data-mode` says to what. */
class PrintButtonElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    this.hidden = false;
    this.addEventListener('click', () => this.#print(), { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #print(): void {
    const page = this.closest<HTMLElement>('[data-printable]');
    if (page) page.dataset.print = this.dataset.mode ?? 'page';
    addEventListener('afterprint', () => delete page?.dataset.print, { once: true });
    print();
  }
}

customElements.define('print-button', PrintButtonElement);
