// Owns printing one part or one form of a page: the mode stands on the element around it while the page prints.

/** Each says that the printing is over: not every browser sends the first, and the others come from a reader who is back. */
const signsOfTheEnd = ['afterprint', 'pointerdown', 'keydown', 'pagehide'];
/** Milliseconds in which a browser that prints has begun to: some have a `print()` that does nothing. */
const timeToBegin = 2_000;

/** Prints with `data-print` set on the nearest `[data-printable]`; `data-mode` says to what. Hidden where nothing can be printed. */
class PrintButtonElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    if (typeof print !== 'function') return;
    this.#listeners = new AbortController();
    this.hidden = false;
    this.addEventListener('click', () => this.#print(), { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #print(): void {
    const page = this.closest<HTMLElement>('[data-printable]');
    const printing = new AbortController();
    const end = (): void => {
      printing.abort();
      clearTimeout(timer);
      delete page?.dataset.print;
    };
    const timer = setTimeout(end, timeToBegin);
    addEventListener('beforeprint', () => clearTimeout(timer), { signal: printing.signal });
    if (page) page.dataset.print = this.dataset.mode ?? 'page';
    for (const sign of signsOfTheEnd) addEventListener(sign, end, { signal: printing.signal });
    try {
      print();
    } catch {
      end();
    }
  }
}

customElements.define('print-button', PrintButtonElement);
