// Owns what a record on this device and a form have to do with each other: what is filled in, and what the form no longer asks.
import type { KnownAnswers, ProgressRecord } from '../../learning/answers/progress.ts';
import type { Answers } from '../../learning/quiz/quiz-key.ts';
import { knownAnswers, readAnswers, writeAnswers } from './form-answers.ts';

/**
 * Fills a form from a record, where the two differ.
 * @param form see `readAnswers`
 * @param record what was kept
 */
export function fillForm(form: HTMLFormElement, record: ProgressRecord): void {
  const held = readAnswers(form);
  const known = knownAnswers(form);
  const changes: Answers = {};
  for (const [name, stored] of Object.entries(record.answers)) {
    const offered = known.get(name) ?? null;
    const values = stored.filter((value) => offered === null || offered.has(value));
    const tickedUnder = stored.find((value) => !values.includes(value));
    for (const input of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      if (tickedUnder !== undefined) input.dataset.tickedUnder = tickedUnder;
    }
    if (JSON.stringify(held[name] ?? []) !== JSON.stringify(values)) changes[name] = values;
  }
  // What another tab took back is no longer in the record, whatever a browser has filled in.
  for (const name of Object.keys(held)) if (!record.answers[name]) changes[name] = [];
  if (Object.keys(changes).length > 0) writeAnswers(form, changes);
}

/**
 * Finds what was kept and can no longer be filled in.
 * @param record what was kept, whole; null for nothing
 * @param known what the form asks
 * @returns those answers; null when there are none
 */
export function findDropped(record: ProgressRecord | null, known: KnownAnswers): Answers | null {
  const dropped = Object.entries(record?.answers ?? {}).filter(([name]) => !known.has(name));
  return dropped.length === 0 ? null : Object.fromEntries(dropped);
}
