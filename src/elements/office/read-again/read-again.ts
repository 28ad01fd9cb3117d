// Owns what script adds to the pages to read again: ticking what was only tidied at once, and the list of the files that are ticked.
import { onFieldsRestored } from '../../answers/form-answers.ts';
import { setUnsaved } from '../new-version/unsaved-work.ts';

/** Holds a box `[data-file]` for each page, one `[data-all]` in a group for all of its own, and the list that they make. Nothing is stored or sent. */
class ReadAgainElement extends HTMLElement {
  #listeners: AbortController | null = null;
  /** The list as it was last copied, or selected by hand. */
  #taken = '';

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    this.addEventListener('change', (event) => this.#tick(event.target as HTMLInputElement), { signal });
    this.#area?.addEventListener('copy', () => this.#take(), { signal });
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy(), { signal });
    onFieldsRestored(() => this.#tell(), signal);
    this.#tell();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    setUnsaved(false);
  }

  get #area(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  #boxes(within: Element = this): HTMLInputElement[] {
    return [...within.querySelectorAll<HTMLInputElement>('[data-file]')];
  }

  #tick(box: HTMLInputElement): void {
    if (box.dataset.all !== undefined) {
      for (const own of this.#boxes(box.closest('[data-group]') ?? this)) own.checked = box.checked;
    }
    this.#say('[data-copied]', '');
    this.#tell();
  }

  /** All that is said follows from the boxes, whoever has ticked them. */
  #tell(): void {
    const boxes = this.#boxes();
    const ticked = boxes.filter(({ checked }) => checked);
    for (const all of this.querySelectorAll<HTMLInputElement>('[data-all]')) {
      all.checked = this.#boxes(all.closest('[data-group]') ?? this).every(({ checked }) => checked);
    }
    const list = ticked.map(({ value }) => value).join(' ');
    if (this.#area) this.#area.value = list;
    const files = this.querySelector<HTMLElement>('[data-files]');
    const button = this.querySelector<HTMLElement>('[data-copy]');
    if (files) files.hidden = list === '';
    if (button) button.hidden = list === '';
    this.#say('[data-count]', `Ticked: ${ticked.length} of ${boxes.length}.`);
    setUnsaved(list !== '' && list !== this.#taken);
  }

  #take(): void {
    this.#taken = this.#area?.value ?? '';
    this.#tell();
  }

  async #copy(): Promise<void> {
    this.#say('[data-copied]', '');
    try {
      await navigator.clipboard.writeText(this.#area?.value ?? '');
      this.#take();
      this.#say('[data-copied]', 'Copied.');
    } catch {
      this.#area?.select();
      this.#say('[data-copied]', 'This browser does not let the page copy. The list is selected: copy it from there.');
    }
  }

  #say(part: string, words: string): void {
    const place = this.querySelector(part);
    if (place && place.textContent !== words) place.textContent = words;
  }
}

customElements.define('read-again', ReadAgainElement);
