// Owns the way between a form's controls and answers by question id; what answers mean is left to the learning folder.
import type { KnownAnswers } from '../../learning/answers/progress.ts';
import type { Answers } from '../../learning/quiz/quiz-key.ts';

/** Sent by a form after a script has changed its answers (`answers-set`, `answers-taken-back`); `names` are the questions changed. */
export type AnswersSetEvent = CustomEvent<{ names: string[] }>;

/**
 * Reads what a form holds.
 * @param form radios, checkboxes, and for an order one hidden input a step, disabled until the reader has moved one
 * @returns the chosen values by name; names without a value are left out.
 */
export function readAnswers(form: HTMLFormElement): Answers {
  const answers: Answers = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') (answers[name] ??= []).push(value);
  }
  return answers;
}

/**
 * Lists what a form can be answered with.
 * @param form see `readAnswers`
 * @returns the values of each name.
 */
export function knownAnswers(form: HTMLFormElement): KnownAnswers {
  const known = new Map<string, Set<string>>();
  for (const { name, value } of inputsOf(form)) known.set(name, (known.get(name) ?? new Set()).add(value));
  return known;
}

/**
 * Puts answers into a form, and says so with the event `answers-set`.
 * @param form see `readAnswers`
 * @param answers by name; an empty list takes an answer back, and names that are left out stay as they are
 */
export function writeAnswers(form: HTMLFormElement, answers: Answers): void {
  const names = Object.keys(answers);
  for (const name of names) {
    const values = answers[name] ?? [];
    const inputs = inputsOf(form).filter((input) => input.name === name);
    const steps = inputs.filter((input) => input.type === 'hidden');
    for (const input of inputs) input.checked = values.includes(input.value);
    if (steps.length > 0) writeOrder(steps, values);
  }
  form.dispatchEvent(new CustomEvent('answers-set', { bubbles: true, detail: { names } }));
}

/**
 * Takes back some answers for good, and says so with the event `answers-taken-back`: what is kept of them goes too.
 * @param form see `readAnswers`
 * @param names the questions
 */
export function takeBackAnswers(form: HTMLFormElement, names: string[]): void {
  writeAnswers(form, noAnswers(names));
  form.dispatchEvent(new CustomEvent('answers-taken-back', { bubbles: true, detail: { names } }));
}

/**
 * Says that questions have no answer.
 * @param names the questions
 * @returns an empty list for each.
 */
export function noAnswers(names: Iterable<string>): Answers {
  return Object.fromEntries([...names].map((name) => [name, []]));
}

/**
 * Takes back every answer of a form; whoever clears it says what becomes of what is kept.
 * @param form see `readAnswers`
 */
export function clearAnswers(form: HTMLFormElement): void {
  writeAnswers(form, noAnswers(knownAnswers(form).keys()));
}

/** Without an answer, or with one that does not name every step, the steps return to the order of the page. */
function writeOrder(steps: HTMLInputElement[], values: readonly string[]): void {
  const isAnswer = values.length === steps.length;
  const placeOf = (step: HTMLInputElement): number =>
    isAnswer ? values.indexOf(step.value) : Number(step.dataset.place ?? 0);
  for (const step of [...steps].sort((a, b) => placeOf(a) - placeOf(b))) {
    step.disabled = !isAnswer;
    const row = step.closest('li');
    row?.parentElement?.append(row);
  }
}

function inputsOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.elements].filter(
    (element) => element instanceof HTMLInputElement && element.name !== '',
  ) as HTMLInputElement[];
}
