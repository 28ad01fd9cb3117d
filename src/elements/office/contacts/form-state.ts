// Owns telling whether a form holds something that somebody has typed.

/**
 * Tells whether a control differs from how the page drew it.
 * @param control any; what is no field, and a choice from a list, which changes nothing by itself, never differs
 * @returns true for a field with other words and for a box that is ticked
 */
export function isChanged(control: Element): boolean {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked;
  const isField = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
  return isField && control.value !== control.defaultValue;
}

/**
 * Notes down what a form holds.
 * @param form the form
 * @returns a text that is the same for the same words
 */
export function takeSnapshot(form: HTMLFormElement): string {
  return JSON.stringify([...new FormData(form)]);
}
