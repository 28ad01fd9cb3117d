// Owns the list of staff as a field: typed, pasted, or taken from a file. It says when it has changed, and stores nothing.
import { sayAnew } from '../../page/say-anew.ts';

/** More than any list of a school's staff, in bytes. */
const mostBytes = 500_000;

/** Holds a text field and, in `[data-list-file]`, a field for a file; sends `list-changed`. */
export class StaffListElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.hidden = false;
    const file = this.querySelector<HTMLInputElement>('[data-list-file]');
    this.querySelector('textarea')?.addEventListener('input', () => this.#send(), { signal });
    file?.addEventListener('change', () => void this.#take(file), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** The list as it stands in the field. */
  get text(): string {
    return this.querySelector('textarea')?.value ?? '';
  }

  /** What a file holds is put into the field, where everybody can see and change it. */
  async #take(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    const area = this.querySelector('textarea');
    input.value = '';
    if (!file || !area) return;
    const text = file.size > mostBytes ? null : await readText(file);
    if (text === null) {
      this.#say(
        `“${file.name}” is no list that can be read here. In Excel save it as “CSV UTF-8”, or copy the names and paste them.`,
      );
      return;
    }
    area.value = [area.value.trimEnd(), text.trim()].filter((part) => part !== '').join('\n');
    this.#say(`The lines of “${file.name}” are in the list.`);
    this.#send();
  }

  #send(): void {
    this.dispatchEvent(new CustomEvent('list-changed', { bubbles: true }));
  }

  #say(words: string): void {
    sayAnew(this.querySelector('[data-list-status]'), words);
  }
}

/** Null for what is no text. Excel’s plain “CSV” is in the letters of Windows. */
async function readText(file: File): Promise<string | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return null;
  for (const encoding of ['utf-8', 'windows-1252']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') || text.startsWith('PK') ? null : text;
    } catch {
      // The next one.
    }
  }
  return null;
}

customElements.define('staff-list', StaffListElement);
