// Owns the switch for the "/" key; whether the key is on is the search opener's to say.
import type { SearchOpenerElement } from './search-opener.ts';

/** Holds what stands there without script, as the key works only with it, and a checkbox with a status line that takes its place. */
class SlashKeyElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.addEventListener('change', () => this.#change(), { signal });
    // Another page may have switched it meanwhile: what was said is then no longer true.
    const showAnew = (): void => {
      this.#show();
      this.#say('');
    };
    for (const type of ['storage', 'pageshow']) addEventListener(type, showAnew, { signal });
    this.querySelector('[data-without]')?.remove();
    this.querySelector('[data-switch]')?.toggleAttribute('hidden', !isStorageThere());
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #show(): void {
    const opener = document.querySelector<SearchOpenerElement>('search-opener');
    if (this.#input && opener) this.#input.checked = opener.hasKey;
  }

  #change(): void {
    const opener = document.querySelector<SearchOpenerElement>('search-opener');
    const isOn = this.#input?.checked ?? true;
    if (!opener) return;
    let words = isOn ? 'The key opens the search again.' : 'The key does nothing now, on this device.';
    try {
      if (isOn) localStorage.removeItem(opener.keyIsOff);
      else localStorage.setItem(opener.keyIsOff, 'off');
    } catch {
      words = 'This browser does not allow it to be remembered, so the key stays as it was.';
    }
    this.#show();
    this.#say(words);
  }

  #say(words: string): void {
    this.querySelector('[role="status"]')?.replaceChildren(words);
  }
}

/** What cannot be remembered is not offered. */
function isStorageThere(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}

customElements.define('slash-key', SlashKeyElement);
