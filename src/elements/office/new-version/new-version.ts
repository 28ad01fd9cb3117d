// Owns choosing a Word file, by the button or by dropping it: all that the page loads before one was chosen.
import { onFiles } from '../intake/drop-zone.ts';
import type { VersionStepsElement } from './version-steps.ts';

/** What is said where those who found the fault have no words for a person. */
const ownWords = {
  unforeseen:
    'This file could not be read. Nothing was saved or sent. Save it in Word again and choose that file; if it fails again, ask whoever looks after this site.',
  NotFetched:
    'A part of this page could not be fetched. Look whether this device is online, then reload the page and choose the file again. Nothing was saved or sent.',
  SeveralFiles: 'These are several files. Choose one Word file.',
};

/** Holds `input[data-import]`, a drop zone around it, and the steps. `data-script` is the address of what reads Word. */
class NewVersionElement extends HTMLElement {
  #listeners: AbortController | null = null;
  /** Counts the files chosen: what is read of an earlier one is dropped. */
  #turn = 0;

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('[data-import]');
    const zone = this.querySelector<HTMLElement>('[data-drop]');
    if (!input || !zone) return;
    const { signal } = (this.#listeners = new AbortController());
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true;
    onFiles(
      zone,
      input,
      (files, dropped) => {
        // The field names the file, wherever it came from.
        if (dropped !== null && files.length === 1) input.files = dropped;
        void this.#take(files);
      },
      signal,
    );
    // A browser may bring the choice back with the page, but not what was read from it.
    addEventListener('pageshow', () => this.#turn === 0 && void this.#take([...(input.files ?? [])], input), {
      signal,
    });
    this.addEventListener('step-failed', (event) => this.#tell((event as CustomEvent<unknown>).detail), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** `restored` is the field where the browser, and no person, has chosen the file: what cannot be read is then let go. */
  async #take(files: File[], restored: HTMLInputElement | null = null): Promise<void> {
    const [file, ...others] = files;
    if (!file) return;
    const turn = ++this.#turn;
    this.#tell(null);
    const steps = this.querySelector<VersionStepsElement>('version-steps');
    if (steps) steps.hidden = true;
    if (others.length > 0) {
      this.#tell(Object.assign(new Error(), { name: 'SeveralFiles' }));
      return;
    }
    this.#say(`Reading “${file.name}” …`);
    try {
      await Promise.all([this.#load(), afterPaint()]);
      if (turn === this.#turn) await steps?.begin(file, () => turn === this.#turn);
    } catch (cause) {
      if (turn !== this.#turn) return;
      if (restored) restored.value = '';
      else this.#tell(cause);
    }
    if (turn === this.#turn) this.#say('');
  }

  /** Shows what is wrong with the file, in the words of whoever found it; null takes it away. */
  #tell(cause: unknown): void {
    const problem = this.querySelector<HTMLElement>('[data-file-problem]');
    const words = this.querySelector('[data-file-fault]');
    if (!problem || !words) return;
    problem.hidden = cause === null;
    if (cause === null) return;
    const name = cause instanceof Error ? cause.name : '';
    const own = name === 'NotFetched' || name === 'SeveralFiles' ? name : 'unforeseen';
    words.textContent = cause instanceof Error && name === 'WordFault' ? cause.message : ownWords[own];
    problem.focus();
    if (own === 'unforeseen' && name !== 'WordFault') console.error(cause);
  }

  /** Everything that reads Word; the browser keeps it. */
  async #load(): Promise<void> {
    await import(/* @vite-ignore */ this.dataset.script ?? '').catch((cause: unknown) => {
      throw Object.assign(new Error('The script', { cause }), { name: 'NotFetched' });
    });
  }

  #say(words: string): void {
    const status = this.querySelector('[data-file-status]');
    if (status) status.textContent = words;
  }
}

/** Until what was said can be seen; a page that is hidden is never painted. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
}

customElements.define('new-version', NewVersionElement);
