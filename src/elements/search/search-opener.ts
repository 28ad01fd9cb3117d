// Owns the way into the search on every page: a link that opens a dialog instead. It is all that a page loads of the search before a reader reaches for it, so it is kept small.
import { keyPrefix } from '../../learning/answers/key-prefix.ts';
import type { SearchBoxElement } from './search-box.ts';
import type { SearchDialogElement } from './search-dialog.ts';

/** The address of the site as a path. */
const base = import.meta.env.BASE_URL;

/**
 * Wraps the link to the search page. `data-script` and `data-styles` are the addresses of what the dialog needs. On the
 * search page it leads to the question there.
 */
export class SearchOpenerElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #dialog: Promise<SearchDialogElement> | null = null;
  /** The name of what is stored when a reader has switched the "/" key off, until it is switched on again. */
  readonly keyIsOff = `${keyPrefix(base)}slash-key`;

  connectedCallback(): void {
    const listening = (this.#listeners = new AbortController());
    const load = (): Promise<SearchDialogElement> => (this.#dialog ??= this.#fetch());
    const open = (event: Event & { ctrlKey?: boolean; metaKey?: boolean }): void => {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const box = document.querySelector<SearchBoxElement>('search-page > search-box');
      if (box) {
        box.focusInput();
        return;
      }
      load()
        .then((dialog) => dialog.open())
        // The script is gone, after a new build perhaps, or the browser has no dialogs: the link is a link again.
        .catch(() => {
          this.disconnectedCallback();
          this.querySelector('a')?.click();
        });
    };
    // Back on a page from which a result was followed: the same results again. No other script keeps state in history.
    const restore = (event: Event): void => {
      if (history.state) open(event);
    };
    const openByKey = (event: KeyboardEvent): void => {
      const isTyping = (event.target as Element).closest('form, input, select, textarea');
      const isAsking = event.key === '/' && !event.altKey && !isTyping;
      if (isAsking && this.hasKey) open(event);
    };
    this.addEventListener('pointerover', load, listening);
    this.addEventListener('focusin', load, listening);
    this.addEventListener('click', open, listening);
    addEventListener('popstate', restore, listening);
    addEventListener('pageshow', restore, listening);
    addEventListener('keydown', openByKey, listening);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** Whether "/" opens the search: yes, unless the reader has switched it off on this device (WCAG 2.1.4). */
  get hasKey(): boolean {
    try {
      return localStorage.getItem(this.keyIsOff) === null;
    } catch {
      return true;
    }
  }

  /** Asks for all that answers a question side by side: one after the other would take a phone a second more. */
  async #fetch(): Promise<SearchDialogElement> {
    const { script = '', styles } = this.dataset;
    const loaded = import(/* @vite-ignore */ script);
    const links = [
      { rel: 'stylesheet', href: styles },
      { rel: 'preload', as: 'fetch', crossOrigin: '', href: `${this.querySelector('a')?.href}records.json` },
    ];
    for (const link of links) document.head.append(Object.assign(document.createElement('link'), link));
    await loaded;
    const dialog = document.createElement('search-dialog') as SearchDialogElement;
    this.append(dialog);
    return dialog;
  }
}

customElements.define('search-opener', SearchOpenerElement);
