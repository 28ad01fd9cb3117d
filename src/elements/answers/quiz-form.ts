// Owns grading a quiz where it stands: the questions that are shown are graded when the reader submits.
import { readClock, formatDate } from '../../policy/dates.ts';
import { gradeQuiz, type QuizResult, type Verdict } from '../../learning/quiz/grading.ts';
import type { Answers, QuizKey } from '../../learning/quiz/quiz-key.ts';
import { formatMissed, formatScore } from '../../learning/quiz/result-words.ts';
import { type AnswersSetEvent, findChanged, onFieldsRestored, readAnswers, takeBackAnswers } from './form-answers.ts';
import { markItem, unmarkItem } from './quiz-marks.ts';

/** Holds a form with `[data-item]` elements and, in `data-key`, the quiz's key. Nothing is sent anywhere. */
class QuizFormElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #key: QuizKey = { topics: [], items: [] };
  /** What the marks on the page are about. */
  #marked: Answers = {};

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('[data-answers] form');
    if (!form) return;
    this.#key = JSON.parse(this.dataset.key ?? '{"topics":[],"items":[]}') as QuizKey;
    const { signal } = (this.#listeners = new AbortController());
    form.addEventListener('submit', (event) => this.#submit(event, form), { signal });
    form.addEventListener('change', (event) => this.#unmark([(event.target as HTMLInputElement).name]), { signal });
    form.addEventListener('answers-set', (event) => this.#unmark((event as AnswersSetEvent).detail.names), { signal });
    form.addEventListener('begin-again', () => this.#setAside([]), { signal });
    onFieldsRestored(() => this.#unmark(findChanged(this.#marked, readAnswers(form))), signal);
    this.#on('[data-finish]', () => this.#grade(form, this.#items, false), signal);
    this.#on('[data-retry]', () => this.#retry(form), signal);
    this.#on('[data-problem-link]', (event) => this.#goToProblem(event), signal);
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true;
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-item]')];
  }

  /** The items that the reader sees: not those set aside, nor those that "one at a time" hides. */
  get #shown(): HTMLElement[] {
    return this.#items.filter((item) => !item.hidden && item.dataset.aside === undefined);
  }

  #submit(event: Event, form: HTMLFormElement): void {
    event.preventDefault();
    const isOneByOne = this.querySelector<HTMLInputElement>('[data-view] input:checked')?.value === 'steps';
    this.#grade(form, this.#shown, isOneByOne);
  }

  #grade(form: HTMLFormElement, items: HTMLElement[], isOneByOne: boolean): void {
    const result = gradeQuiz(this.#key, readAnswers(form));
    const verdictOf = (item: HTMLElement): Verdict => result.verdicts.get(item.dataset.item ?? '') ?? 'unanswered';
    const isEmpty = items.every((item) => verdictOf(item) === 'unanswered');
    this.#part('problem', (problem) => (problem.hidden = !isEmpty));
    const [first] = items;
    if (isEmpty || !first) {
      this.#part('problem-link', (link) => link.setAttribute('href', `#${first?.id ?? ''}`));
      this.querySelector<HTMLElement>('[data-problem]')?.focus();
      return;
    }
    this.#mark(items, result, form);
    if (!isOneByOne) {
      this.#showResult(result);
      return;
    }
    first.querySelector<HTMLElement>('[data-verdict-words]')?.focus();
  }

  #mark(items: HTMLElement[], result: QuizResult, form: HTMLFormElement): void {
    const answers = (this.#marked = readAnswers(form));
    for (const element of items) {
      const item = this.#key.items.find(({ id }) => id === element.dataset.item);
      if (item) markItem(element, item, answers, result.verdicts.get(item.id) ?? 'unanswered');
    }
  }

  #showResult(result: QuizResult): void {
    this.#setAside([]);
    this.#say('');
    Object.assign(this.dataset, { done: result.right, of: result.total });
    this.#part('score', (score) => (score.textContent = formatScore(result)));
    for (const topic of result.topics) {
      for (const row of this.querySelectorAll(`[data-topic="${topic.id}"] [data-topic-score]`)) {
        row.textContent = `${topic.right} of ${topic.total} right`;
      }
    }
    for (const row of this.querySelectorAll<HTMLElement>('[data-missed]')) {
      row.hidden = !result.missed.includes(row.dataset.missed ?? '');
    }
    this.#part('record-date', (date) => (date.textContent = formatDate(readClock(new Date()))));
    this.#part('retry', (button) => (button.hidden = result.missed.length === 0));
    this.#part('result', (section) => (section.hidden = false));
    this.querySelector<HTMLElement>('[data-result-heading]')?.focus();
  }

  #goToProblem(event: Event): void {
    const first = this.#shown[0]?.querySelector<HTMLElement>('input:not([type="hidden"]), button');
    if (!first) return;
    event.preventDefault();
    first.focus();
  }

  #retry(form: HTMLFormElement): void {
    const { missed } = gradeQuiz(this.#key, readAnswers(form));
    const questions = this.#key.items.filter(({ id }) => missed.includes(id)).flatMap((item) => item.questions);
    takeBackAnswers(
      form,
      questions.map(({ id }) => id),
    );
    this.#setAside(this.#key.items.map(({ id }) => id).filter((id) => !missed.includes(id)));
    this.#say(formatMissed(missed.length));
    this.#shown[0]?.querySelector<HTMLElement>('[data-item-heading]')?.focus();
  }

  #setAside(ids: string[]): void {
    for (const item of this.#items) {
      if (ids.includes(item.dataset.item ?? '')) item.dataset.aside = '';
      else delete item.dataset.aside;
    }
    this.dispatchEvent(new CustomEvent('items-set-aside'));
  }

  /** A changed answer takes its item's marks off, and the result that counted it. */
  #unmark(names: string[]): void {
    if (names.length === 0) return;
    const changed = new Set(names.map((name) => name.split('.')[0]));
    for (const item of this.#items) if (changed.has(item.dataset.item ?? '')) unmarkItem(item);
    this.#part('result', (section) => (section.hidden = true));
    this.#part('problem', (problem) => (problem.hidden = true));
    this.#part('score', (score) => (score.textContent = ''));
    this.#say('');
  }

  #say(words: string): void {
    this.#part('status', (status) => (status.textContent = words));
  }

  #part(name: string, change: (element: HTMLElement) => void): void {
    this.querySelectorAll<HTMLElement>(`[data-${name}]`).forEach(change);
  }

  #on(selector: string, listener: (event: Event) => void, signal: AbortSignal): void {
    this.querySelectorAll(selector).forEach((part) => part.addEventListener('click', listener, { signal }));
  }
}

customElements.define('quiz-form', QuizFormElement);
