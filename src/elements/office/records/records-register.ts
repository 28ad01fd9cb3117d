// Owns the register's way in: files, and a list of staff. What reads and draws them is fetched with the first of either.
import type { ListedFile } from '../../../records/intake/file-list.ts';
import type { RecordFile } from '../../../records/record/make-record.ts';
import { onFieldsRestored } from '../../answers/form-answers.ts';
import { saveFile } from '../../page/save-file.ts';
import { sayAnew } from '../../page/say-anew.ts';
import { FileIntakeElement } from '../intake/file-intake.ts';
import { setUnsaved } from '../new-version/unsaved-work.ts';
import type { RegisterTablesElement } from './register-tables.ts';
import { StaffListElement } from './staff-list.ts';

const notFetched =
  'A part of this page could not be fetched. Look whether this device is online, then change the list or choose a file again.';

/** Holds a `file-intake`, a `staff-list` and the `register-tables`; `data-script` is the address of what these need. */
class RecordsRegisterElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #records: RecordFile[] = [];
  #files: ListedFile[] = [];

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const intake = this.querySelector('file-intake');
    if (intake instanceof FileIntakeElement) {
      intake.begin(
        async () => (await this.#load()).reader,
        ({ taken, listed }) => {
          this.#records = taken.map(({ data }) => data);
          this.#files = listed;
          void this.#show();
        },
      );
    }
    this.addEventListener('list-changed', () => void this.#show(), { signal });
    this.querySelector('[data-csv]')?.addEventListener('click', () => void this.#save(), { signal });
    onFieldsRestored(() => void this.#show(), signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    setUnsaved(false);
  }

  get #list(): string {
    const list = this.querySelector('staff-list');
    return list instanceof StaffListElement ? list.text : '';
  }

  /** The tables, once their script is there; the browser keeps it. */
  async #load(): Promise<RegisterTablesElement> {
    await import(/* @vite-ignore */ this.dataset.script ?? '');
    return this.querySelector('register-tables') as RegisterTablesElement;
  }

  async #show(): Promise<void> {
    const isEmpty = this.#files.length === 0 && this.#list.trim() === '';
    setUnsaved(!isEmpty);
    const result = this.querySelector<HTMLElement>('[data-register]');
    if (result) result.hidden = isEmpty;
    this.#say('');
    if (isEmpty) return;
    const tables = await this.#load().catch(() => null);
    // What stands there by now: more may have come meanwhile.
    if (tables) tables.show({ records: this.#records, files: this.#files, list: this.#list });
    else this.#say(notFetched);
  }

  async #save(): Promise<void> {
    const { name, text } = (await this.#load()).write();
    saveFile(name, text);
    setUnsaved(false);
    sayAnew(
      this.querySelector('[data-said]'),
      `Saved as ${name}. The files and the list stay on this page until you close it.`,
    );
  }

  #say(words: string): void {
    const status = this.querySelector('[data-said]');
    if (status) status.textContent = words;
  }
}

customElements.define('records-register', RecordsRegisterElement);
