// Owns the way between a form's controls and answers by question id; what answers mean is left to the learning folder.
import type { KnownAnswers } from '../../learning/answers/progress.ts';
import type { Answers } from '../../learning/quiz/quiz-key.ts';
import { type AnswerField, isStep, isTyped, listFields, readField, writeField } from './answer-fields.ts';

/** Sent by a form after a script has changed its answers (`answers-set`, `answers-taken-back`); `names` are the questions changed. */
export type AnswersSetEvent = CustomEvent<{ names: string[] }>;

/**
 * Reads what a form holds.
 * @param form radios, checkboxes, fields to type into, and for an order one hidden input a step, in a list with `data-moved` once the reader has moved one
 * @returns the chosen or typed values by name; names without a value are left out.
 */
export function readAnswers(form: HTMLFormElement): Answers {
  const answers: Answers = {};
  for (const field of listFields(form)) {
    const value = readField(field);
    if (value !== '') (answers[field.name] ??= []).push(value);
  }
  return answers;
}

/**
 * Has an element tell anew what rests on its fields, each time a browser may have filled them in again or emptied them.
 * @param tell reads the fields and shows what follows; may be called when nothing has changed
 * @param signal ends it
 */
export function onFieldsRestored(tell: () => void, signal: AbortSignal): void {
  const listen = (): void => {
    tell();
    // Safari empties a form with autocomplete="off" only after it has said that the page is shown.
    setTimeout(tell);
  };
  addEventListener('pageshow', listen, { signal });
}

/**
 * Lists what a form can be answered with.
 * @param form see `readAnswers`
 * @returns the values of each name; null for a field to type into.
 */
export function knownAnswers(form: HTMLFormElement): KnownAnswers {
  const known = new Map<string, Set<string> | null>();
  for (const field of listFields(form)) {
    known.set(field.name, isTyped(field) ? null : (known.get(field.name) ?? new Set()).add(field.value));
  }
  return known;
}

/**
 * Compares two states of a form.
 * @param before answers by name
 * @param now the same later
 * @returns the names whose answers differ.
 */
export function findChanged(before: Answers, now: Answers): string[] {
  return Object.keys({ ...before, ...now }).filter((name) => String(before[name]) !== String(now[name]));
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
    const fields = listFields(form).filter((field) => field.name === name);
    const steps = fields.filter(isStep);
    for (const field of fields) if (!isStep(field)) writeField(field, values);
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
 * Has ticks remember the policy that they were made under.
 * @param form see `readAnswers`
 * @param answers by name
 * @param version the policy version of the page, for ticks that remember none
 * @returns the answers with a version after the values of each; what has no answer stays empty.
 */
export function dateTicks(form: HTMLFormElement, answers: Answers, version: string): Answers {
  const under = (name: string): string =>
    form.querySelector<HTMLInputElement>(`input[name="${name}"][data-ticked-under]`)?.dataset.tickedUnder ?? version;
  return Object.fromEntries(
    Object.entries(answers).map(([name, values]) => [name, values.length === 0 ? [] : [...values, under(name)]]),
  );
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

/**
 * Chooses again what a page came with.
 * @param inputs radios outside the form
 */
export function resetRadios(inputs: Iterable<HTMLInputElement>): void {
  for (const input of inputs) input.checked = input.defaultChecked;
}

/** Without an answer, or with one that does not name every step, the steps return to the order of the page. */
function writeOrder(steps: AnswerField[], values: readonly string[]): void {
  const isAnswer = values.length === steps.length;
  const placeOf = (step: AnswerField): number =>
    isAnswer ? values.indexOf(step.value) : Number(step.dataset.place ?? 0);
  for (const step of [...steps].sort((a, b) => placeOf(a) - placeOf(b))) {
    const row = step.closest('li');
    row?.parentElement?.append(row);
  }
  // No `disabled`, which Firefox brings back after a reload, without the order.
  steps[0]?.closest('ol')?.toggleAttribute('data-moved', isAnswer);
}
