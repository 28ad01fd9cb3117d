// Owns saying how much of a checklist is done, and which ticks are older than the policy; filtering needs no script.
import {
  type ChangedItems,
  countItems,
  formatShown,
  hasItemChanged,
  type ItemState,
  wordCount,
} from '../../learning/answers/checklists.ts';
import { onFieldsRestored, resetRadios } from './form-answers.ts';

/** Holds `[data-item]` elements with a checkbox "done" and, where it may be, one "not-applicable". */
class ChecklistProgressElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.addEventListener('change', (event) => this.#changed(event.target), { signal });
    this.addEventListener('answers-set', () => this.#show(), { signal });
    this.addEventListener('begin-again', () => resetRadios(this.querySelectorAll('[name="show"]')), { signal });
    onFieldsRestored(() => this.#show(), signal);
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** An item is done, or does not apply: one tick takes the other away. */
  #changed(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    // A tick changes what the filter shows only later, when the reader moves on: a count would be wrong by then.
    this.#sayShown(target.name === 'show');
    if (target.type !== 'checkbox') return;
    const item = target.closest('[data-item]');
    for (const input of item?.querySelectorAll<HTMLInputElement>('input') ?? []) {
      if (input !== target && target.checked) input.checked = false;
      delete input.dataset.tickedUnder;
    }
    this.#show();
  }

  #sayShown(isFiltered: boolean): void {
    const items = [...this.querySelectorAll('[data-item]')];
    const shown = items.filter((item) => item.getClientRects().length > 0).length;
    const words = this.querySelector('[data-shown]');
    if (words) words.textContent = isFiltered ? formatShown(shown, items.length) : '';
  }

  #show(): void {
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    const count = countItems(items.map(stateOf));
    const words = this.querySelector('[data-count]');
    if (words && words.textContent !== wordCount(count)) words.textContent = wordCount(count);
    const bar = this.querySelector('progress');
    Object.assign(this.dataset, { done: count.done, of: Math.max(count.total - count.notApplicable, 1) });
    if (bar) {
      bar.max = Number(this.dataset.of);
      bar.value = count.done;
    }
    const changed = JSON.parse(this.dataset.changed ?? '{}') as ChangedItems;
    for (const item of items) {
      const tickedUnder = item.querySelector<HTMLInputElement>('input:checked')?.dataset.tickedUnder;
      const current = this.dataset.version ?? '';
      const note = item.querySelector<HTMLElement>('[data-changed-note]');
      const id = item.dataset.item ?? '';
      if (note) note.hidden = tickedUnder === undefined || !hasItemChanged(id, tickedUnder, current, changed);
    }
  }
}

function stateOf(item: HTMLElement): ItemState {
  const value = item.querySelector<HTMLInputElement>('input:checked')?.value;
  return value === 'done' || value === 'not-applicable' ? value : 'to-do';
}

customElements.define('checklist-progress', ChecklistProgressElement);
