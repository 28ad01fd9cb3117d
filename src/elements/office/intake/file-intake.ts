// Owns taking any number of saved files, one after the other, and the list that says of each what it is or why it is left out.
import {
  formatFileCount,
  type IntakeFile,
  type ListedFile,
  listFiles,
  takenOf,
} from '../../../records/intake/file-list.ts';
import { mostBytes } from '../../../records/intake/decode-file.ts';
import type { ReadResult } from '../../../records/intake/read-result.ts';
import { sayAnew } from '../../page/say-anew.ts';
import { onFiles } from './drop-zone.ts';

/** Reads the bytes of one file; of what `readSavedFile` gives, with a kind of file. */
export type FileReader<T> = (bytes: Uint8Array) => ReadResult<T>;

/** What is in the list now. */
export interface Intake<T> {
  /** The files that count. */
  taken: { name: string; data: T }[];
  /** All files, with what is said of each. */
  listed: ListedFile[];
}

const notFetched =
  'A part of this page could not be fetched. Look whether this device is online, then choose the files again. Nothing was sent.';

/** Holds what `FileIntake.astro` draws, and does nothing until its page calls `begin`. Nothing is stored or sent. */
export class FileIntakeElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #files: (IntakeFile<unknown> & { source: File })[] = [];
  #count = 0;
  /** Files are read in the order in which they came, also when more come meanwhile. */
  #queue: Promise<void> = Promise.resolve();
  #changed: () => void = () => undefined;
  #load: () => Promise<FileReader<unknown>> = () => Promise.reject(new Error('begin was not called'));

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /**
   * Begins to take files.
   * @param load gives what reads a file; asked for once files have come, so that a page need not carry it before
   * @param changed is told each time the list has changed
   */
  begin<T>(load: () => Promise<FileReader<T>>, changed: (intake: Intake<T>) => void): void {
    const [zone, input] = [this.#part('drop'), this.querySelector('input')];
    if (!zone || !input) return;
    this.#listeners?.abort();
    const { signal } = (this.#listeners = new AbortController());
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true;
    this.#load = load;
    this.#changed = () => changed({ taken: takenOf(this.#files as IntakeFile<T>[]), listed: listFiles(this.#files) });
    const take = (files: File[]): void => {
      // The list alone says what is there: a field that named files too would name the last ones only.
      input.value = '';
      this.#queue = this.#queue.then(() => this.#take(files));
    };
    onFiles(zone, input, take, signal);
    // A browser may bring the choice back with the page, but not what was read.
    addEventListener('pageshow', () => take([...(input.files ?? [])]), { signal });
    this.addEventListener('click', ({ target }) => this.#takeOut(target), { signal });
  }

  /**
   * Reads every file of the list once more, because the page now asks something else of them. Where what reads them cannot
   * be fetched, the list stays as it was; `failed` is called then.
   */
  readAgain(failed: () => void): void {
    this.#queue = this.#queue.then(() => this.#take([], failed));
  }

  async #take(files: readonly File[], failed: (() => void) | null = null): Promise<void> {
    const again = failed === null ? [] : this.#files.map(({ source }) => source);
    if (files.length + again.length === 0) return;
    const read = await this.#load().catch(() => null);
    if (read === null) {
      sayAnew(this.#part('status'), notFetched);
      failed?.();
      return;
    }
    if (failed) this.#files = [];
    for (const source of [...again, ...files]) {
      this.#files.push({ id: ++this.#count, name: source.name, read: await readBy(read, source), source });
    }
    this.#show();
    const counted = this.querySelector('details');
    if (counted) counted.open = takenOf(this.#files).length <= 8;
  }

  #takeOut(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-take-out]') : null;
    if (!button) return;
    const id = Number(button.dataset.takeOut);
    const buttons = [...this.querySelectorAll<HTMLElement>('[data-take-out]')];
    const next = buttons[buttons.indexOf(button) + 1]?.dataset.takeOut;
    this.#files = button.dataset.takeOut === 'all' ? [] : this.#files.filter((file) => file.id !== id);
    this.#show();
    // Its button is gone: whoever uses the keyboard goes on with the next one.
    const place = this.querySelector<HTMLElement>(`[data-take-out="${next ?? ''}"]`) ?? this.querySelector('input');
    (place?.closest('[hidden], details:not([open])') ? this.querySelector('input') : place)?.focus();
  }

  #show(): void {
    const listed = listFiles(this.#files);
    const [taken, left] = [listed.filter(({ isTaken }) => isTaken), listed.filter(({ isTaken }) => !isTaken)];
    for (const [name, files] of Object.entries({ counted: taken, 'left-out': left })) {
      const part = this.#part(name);
      if (!part) continue;
      part.hidden = files.length === 0;
      part.querySelector('[data-count]')?.replaceChildren(String(files.length));
      part.querySelector('ul')?.replaceChildren(...files.map((file) => this.#draw(file)));
    }
    const all = this.#part('all');
    if (all) all.hidden = listed.length === 0;
    this.#say(formatFileCount(listed));
    this.#changed();
  }

  #draw({ id, name, words }: ListedFile): Node {
    const row = this.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
    for (const part of row.querySelectorAll('[data-name]')) part.textContent = name;
    row.querySelector('[data-words]')?.replaceChildren(words);
    row.querySelector('button')?.setAttribute('data-take-out', String(id));
    return row;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  #say(words: string): void {
    this.#part('status')?.replaceChildren(words);
  }
}

/** Of a file that is far too long, only as much as shows that. */
async function readBy(read: FileReader<unknown>, file: File): Promise<ReadResult<unknown>> {
  try {
    return read(new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer()));
  } catch {
    const reason = 'The device does not give it: it may be a folder, or was moved or deleted meanwhile.';
    return { is: 'refused', reason, remedy: 'Choose it again.' };
  }
}

customElements.define('file-intake', FileIntakeElement);
