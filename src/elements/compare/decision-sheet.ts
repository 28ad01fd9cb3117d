// Owns what script adds to the decision sheet: saving it as a file, and a warning before unsaved notes are lost.
import { formatDecided, type Minute, minutesCsv, type MinutesHead, minutesText } from '../../policy/compare/minutes.ts';
import { foldSpaces } from '../../policy/text/fold-text.ts';
import { saveFile } from '../page/save-file.ts';

/** Reads its `[data-row]`s as they stand on the page. Nothing is stored; the file is made in the browser. */
class DecisionSheetElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #saved = '';

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-export]')) {
      button.hidden = false;
      button.addEventListener('click', () => this.#save(button.dataset.export === 'csv' ? 'csv' : 'txt'), { signal });
    }
    this.addEventListener('input', () => this.#say(''), { signal });
    addEventListener(
      'beforeunload',
      (event) => {
        const typed = this.#readTyped();
        if (typed !== '' && typed !== this.#saved) event.preventDefault();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #save(form: 'csv' | 'txt'): void {
    const [head, minutes] = [this.#readHead(), this.#readRows()];
    const name = `${this.dataset.file ?? 'decisions'}.${form}`;
    const text = form === 'csv' ? minutesCsv(head, minutes) : minutesText(head, minutes);
    saveFile(name, text);
    this.#saved = this.#readTyped();
    this.#say(`Saved as ${name}, with ${formatDecided(minutes)}.`);
  }

  #say(words: string): void {
    const result = this.querySelector('[data-result]');
    if (result) result.textContent = words;
  }

  /** What would be lost, also where a browser has brought it back: empty when nothing is chosen or written. */
  #readTyped(): string {
    const { meeting, date, chair } = this.#readHead();
    const typed = [meeting, date, chair, ...this.#readRows().flatMap(({ decision, note }) => [decision, note])];
    return typed.some((words) => words !== '') ? JSON.stringify(typed) : '';
  }

  #readHead(): MinutesHead {
    const field = (name: string): string =>
      this.querySelector<HTMLInputElement>(`[data-meeting='${name}']`)?.value.trim() ?? '';
    return {
      title: this.dataset.title ?? '',
      older: this.dataset.older ?? '',
      newer: this.dataset.newer ?? '',
      warnings: [...this.querySelectorAll('[data-warning]')].map(wordsOf),
      meeting: field('meeting'),
      date: field('date'),
      chair: field('chair'),
    };
  }

  /** The whole words of a row: of a clause from the marked text, of anything else from the row itself. */
  #readWords(row: HTMLElement, side: 'before' | 'after'): string {
    const { clause, [side]: words = '' } = row.dataset;
    if (clause === undefined) return words;
    const place = `#${CSS.escape(side === 'before' ? `older-${clause}` : clause)} > .clause__text`;
    const text = this.closest('.comparison')?.querySelector(place);
    return wordsWithout(text, side === 'before' ? 'ins' : 'del');
  }

  #readRows(): Minute[] {
    return [...this.querySelectorAll<HTMLElement>('[data-row]')].map((row) => {
      const text = (selector: string): string => [...row.querySelectorAll(selector)].map(wordsOf).join('; ');
      return {
        changes: Number(row.dataset.changes ?? 1),
        where: row.dataset.where ?? text('h3'),
        status: text('[data-status]'),
        kind: text('[data-kind]'),
        before: this.#readWords(row, 'before'),
        after: this.#readWords(row, 'after'),
        why: text('[data-why]'),
        decision: row.querySelector<HTMLInputElement>('input:checked')?.value ?? '',
        note: row.querySelector('textarea')?.value.trim() ?? '',
      };
    });
  }
}

/** The words that a reader sees, without those for screen readers and without what the selector names. */
function wordsWithout(element: Element | null | undefined, selector: string): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const part of copy?.querySelectorAll(`.visually-hidden, ${selector}`) ?? []) part.remove();
  return copy ? wordsOf(copy) : '';
}

function wordsOf(element: Element): string {
  return foldSpaces(element.textContent ?? '');
}

customElements.define('decision-sheet', DecisionSheetElement);
