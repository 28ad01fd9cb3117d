// Owns keeping a form's answers on this device once the reader has asked for it; without that, nothing is written.
import { formatDate } from '../../policy/dates.ts';
import type { ProgressRecord } from '../../learning/answers/progress.ts';
import type { Answers } from '../../learning/quiz/quiz-key.ts';
import { type Kept, thisDevice } from './device-storage.ts';
import { isTyped } from './answer-fields.ts';
import { type AnswersSetEvent, dateTicks, knownAnswers, noAnswers, readAnswers } from './form-answers.ts';
import { fillForm, findDropped } from './kept-answers.ts';

const failures: Record<Exclude<Kept, 'kept'>, string> = {
  refused: 'This browser does not allow it, so your answers are not kept. Everything else works.',
  full: 'There is no room left on this device, so your latest answers are not kept.',
  long: 'This is more than can be kept, so your latest answers are not kept.',
};

/**
 * Holds a form. `data-kind`, `data-record` and `data-version` name the record; a record that exists is the reader's wish to
 * keep it. `data-is-kept` stands on it while everything is kept; `answers-dropped` tells what the form no longer asks.
 */
class KeepAnswersElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #isKeeping = false;
  #wasKeeping = false;
  #storage = thisDevice();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const { signal } = (this.#listeners = new AbortController());
    // Where nothing can be kept, nothing is offered.
    if (!this.#storage.isThere()) {
      this.#part('offer', (part) => part.remove());
      this.#say(failures.refused);
      return;
    }
    this.#on('keep', () => this.#begin(form), signal);
    this.#on('stop', () => this.#stop(), signal);
    // On this element, so that what is inside has dealt with a change before it is kept.
    this.addEventListener('change', (event) => this.#changed(form, event.target), { signal });
    // What is typed is kept at each key: a phone may close the page before the field is left.
    this.addEventListener('input', ({ target }) => isText(target) && this.#changed(form, target), { signal });
    this.addEventListener('answers-cleared', () => this.#cleared(), { signal });
    this.addEventListener('answers-restored', () => this.#wasKeeping && this.#write(form, readAnswers(form)), {
      signal,
    });
    this.addEventListener('answers-taken-back', (event) => this.#takenBack(form, event as AnswersSetEvent), { signal });
    addEventListener('storage', ({ key }) => this.#isMine(key) && this.#readAgain(form), { signal });
    // A page that comes back from the browser's history has missed what other pages have kept and erased.
    addEventListener('pageshow', () => this.#readAgain(form), { signal });
    this.#readAgain(form);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #name(): { kind: string; id: string; version: string } {
    return { kind: this.dataset.kind ?? '', id: this.dataset.record ?? '', version: this.dataset.version ?? '' };
  }

  #begin(form: HTMLFormElement): void {
    this.#write(form, readAnswers(form));
    this.querySelector<HTMLElement>(this.#isKeeping ? '[data-kept]' : '[data-keep]')?.focus();
  }

  #stop(): void {
    this.#storage.erase(this.#name.kind, this.#name.id);
    this.#show(null);
    this.#say('');
    this.#part('erased', (words) => (words.hidden = false));
    this.querySelector<HTMLElement>('[data-erased]')?.focus();
  }

  #cleared(): void {
    this.#wasKeeping = this.#isKeeping;
    this.#say('');
    if (!this.#isKeeping) return;
    this.#storage.erase(this.#name.kind, this.#name.id);
    this.#show(null);
  }

  #changed(form: HTMLFormElement, target: EventTarget | null): void {
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (!this.#isKeeping || !isField || target.form !== form) return;
    const { name } = target;
    this.#write(form, { [name]: readAnswers(form)[name] ?? [] });
  }

  #takenBack(form: HTMLFormElement, event: AnswersSetEvent): void {
    if (this.#isKeeping) this.#write(form, noAnswers(event.detail.names));
  }

  /** Only what changed is written over what is stored: another tab's answers stay. */
  #write(form: HTMLFormElement, changes: Answers): void {
    const { kind, id, version } = this.#name;
    // A tick remembers the policy that it was made under.
    const dated = kind === 'checklist' ? dateTicks(form, changes, version) : changes;
    const known = knownAnswers(form);
    const kept = this.#storage.keep(kind, id, version, dated, known);
    if (kept === 'kept') this.#show(this.#storage.read(kind, id, known));
    this.toggleAttribute('data-is-kept', kept === 'kept');
    this.#say(kept === 'kept' ? '' : failures[kept]);
  }

  /** Null stands for everything. */
  #isMine(key: string | null): boolean {
    return key === null || key === this.#storage.keyOf(this.#name.kind, this.#name.id);
  }

  #readAgain(form: HTMLFormElement): void {
    const { kind, id } = this.#name;
    const known = knownAnswers(form);
    const dropped = findDropped(this.#storage.read(kind, id), known);
    if (dropped) this.dispatchEvent(new CustomEvent('answers-dropped', { detail: dropped }));
    const record = this.#storage.read(kind, id, known);
    if (record) fillForm(form, record);
    this.#show(record);
    this.toggleAttribute('data-is-kept', this.#isKeeping);
  }

  #show(record: ProgressRecord | null): void {
    this.#isKeeping = record !== null;
    if (!this.#isKeeping) this.removeAttribute('data-is-kept');
    this.#part('offer', (part) => (part.hidden = this.#isKeeping));
    if (this.#isKeeping) this.#part('erased', (part) => (part.hidden = true));
    this.#part('keeping', (part) => (part.hidden = !this.#isKeeping));
    this.#part('until', (part) => (part.textContent = formatDate(record?.expires ?? '')));
  }

  #say(words: string): void {
    this.#part('keep-status', (status) => (status.textContent = words));
  }

  #part(name: string, change: (part: HTMLElement) => void): void {
    this.querySelectorAll<HTMLElement>(`[data-${name}]`).forEach(change);
  }

  #on(name: string, listener: () => void, signal: AbortSignal): void {
    this.#part(name, (part) => part.addEventListener('click', listener, { signal }));
  }
}

function isText(target: EventTarget | null): boolean {
  return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && isTyped(target);
}

customElements.define('keep-answers', KeepAnswersElement);
