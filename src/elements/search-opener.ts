// Owns the way into the search on every page: a link that opens a dialog instead. It is all that a page loads of the search before a reader reaches for it, so it is kept small.
import type { SearchDialogElement } from './search-dialog.ts';

/**
 * Wraps the link. `data-index` holds the address of the search's script, of its styles and of the index's folder, the
 * index's tag, and its hashed files; the build writes it when the names are known.
 */
class SearchOpenerElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #dialog: Promise<SearchDialogElement> | null = null;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const load = (): Promise<SearchDialogElement> => (this.#dialog ??= this.#fetch());
    const open = (event: Event): void => {
      event.preventDefault();
      void load().then((dialog) => dialog.open());
    };
    // Back on a page from which a result was followed: the same results again.
    const restore = (event: Event): void => {
      if ((history.state as { search?: object } | null)?.search) open(event);
    };
    const openByKey = (event: KeyboardEvent): void => {
      const isElsewhere = event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest('form');
      if (event.key === '/' && !isElsewhere) open(event);
    };
    this.addEventListener('pointerover', load, { signal });
    this.addEventListener('focusin', load, { signal });
    this.addEventListener('click', open, { signal });
    addEventListener('popstate', restore, { signal });
    addEventListener('pageshow', restore, { signal });
    addEventListener('keydown', openByKey, { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** Asks for everything side by side: one after the other would take a phone five seconds. */
  async #fetch(): Promise<SearchDialogElement> {
    const [script = '', styles = '', folder = '', tag = '', ...files] = (this.dataset.index ?? '').split(' ');
    const add = (rel: string, href: string): void => {
      document.head.append(Object.assign(document.createElement('link'), { rel, href, as: 'fetch', crossOrigin: '' }));
    };
    add('stylesheet', styles);
    add('modulepreload', `${folder}pagefind.js`);
    for (const file of [`pagefind-entry.json?ts=${tag}`, 'wasm.en.pagefind', `records.json?ts=${tag}`, ...files]) {
      add('preload', folder + file);
    }
    await import(/* @vite-ignore */ script);
    const dialog = document.createElement('search-dialog') as SearchDialogElement;
    this.append(dialog);
    return dialog;
  }
}

customElements.define('search-opener', SearchOpenerElement);
