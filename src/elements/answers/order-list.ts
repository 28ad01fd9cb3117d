// Owns putting steps in order with buttons: each move is said, and the focus stays on the button that was pressed.

/** Holds `li` elements, each with a hidden input of one name and buttons with `data-move`. */
class OrderListElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('click', (event) => this.#move(event.target), { signal });
    this.closest('form')?.addEventListener('answers-set', () => this.#say(''), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #move(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-move]') : null;
    const row = button?.closest('li');
    const list = row?.parentElement;
    if (!button || !row || !list) return;
    if (button.dataset.move === 'up') row.previousElementSibling?.before(row);
    else row.nextElementSibling?.after(row);
    // Moving a row takes the focus off what is inside it.
    button.focus();
    list.setAttribute('data-moved', '');
    const words = row.querySelector('[data-step-words]')?.textContent ?? '';
    const place = [...list.children].indexOf(row) + 1;
    this.#say(`${words.trim()}: now number ${place} of ${list.children.length}`);
    row.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

customElements.define('order-list', OrderListElement);
