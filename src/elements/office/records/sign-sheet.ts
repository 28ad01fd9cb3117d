// Owns filling the sheet for pens with typed names.
import { drawSignRows } from '../../../records/register/sign-rows.ts';
import { onFieldsRestored } from '../../answers/form-answers.ts';
import { setUnsaved } from '../new-version/unsaved-work.ts';
import type { StaffListElement } from './staff-list.ts';

/** Holds a `staff-list` and a table whose body has blank rows; `data-groups` are those that may stand behind a name. Nothing is stored or sent. */
class SignSheetElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #blank = '';

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#blank = this.querySelector('tbody')?.innerHTML ?? '';
    this.addEventListener('list-changed', () => this.#show(), { signal });
    onFieldsRestored(() => this.#show(), signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    setUnsaved(false);
  }

  #show(): void {
    const text = this.querySelector<StaffListElement>('staff-list')?.text ?? '';
    const groups = JSON.parse(this.dataset.groups ?? '[]') as { id: string; title: string }[];
    const { rows, notes, count } = drawSignRows(text, groups);
    this.#draw('tbody', count === 0 ? this.#blank : rows);
    this.#draw('[data-notes]', notes);
    setUnsaved(text.trim() !== '');
    const status = this.querySelector('[data-row-count]');
    if (status)
      status.textContent =
        count === 0 ? '' : `The sheet has ${count === 1 ? 'one row' : `${count} rows`}, one for each name.`;
  }

  #draw(selector: string, html: string): void {
    const place = this.querySelector(selector);
    if (!place) return;
    if (place.innerHTML !== html) place.innerHTML = html;
    place.toggleAttribute('hidden', html === '');
  }
}

customElements.define('sign-sheet', SignSheetElement);
