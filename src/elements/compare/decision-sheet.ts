// Owns what script adds to the decision sheet: counting, the way to what is not decided, where the resolution does not fit, saving, and a warning before something unsaved is lost.
import { readClock } from '../../policy/dates.ts';
import { listMinutes, type Minutes } from '../../policy/decide/minutes.ts';
import { minutesCsv, minutesText } from '../../policy/decide/minutes-files.ts';
import { isSettled, listFaults } from '../../policy/decide/resolution.ts';
import { onFieldsRestored, readAnswers } from '../answers/form-answers.ts';
import { setUnsaved } from '../office/new-version/unsaved-work.ts';
import { saveFile } from '../page/save-file.ts';
import { sayAnew } from '../page/say-anew.ts';
import { tellDropped } from './dropped-rows.ts';
import type { MinutesWordElement } from './minutes-word-loaded.ts';
import { readDecided, readHead, readResolution, readRows } from './read-sheet.ts';
import { SheetFaults } from './sheet-faults.ts';

/** Holds a form with `[data-decision]`s. `data-script` is the address of what writes for Word; a `keep-answers` around it keeps what is chosen and written. */
class DecisionSheetElement extends HTMLElement {
  #listeners: AbortController | null = null;
  readonly #faults = new SheetFaults(() => this.querySelector('[data-contradictions]'));
  #saved = '';
  #opened: HTMLDetailsElement[] = [];

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true;
    this.addEventListener('click', ({ target }) => this.#press(target as Element), { signal });
    for (const type of ['input', 'change', 'answers-set']) {
      this.addEventListener(type, () => this.#changed(type === 'input'), { signal });
    }
    const frame = this.closest('keep-answers');
    frame?.addEventListener('answers-dropped', (event) => tellDropped(this, event as CustomEvent), { signal });
    // The button has dealt with its press before it comes here: keeping makes leaving safe, and ending it does not.
    frame?.addEventListener('click', () => this.#tell(), { signal });
    addEventListener('beforeprint', () => this.#open(), { signal });
    addEventListener('afterprint', () => this.#opened.forEach((part) => (part.open = false)), { signal });
    onFieldsRestored(() => this.#tell(), signal);
    this.#tell();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    setUnsaved(false);
  }

  #changed(isTyping: boolean): void {
    this.#write('[data-result]', '');
    this.#tell(isTyping);
  }

  #press(target: Element): void {
    const button = target.closest('button');
    if (button?.matches('[data-next]')) this.#goToNext();
    const form = button?.dataset.export;
    if (form !== undefined) void this.#save(form);
  }

  /** What follows from the fields as they stand. */
  #tell(isTyping = false): void {
    const rows = readDecided(this);
    const open = rows.filter((row) => !isSettled(row));
    this.#write('[data-decided]', `${rows.length - open.length} of ${rows.length} decided`);
    const end = this.querySelector('[data-resolution]') ? 'Go to the resolution' : 'All decided';
    this.#write('[data-next]', open.length > 0 ? 'Next undecided' : end);
    this.#faults.tell(() => this.#findFaults(), isTyping);
    const undecided = this.querySelector<HTMLElement>('[data-undecided]');
    if (undecided) undecided.hidden = open.length === 0;
    undecided?.querySelector('ul')?.replaceChildren(
      ...open.map(({ name, row, decisions }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.textContent = name;
        link.href = `#decide_${row.dataset.decision ?? ''}`;
        item.append(link, decisions.includes('Discuss') ? ' (to discuss)' : '');
        return item;
      }),
    );
    const typed = this.#readTyped();
    const isKept = this.closest('[data-is-kept]') !== null;
    setUnsaved(typed !== '' && typed !== this.#saved && !isKept);
  }

  #findFaults(): string[] {
    const resolution = readResolution(this);
    return resolution ? listFaults(resolution, readDecided(this), readHead(this).date, readClock(new Date())) : [];
  }

  #goToNext(): void {
    const rows = readDecided(this);
    const at = rows.findIndex(({ row }) => row.contains(document.activeElement) || row === this.#last);
    const later = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find((row) => !isSettled(row));
    this.#last = later?.row ?? null;
    (later?.row ?? this.querySelector('[data-resolution]'))?.querySelector<HTMLElement>('h3')?.focus();
  }

  /** Where the last press led: the bar has the focus again by the next one. */
  #last: HTMLElement | null = null;

  async #save(form: string): Promise<void> {
    const name = `${this.dataset.file ?? 'decisions'}.${form}`;
    const [rows, typed] = [listMinutes(readRows(this, true)), this.#readTyped()];
    const minutes: Minutes = { head: readHead(this), rows, resolution: readResolution(this) };
    try {
      if (form === 'docx') saveFile(name, await this.#writeWord(minutes));
      else saveFile(name, form === 'csv' ? minutesCsv(minutes) : minutesText(minutes));
    } catch {
      this.#write(
        '[data-result]',
        'The Word file could not be made: a part of this page could not be fetched. Look whether this device is online, or save as text.',
      );
      return;
    }
    this.#saved = typed;
    this.#tell();
    sayAnew(this.querySelector('[data-result]'), `Saved as ${name}.`);
  }

  async #writeWord(minutes: Minutes): Promise<Uint8Array<ArrayBuffer>> {
    this.#write('[data-result]', 'Making the Word file …');
    await import(/* @vite-ignore */ this.dataset.script ?? '');
    const { school = '', version = '' } = this.dataset;
    const writer = this.querySelector<MinutesWordElement>('minutes-word');
    if (!writer) throw new Error('The page has nothing that writes for Word.');
    return writer.write(minutes, { school, version });
  }

  /** Paper has what a block holds, too. */
  #open(): void {
    this.#opened = [...this.querySelectorAll('details')].filter((part) => !part.open);
    for (const part of this.#opened) part.open = true;
  }

  #write(selector: string, words: string): void {
    const part = this.querySelector(selector);
    if (part && part.textContent?.trim() !== words) part.textContent = words;
  }

  /** What would be lost, also where a browser has brought it back: empty when nothing is chosen or written. */
  #readTyped(): string {
    const form = this.querySelector('form');
    const answers = form ? readAnswers(form) : {};
    return Object.keys(answers).length === 0 ? '' : JSON.stringify(answers);
  }
}

customElements.define('decision-sheet', DecisionSheetElement);
