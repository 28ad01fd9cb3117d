// Owns the search in a dialog: opening, closing, and coming back to it.
import type { Query } from '../../search/query.ts';
import { SearchBoxElement } from './search-box.ts';
import { make, makeParts } from './search-results.ts';

/** Milliseconds after which the dialog opens without its looks: a search that cannot be seen well is better than none. */
const timeForStyles = 2_000;

const nothing: Query = { q: '', kind: '', reader: '' };

/** A dialog with a `<search-box>`, inside the `<search-opener>` whose link leads to the search page. */
export class SearchDialogElement extends HTMLElement {
  #listeners: AbortController | null = null;
  readonly #box = new SearchBoxElement();

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const dialog = this.querySelector('dialog') ?? this.#build();
    dialog.addEventListener('close', () => this.#giveBack(), { signal });
    dialog.addEventListener('click', (event) => this.#follow(event, dialog), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** Opens the dialog; with what was asked before, when the reader came back to this page from a result. */
  async open(): Promise<void> {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    await this.#waitForStyles();
    const past = (history.state as { search?: Query } | null)?.search;
    if (past) history.replaceState(null, '');
    if (!dialog.open) dialog.showModal();
    this.#box.focusInput();
    await this.#box.start(past ?? nothing);
  }

  #build(): HTMLDialogElement {
    this.#box.append(...makeParts(this.parentElement?.querySelector('a')?.getAttribute('href') ?? ''));
    const close = make('button', { class: 'search-dialog__close', type: 'button' }, 'Close');
    // Who opened it by accident learns here why, and how never to again.
    const change = make('a', { href: `${this.#box.home}accessibility/#slash-key` }, 'Switch the key off');
    const note = make('p', { class: 'search-dialog__note' }, 'The “/” key opens this search. ', change);
    // The dialog covers the header, whose first link this is: not every question of somebody frightened is known for one.
    const help = make('a', { class: 'search-dialog__help', href: `${this.#box.home}report/` }, 'Report a concern');
    const dialog = make('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, close, help, this.#box, note);
    this.append(dialog);
    // Told first, and not the first button of the dialog.
    this.#box.querySelector('input')?.setAttribute('autofocus', '');
    return dialog;
  }

  /** The opener has asked for the sheet; a dialog without it would flash. */
  async #waitForStyles(): Promise<void> {
    const address = this.parentElement?.dataset.styles ?? '';
    const link = document.head.querySelector<HTMLLinkElement>(`link[href="${address}"]`);
    if (!link || link.sheet) return;
    await new Promise((resolve) => {
      link.onload = link.onerror = resolve;
      // One that has failed already says so to nobody any more.
      setTimeout(resolve, timeForStyles);
    });
  }

  #follow(event: MouseEvent, dialog: HTMLDialogElement): void {
    // The opener around the dialog takes clicks for itself.
    event.stopPropagation();
    if (event.target === dialog || (event.target as Element).closest('.search-dialog__close')) dialog.close();
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Kept with this page in the browser's history, so that Back leads to the same results; unless it leads to where the reader is.
    if (link.href !== location.href) history.replaceState({ search: this.#box.query }, '');
    dialog.close();
  }

  /** Opened when nothing had the focus, as after Back, a browser has nowhere to give it back to. */
  #giveBack(): void {
    const isLost = document.activeElement === document.body || this.contains(document.activeElement);
    if (isLost) this.parentElement?.querySelector('a')?.focus();
  }
}

customElements.define('search-dialog', SearchDialogElement);
