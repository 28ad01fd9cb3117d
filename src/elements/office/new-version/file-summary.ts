// Owns the step that says what a Word file changes, and with which version it is compared.
import type { OfferedVersion } from '../../../policy/new-version/followed-version.ts';
import { formatFileCounts, formatTracked, renderNotCarried } from '../../../policy/new-version/file-summary.ts';
import type { Work } from '../../../policy/new-version/office-draft.ts';
import type { NotCarried } from '../../../policy/word/word-document.ts';
import { sendDone } from './step.ts';

/** Holds the sentence, the list of what could not be carried, and the choice of the version. */
export class FileSummaryElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const select = this.querySelector('select');
    select?.addEventListener('change', () => sendDone(this, { step: 'file-summary', version: select.value }), {
      signal,
    });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /**
   * Offers the versions to compare with.
   * @param offered all of them
   * @param id the chosen one
   * @param note why it is that one; null where that needs no words
   */
  offer(offered: readonly OfferedVersion[], id: string, note: string | null): void {
    const select = this.querySelector('select');
    if (select) select.value = id;
    const name = offered.find((version) => version.id === id)?.name ?? '';
    this.#write('[data-compared-note]', note ?? '');
    this.#write('[data-compared-with]', offered.length > 1 ? '' : `Compared with the version of ${name}.`);
  }

  /**
   * Says what the file changes.
   * @param work what is known by now
   */
  show({ counts, tracked, notCarried }: Work): void {
    this.#write('[data-counts]', formatFileCounts(counts));
    this.#write('[data-tracked]', formatTracked(tracked));
    this.showNotCarried(notCarried);
  }

  /**
   * Lists what could not be carried, as it is known by now.
   * @param notCarried with places
   */
  showNotCarried(notCarried: readonly NotCarried[]): void {
    const lost = this.querySelector<HTMLElement>('[data-not-carried]');
    const list = lost?.querySelector('[data-not-carried-list]');
    if (!lost || !list) return;
    lost.hidden = notCarried.length === 0;
    list.innerHTML = renderNotCarried(notCarried);
  }

  #write(selector: string, words: string): void {
    const place = this.querySelector<HTMLElement>(selector);
    if (!place) return;
    place.textContent = words;
    place.hidden = words === '';
  }
}

customElements.define('file-summary', FileSummaryElement);
