// Owns "Clear my answers" with ten seconds to undo it; what is stored follows from the events of the form.
import type { Answers } from '../../learning/quiz/quiz-key.ts';
import { sayAnew } from '../page/say-anew.ts';
import { clearAnswers, readAnswers, writeAnswers } from './form-answers.ts';

const secondsToUndo = 10;

/**
 * Stands inside the element that holds the form. Sends from the form `answers-cleared` and `answers-restored`, and before
 * them `begin-again`, on which everything shows as it did at first.
 */
class ClearAnswersElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #before: Answers = {};

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.#part('clear')?.addEventListener('click', () => this.#clear(), { signal });
    this.#part('undo')?.addEventListener('click', () => this.#undo(), { signal });
    this.closest('[data-answers]')?.addEventListener('change', () => this.#part('undo')?.hidden && this.#say(''), {
      signal,
    });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#timer);
  }

  #clear(): void {
    const form = this.#form();
    const undo = this.#part('undo');
    if (!form || !undo) return;
    const before = readAnswers(form);
    clearAnswers(form);
    form.dispatchEvent(new CustomEvent('begin-again', { bubbles: true }));
    if (Object.keys(before).length === 0) {
      // Pressed twice, what the first press cleared can still be had back.
      if (undo.hidden) this.#say('There is nothing to clear.');
      return;
    }
    this.#before = before;
    form.dispatchEvent(new CustomEvent('answers-cleared', { bubbles: true }));
    undo.hidden = false;
    this.#say(`Cleared. You can undo this for ${secondsToUndo} seconds.`);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(''), secondsToUndo * 1000);
  }

  #undo(): void {
    const form = this.#form();
    if (!form) return;
    writeAnswers(form, this.#before);
    form.dispatchEvent(new CustomEvent('answers-restored', { bubbles: true }));
    this.#end('Your answers are back.');
  }

  #end(words: string): void {
    clearTimeout(this.#timer);
    const undo = this.#part('undo');
    // A button that vanishes under the focus would leave a keyboard reader nowhere.
    if (undo?.matches(':focus')) this.#part('clear')?.focus();
    if (undo) undo.hidden = true;
    this.#before = {};
    this.#say(words);
  }

  #form(): HTMLFormElement | null {
    return this.closest('[data-answers]')?.querySelector('form') ?? null;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  #say(words: string): void {
    sayAnew(this.querySelector('[role="status"]'), words);
  }
}

customElements.define('clear-answers', ClearAnswersElement);
