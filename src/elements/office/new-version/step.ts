// Owns what the steps of a form have in common: how one is shown, how it says that it is done, and how its faults are told.
import type { VersionDetails } from '../../../policy/new-version/details-form.ts';
import { type FieldFault, renderFaults } from '../../../policy/new-version/field-fault.ts';
import type { MatchAnswers } from '../../../policy/new-version/match-questions.ts';
import type { GivenReason } from '../../../policy/new-version/reason-form.ts';

/** What a step was told. */
export type Done =
  | { step: 'file-summary'; version: string }
  | { step: 'match-questions'; answers: MatchAnswers }
  | { step: 'version-details'; details: VersionDetails }
  | { step: 'change-reasons'; reasons: GivenReason[] }
  | { step: 'version-download' };

/** Sent by a step (`step-done`) when a person goes on. */
export type DoneEvent = CustomEvent<Done>;

/**
 * Says that a step is done.
 * @param element of the step
 * @param detail what it was told
 */
export function sendDone(element: HTMLElement, detail: Done): void {
  element.dispatchEvent(new CustomEvent('step-done', { bubbles: true, detail }));
}

/**
 * Shows a step and leads there, which says to everybody that it has come.
 * @param element of the step
 */
export function showStep(element: HTMLElement): void {
  element.hidden = false;
  element.querySelector<HTMLElement>('h2')?.focus();
}

/**
 * Says that what followed a step has gone, because something in it was changed.
 * @param element of the step, with a `[data-changed]`
 * @param isChanged false takes that back
 */
export function sayChanged(element: HTMLElement, isChanged: boolean): void {
  const place = element.querySelector('[data-changed]');
  if (place) place.textContent = isChanged ? 'You have changed something here. Press the button to go on from it.' : '';
}

/**
 * Tells what is to be put right, and leads there.
 * @param element of the step, with a `[data-problem]` that holds `[data-faults]`
 * @param faults none takes the last ones away
 */
export function tellFaults(element: HTMLElement, faults: readonly FieldFault[]): void {
  const problem = element.querySelector<HTMLElement>('[data-problem]');
  const list = element.querySelector('[data-faults]');
  if (!problem || !list) return;
  problem.hidden = faults.length === 0;
  for (const field of element.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  if (faults.length === 0) return;
  list.innerHTML = renderFaults(faults);
  for (const { field } of faults) document.getElementById(field)?.setAttribute('aria-invalid', 'true');
  problem.focus();
}

/**
 * Gives the form of a step what it does when a person goes on.
 * @param element of the step
 * @param goOn called in place of sending the form
 * @param signal ends it
 */
export function onGoOn(element: HTMLElement, goOn: (form: HTMLFormElement) => void, signal: AbortSignal): void {
  const form = element.querySelector('form');
  form?.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      sayChanged(element, false);
      goOn(form);
    },
    { signal },
  );
}
