// Owns bringing the one "Copy link" button of a policy page to the clause that the reader is at.

/** Moves the `<copy-link>` inside it to the clause that is the page's target or holds the focus. */
class ClauseLinksElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.addEventListener('focusin', (event) => this.#moveTo(event.target), { signal });
    addEventListener('hashchange', () => this.#moveTo(this.#target()), { signal });
    this.#moveTo(this.#target());
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #target(): Element | null {
    // Ids are plain letters: an address with anything else in it, escaped or mistyped, names no clause.
    const id = location.hash.slice(1);
    return id === '' ? null : this.querySelector(`#${CSS.escape(id)}`);
  }

  #moveTo(from: EventTarget | null): void {
    const clause = from instanceof Element ? from.closest('.clause') : null;
    const page = clause?.querySelector(':scope > .clause__page');
    const copyLink = this.querySelector<HTMLElement>('copy-link');
    if (!clause || !page || !copyLink || page.nextElementSibling === copyLink) return;
    const status = copyLink.querySelector('[role="status"]');
    if (status) status.textContent = '';
    // Set by script, and kept until the next clause: a link that vanished with the focus could never be reached by it.
    this.querySelector('[data-here]')?.removeAttribute('data-here');
    clause.setAttribute('data-here', '');
    copyLink.hidden = false;
    copyLink.dataset.address = page.getAttribute('href') ?? '';
    page.after(copyLink);
    // What the clause before no longer shows may have taken the page up, and the focus out of sight.
    if (from === document.activeElement) (from as Element).scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('clause-links', ClauseLinksElement);
