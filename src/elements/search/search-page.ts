// Owns the search page's address: the question in it is asked, and what is asked is written into it.
import { readQuery, writeQuery } from '../../search/query.ts';
import { SearchBoxElement } from './search-box.ts';

/** Holds a `<search-box>`; Back and a shared address lead to the same results. */
class SearchPageElement extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('search-box');
    if (!(box instanceof SearchBoxElement)) return;
    // Where this script is refused, too new for the browser, or gone, the form would answer nothing: it stays hidden.
    box.hidden = false;
    for (const words of this.querySelectorAll<HTMLElement>('[data-without-search]')) words.hidden = true;
    const query = readQuery(location.search);
    box.onAnswer = (answered) => {
      history.replaceState(history.state, '', `${location.pathname}${writeQuery(answered)}${location.hash}`);
    };
    void box.start(query);
  }
}

customElements.define('search-page', SearchPageElement);
