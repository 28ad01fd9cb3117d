// Owns keeping the chosen view of a comparison in the address, so that a link, a reload and Back lead to the same view.
import { readView, writeViews } from '../../policy/compare/view-address.ts';

/** Holds the radios that choose a view; they work by themselves. */
class ViewAddressElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.addEventListener('change', () => this.#write(), { signal });
    addEventListener('pageshow', () => this.#read(), { signal });
    this.#read();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #read(): void {
    const radios = this.#radios;
    for (const radio of radios) {
      const offered = radios.filter(({ name }) => name === radio.name).map(({ value }) => value);
      if (readView(location.search, radio.name, offered) === radio.value) radio.checked = true;
    }
  }

  #write(): void {
    const radios = this.#radios;
    const choices = radios
      .filter(({ checked }) => checked)
      .map(({ name, value }) => {
        const usual = radios.find((radio) => radio.name === name && radio.defaultChecked)?.value ?? '';
        return { name, chosen: value, usual };
      });
    const address = `${location.pathname}${writeViews(location.search, choices)}${location.hash}`;
    history.replaceState(history.state, '', address);
  }
}

customElements.define('view-address', ViewAddressElement);
