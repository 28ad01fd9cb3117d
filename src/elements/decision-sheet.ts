// Owns what script adds to the decision sheet: saving it as a file, and a warning before unsaved notes are lost.
import { type Minute, minutesCsv, minutesMarkdown } from '../policy/minutes.ts';

/** Reads its `[data-row]`s as they stand on the page. Nothing is stored; the file is made in the browser. */
class DecisionSheetElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #isUnsaved = false;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-export]')) {
      button.hidden = false;
      button.addEventListener('click', () => this.#save(button.dataset.export === 'csv' ? 'csv' : 'md'), { signal });
    }
    // A browser may bring back answers on the way back to the page; they are unsaved too.
    this.#isUnsaved = this.#readRows().some(({ decision, note }) => decision !== '' || note !== '');
    this.addEventListener('input', () => (this.#isUnsaved = true), { signal });
    addEventListener(
      'beforeunload',
      (event) => {
        if (this.#isUnsaved) event.preventDefault();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #save(form: 'csv' | 'md'): void {
    const minutes = this.#readRows();
    const name = `${this.dataset.file ?? 'decisions'}.${form}`;
    const warnings = [...this.querySelectorAll('[data-warning]')].map(wordsOf);
    // Excel reads a CSV file as UTF-8 only when it begins with this mark.
    const text =
      form === 'csv' ? `\ufeff${minutesCsv(minutes)}` : minutesMarkdown(this.dataset.title ?? '', warnings, minutes);
    const address = URL.createObjectURL(new Blob([text], { type: form === 'csv' ? 'text/csv' : 'text/markdown' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    this.#isUnsaved = false;
    const result = this.querySelector('[data-result]');
    if (result) result.textContent = `Saved as ${name}, with ${minutes.length} changes.`;
  }

  #readRows(): Minute[] {
    return [...this.querySelectorAll('[data-row]')].map((row) => {
      const text = (selector: string): string => [...row.querySelectorAll(selector)].map(wordsOf).join('; ');
      const what = (dropped: string): string =>
        [...row.querySelectorAll('[data-what]')].map((part) => wordsOf(part, dropped)).join('; ');
      return {
        where: text('[data-where]'),
        status: text('[data-status]'),
        kind: text('[data-kind]'),
        before: what('ins'),
        after: what('del'),
        why: text('[data-why]'),
        decision: row.querySelector<HTMLInputElement>('input:checked')?.value ?? '',
        note: row.querySelector('textarea')?.value.trim() ?? '',
      };
    });
  }
}

/** An element's words without those for screen readers alone, and without one kind of mark. */
function wordsOf(element: Element, dropped: unknown = ''): string {
  const copy = element.cloneNode(true) as Element;
  const selector = typeof dropped === 'string' && dropped !== '' ? `.visually-hidden, ${dropped}` : '.visually-hidden';
  for (const part of copy.querySelectorAll(selector)) part.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

customElements.define('decision-sheet', DecisionSheetElement);
