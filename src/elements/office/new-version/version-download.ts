// Owns the step that hands over the file, and says what to do with it.
import type { VersionDetails } from '../../../policy/new-version/details-form.ts';
import type { OfficeDraft } from '../../../policy/new-version/office-draft.ts';
import { renderOpenNotes, writeDeferred } from '../../../policy/new-version/open-notes.ts';
import { sendDone } from './step.ts';

type AddressOf = (path: string) => string;

/** Holds `a[download][data-download]`. The file is made in the browser. */
export class VersionDownloadElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #address: string | null = null;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#link?.addEventListener('click', () => sendDone(this, { step: 'version-download' }), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#forget();
  }

  get #link(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>('[data-download]');
  }

  /**
   * Offers the file.
   * @param draft with its text, and the changes that still lack a reason
   * @param details its name and status
   * @param addressOf gives the address of a page of this site
   */
  offer(
    { text, questions, openNotes, version }: OfficeDraft,
    { as, status }: VersionDetails,
    addressOf: AddressOf,
  ): void {
    this.#forget();
    // As plain text, some telephones would add ".txt" to its name.
    this.#address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
    const name = `${as}.mdx`;
    if (this.#link) Object.assign(this.#link, { href: this.#address, download: name });
    for (const part of this.querySelectorAll('[data-name]')) part.textContent = name;
    for (const part of this.querySelectorAll<HTMLElement>('[data-command]')) {
      const { command = '', end = '' } = part.dataset;
      part.textContent = `${command} ${as} ${end}`.trim();
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-if-status]')) {
      part.hidden = part.dataset.ifStatus !== status;
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-if-missing]')) part.hidden = questions.length === 0;
    for (const part of this.querySelectorAll<HTMLElement>('[data-if-notes]')) part.hidden = openNotes.length === 0;
    const [notes, deferred] = ['[data-notes]', '[data-deferred]'].map((name) => this.querySelector(name));
    if (notes) notes.innerHTML = renderOpenNotes(openNotes, version.follows ?? '', addressOf);
    if (deferred) deferred.textContent = writeDeferred(openNotes);
  }

  #forget(): void {
    if (this.#address !== null) URL.revokeObjectURL(this.#address);
    this.#address = null;
  }
}

customElements.define('version-download', VersionDownloadElement);
