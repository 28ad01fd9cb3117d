// Owns the step that asks for title, dates and status.
import { readClock } from '../../../policy/dates.ts';
import {
  type DetailFields,
  type KnownVersions,
  readDetails,
  suggestDetails,
} from '../../../policy/new-version/details-form.ts';
import type { OfferedVersion } from '../../../policy/new-version/followed-version.ts';
import type { Work } from '../../../policy/new-version/office-draft.ts';
import { onGoOn, sendDone, tellFaults } from './step.ts';

const texts = ['title', 'name', 'written', 'reviewDue'] as const;

/** Holds a form. What a person typed stays when another file is chosen. */
export class VersionDetailsElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #known: KnownVersions | null = null;
  readonly #typed = new Set<string>();

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.addEventListener('input', (event) => this.#typed.add((event.target as HTMLInputElement).name), { signal });
    onGoOn(this, () => this.#goOn(), signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /**
   * Fills in what is likely, where nobody has typed anything.
   * @param work with what the file says of itself
   * @param known the versions that there are
   */
  suggest(work: Work, known: readonly OfferedVersion[]): void {
    this.#known = { older: work.older, ids: [...known.map(({ id }) => id), work.older.id] };
    const suggested = suggestDetails(work.found, this.#known, readClock(new Date()));
    for (const name of texts) {
      const field = this.#field(name);
      if (field && !this.#typed.has(name)) field.value = suggested[name];
    }
    tellFaults(this, []);
  }

  #field(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`[name="${name}"]`);
  }

  #goOn(): void {
    if (!this.#known) return;
    const values = Object.fromEntries(texts.map((name) => [name, this.#field(name)?.value ?? '']));
    const status = this.querySelector<HTMLInputElement>('[name="status"]:checked')?.value;
    const { details, faults } = readDetails({ ...values, status } as DetailFields, this.#known);
    tellFaults(this, faults);
    if (details) sendDone(this, { step: 'version-details', details });
  }
}

customElements.define('version-details', VersionDetailsElement);
