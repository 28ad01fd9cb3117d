// Owns saving a record on the reader's device: what is missing, the file, and what to do with it.
import { readClock, formatDate } from '../../policy/dates.ts';
import {
  cutWords,
  makeRecord,
  nameRecordFile,
  type RecordSubject,
  writeRecord,
} from '../../records/record/make-record.ts';
import { saveFile } from '../page/save-file.ts';
import { sayAnew } from '../page/say-anew.ts';

/**
 * Holds the fields, and in `data-subject` what the record is of. How much is right or ticked stands on an element around it,
 * as `data-done` and `data-of`. Stays hidden without script; nothing is stored or sent.
 */
class SaveRecordElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #saved = '';

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.hidden = false;
    for (const date of this.querySelectorAll('[data-today]')) date.textContent = formatDate(readClock(new Date()));
    this.querySelector('form')?.addEventListener('submit', (event) => this.#save(event), { signal });
    this.addEventListener('input', () => this.querySelector('[role="status"]')?.replaceChildren(), { signal });
    // What a browser has brought back shows, also where it is folded away: leaving would ask for it.
    addEventListener('pageshow', () => setTimeout(() => this.#unfold()), { signal });
    addEventListener(
      'beforeunload',
      (event) => {
        const typed = this.#readTyped();
        if (typed !== '' && typed !== this.#saved) event.preventDefault();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #unfold(): void {
    const fold = this.closest('details');
    if (fold && this.#readTyped() !== '') fold.open = true;
  }

  #save(event: Event): void {
    event.preventDefault();
    const group = this.querySelector('select');
    const role = this.#read('role') || (group?.value ? cutWords(group.selectedOptions[0]?.text ?? '') : '');
    const missing = [this.#tell('name', this.#read('name') === ''), this.#tell('role', role === '')];
    const first = missing.find((field) => field !== null);
    if (first) {
      first.focus();
      return;
    }
    const around = this.closest<HTMLElement>('[data-done]')?.dataset;
    const record = makeRecord(
      JSON.parse(this.dataset.subject ?? '') as RecordSubject,
      { name: this.#read('name'), role, ...(group?.value ? { group: group.value } : {}) },
      { done: Number(around?.done ?? 0), of: Math.max(1, Number(around?.of ?? 1)) },
      readClock(new Date()),
    );
    const name = nameRecordFile(record);
    saveFile(name, writeRecord(record));
    this.#saved = this.#readTyped();
    sayAnew(
      this.querySelector('[role="status"]'),
      `Saved on this device as ${name}. Send that file to the school office.`,
    );
  }

  #read(field: string): string {
    return cutWords(this.querySelector<HTMLInputElement>(`[data-field="${field}"]`)?.value ?? '');
  }

  /** What would be lost; empty while both fields are. */
  #readTyped(): string {
    return [this.#read('name'), this.#read('role')].join('\n').trim();
  }

  /** Says at a field that it is missing, or takes that back; gives the control to go to. */
  #tell(field: string, isMissing: boolean): HTMLElement | null {
    const fault = this.querySelector<HTMLElement>(`[data-fault="${field}"]`);
    if (fault) fault.hidden = !isMissing;
    const controls = [...this.querySelectorAll<HTMLElement>(`[data-for="${field}"] :is(input, select)`)];
    for (const control of controls) {
      if (isMissing) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
    return isMissing ? (controls[0] ?? null) : null;
  }
}

customElements.define('save-record', SaveRecordElement);
