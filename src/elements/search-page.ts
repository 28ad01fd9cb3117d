// Owns the search page's address: the question in it is asked, and what is asked is written into it.
import { readQuery, writeQuery } from '../search/query.ts';
import { SearchBoxElement } from './search-box.ts';

/** Holds a `<search-box>`; Back and a shared address lead to the same results. "/" goes to the question. */
class SearchPageElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const box = this.querySelector('search-box');
    if (!(box instanceof SearchBoxElement)) return;
    const query = readQuery(location.search);
    box.onAnswer = (answered) => {
      history.replaceState(history.state, '', `${location.pathname}${writeQuery(answered)}${location.hash}`);
    };
    addEventListener(
      'keydown',
      (event) => {
        const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
        if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        box.focusInput();
      },
      { signal },
    );
    void box.start(query);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

customElements.define('search-page', SearchPageElement);
