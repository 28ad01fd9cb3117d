// Owns opening a page in a window of its own, which can stand on another screen; without script, or where that is refused, its link opens a tab.

/** Holds one link. */
class SecondWindowElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.querySelector('a')?.addEventListener('click', (event) => this.#open(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #open(event: MouseEvent): void {
    // Who asks for a tab gets one.
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.currentTarget instanceof HTMLAnchorElement)) return;
    const { href, target } = event.currentTarget;
    if (window.open(href, target, 'popup=yes,width=760,height=820')) event.preventDefault();
  }
}

customElements.define('second-window', SecondWindowElement);
