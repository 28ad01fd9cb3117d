// Owns the "Copy link" button: it appears only with script, copies one address, and says so.

/** Shows its button where a browser can copy, and copies the address in `data-address`; where it is refused it shows the address to copy by hand. */
class CopyLinkElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !navigator.clipboard) return;
    button.hidden = false;
    this.#listeners = new AbortController();
    button.addEventListener('click', () => void this.#copy(), { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #copy(): Promise<void> {
    const address = new URL(this.dataset.address ?? '', location.href).href;
    // The same words again are no news to a screen reader: they come anew.
    this.#say('');
    try {
      await navigator.clipboard.writeText(address);
      this.#say('Link copied');
    } catch {
      this.#say(address);
    }
  }

  #say(message: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = message;
  }
}

customElements.define('copy-link', CopyLinkElement);
