// Owns showing a quiz one question at a time, as the reader likes; without script all questions stand on one page.

import { onFieldsRestored, resetRadios } from './form-answers.ts';

/** Holds `[data-item]` elements, the radios of `view`, and the buttons that go back and on. */
class QuizStepsElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #place = 0;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const restart = (): void => this.#goTo(0, false);
    this.querySelector('[data-view]')?.addEventListener('change', restart, { signal });
    // The quiz sets items aside when only some are tried again.
    this.closest('quiz-form')?.addEventListener('items-set-aside', restart, { signal });
    this.addEventListener('begin-again', () => this.#beginAgain(), { signal });
    onFieldsRestored(() => this.#goTo(this.#place, false), signal);
    this.querySelector('[data-back]')?.addEventListener('click', () => this.#goTo(this.#place - 1, true), { signal });
    this.querySelector('[data-on]')?.addEventListener('click', () => this.#goTo(this.#place + 1, true), { signal });
    this.#goTo(0, false);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #isOneByOne(): boolean {
    return this.querySelector<HTMLInputElement>('[data-view] input:checked')?.value === 'steps';
  }

  #beginAgain(): void {
    resetRadios(this.querySelectorAll('[data-view] input'));
    this.#goTo(0, false);
  }

  #goTo(place: number, hasMoved: boolean): void {
    const all = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    const items = all.filter((item) => item.dataset.aside === undefined);
    this.#place = Math.min(Math.max(place, 0), items.length - 1);
    const isOneByOne = this.#isOneByOne;
    const here = items[this.#place];
    for (const item of all) item.hidden = isOneByOne && item !== here;
    this.#set('[data-steps]', (part) => (part.hidden = !isOneByOne));
    this.#set('[data-all]', (part) => (part.hidden = isOneByOne));
    this.#set('[data-position]', (part) => (part.textContent = `Question ${this.#place + 1} of ${items.length}`));
    this.#set('[data-back]', (part) => (part.hidden = !isOneByOne || this.#place === 0));
    const isLast = this.#place === items.length - 1;
    this.#set('[data-on]', (part) => (part.hidden = !isOneByOne || isLast));
    this.#set('[data-finish]', (part) => (part.hidden = !isOneByOne || !isLast));
    if (hasMoved) here?.querySelector<HTMLElement>('[data-item-heading]')?.focus();
  }

  #set(selector: string, change: (part: HTMLElement) => void): void {
    this.querySelectorAll<HTMLElement>(selector).forEach(change);
  }
}

customElements.define('quiz-steps', QuizStepsElement);
