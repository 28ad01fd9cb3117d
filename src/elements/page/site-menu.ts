// Owns closing the menu of every page: it never stays open over what has the focus.

/** Wraps the `details` of the menu. Escape closes it and gives the focus back; so does going elsewhere, by key or by pointer, which takes the focus along. */
export class SiteMenuElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const listening = (this.#listeners = new AbortController());
    const details = this.querySelector('details');
    if (!details) return;
    const leave = ({ target }: Event): void => {
      if (!this.contains(target as Node)) details.open = false;
    };
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape' || !details.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    addEventListener('focusin', leave, listening);
    addEventListener('click', leave, listening);
    // Back brings a page as it was left.
    addEventListener('pagehide', leave, listening);
    addEventListener('keydown', escape, listening);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

customElements.define('site-menu', SiteMenuElement);
