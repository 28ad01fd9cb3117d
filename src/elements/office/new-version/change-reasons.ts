// Owns the step that asks why things changed.
import type { OfficeDraft } from '../../../policy/new-version/office-draft.ts';
import {
  keyOfQuestion,
  type ReasonFields,
  readReasons,
  renderGivenReasons,
  renderReasonQuestions,
} from '../../../policy/new-version/reason-form.ts';
import type { ReasonQuestion } from '../../../policy/reasons/reason-questions.ts';
import { onGoOn, sendDone, tellFaults } from './step.ts';

/** Holds a form whose questions are drawn when the changes are known. What was typed for the same changes before is kept. */
export class ChangeReasonsElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #questions: readonly ReasonQuestion[] = [];
  readonly #typed = new Map<string, ReasonFields>();

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.addEventListener('input', () => this.#keep(), { signal });
    onGoOn(this, () => this.#goOn(), signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /**
   * Asks.
   * @param draft with the changes that lack a reason, and those that have one
   */
  ask({ questions, comparison, given, placeOf }: OfficeDraft): void {
    this.#questions = questions;
    tellFaults(this, []);
    const place = this.querySelector('[data-questions]');
    if (place) place.innerHTML = renderReasonQuestions(questions, comparison.facts);
    for (const [at, question] of questions.entries()) this.#write(at, this.#typed.get(keyOfQuestion(question)));
    this.#show('[data-given]', given.length > 0);
    const list = this.querySelector('[data-given-list]');
    if (list) list.innerHTML = renderGivenReasons(given, placeOf);
    this.#show('[data-asking]', questions.length > 0);
    this.#show('[data-all-given]', questions.length === 0);
  }

  #show(selector: string, isShown: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !isShown;
  }

  #read(at: number): ReasonFields {
    const part = this.querySelector(`[data-reason="${at}"]`);
    return {
      why: part?.querySelector('textarea')?.value ?? '',
      kind: part?.querySelector<HTMLInputElement>('input:checked')?.value,
    };
  }

  #write(at: number, fields: ReasonFields | undefined): void {
    const part = this.querySelector(`[data-reason="${at}"]`);
    const text = part?.querySelector('textarea');
    if (!fields || !text) return;
    text.value = fields.why;
    for (const input of part?.querySelectorAll('input') ?? []) input.checked = input.value === fields.kind;
  }

  #keep(): void {
    for (const [at, question] of this.#questions.entries()) this.#typed.set(keyOfQuestion(question), this.#read(at));
  }

  #goOn(): void {
    const { reasons, faults } = readReasons(
      this.#questions,
      this.#questions.map((_, at) => this.#read(at)),
    );
    tellFaults(this, faults);
    if (faults.length === 0) sendDone(this, { step: 'change-reasons', reasons });
  }
}

customElements.define('change-reasons', ChangeReasonsElement);
