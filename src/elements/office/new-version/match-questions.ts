// Owns the step that asks which clause some words are.
import { nameQuestion, readMatchAnswers, renderMatchQuestions } from '../../../policy/new-version/match-questions.ts';
import type { MatchQuestion } from '../../../policy/word/import/match/matching.ts';
import { onGoOn, sendDone, tellFaults } from './step.ts';

/** Holds a form whose questions are drawn when a file has been read. What was answered of the same words before is kept. */
export class MatchQuestionsElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #questions: readonly MatchQuestion[] = [];
  readonly #answered = new Map<string, string>();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    onGoOn(this, () => this.#goOn(), this.#listeners.signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /**
   * Asks.
   * @param questions those of the file; none where all is known
   */
  ask(questions: readonly MatchQuestion[]): void {
    this.#questions = questions;
    tellFaults(this, []);
    const place = this.querySelector('[data-questions]');
    if (place) place.innerHTML = renderMatchQuestions(questions);
    for (const question of questions) {
      const value = this.#answered.get(question.words);
      const input = this.#inputs(question).find((candidate) => candidate.value === value);
      if (input) input.checked = true;
    }
  }

  #inputs(question: MatchQuestion): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name="${nameQuestion(question)}"]`)];
  }

  #goOn(): void {
    const chosen = new Map(
      this.#questions.map((question) => [
        nameQuestion(question),
        this.#inputs(question).find(({ checked }) => checked)?.value,
      ]),
    );
    for (const question of this.#questions) {
      const value = chosen.get(nameQuestion(question));
      if (value !== undefined) this.#answered.set(question.words, value);
    }
    const { answers, faults } = readMatchAnswers(this.#questions, (name) => chosen.get(name));
    tellFaults(this, faults);
    if (faults.length === 0) sendDone(this, { step: 'match-questions', answers });
  }
}

customElements.define('match-questions', MatchQuestionsElement);
