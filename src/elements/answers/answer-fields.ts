// Owns which controls of a form hold answers, and how one of them is read and set.

/** A control that holds an answer. */
export type AnswerField = HTMLInputElement | HTMLTextAreaElement;

const typedFields = ['text', 'textarea'];

/**
 * Lists the controls that hold answers.
 * @param form radios, checkboxes, hidden steps of an order, and fields to type into, each with a name
 * @returns them in the order of the page
 */
export function listFields(form: HTMLFormElement): AnswerField[] {
  return [...form.elements].filter(
    (element) => (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && element.name !== '',
  ) as AnswerField[];
}

/**
 * Tells whether a control is typed into.
 * @param field a control
 * @returns false for what is chosen or put in order
 */
export function isTyped(field: AnswerField): boolean {
  return typedFields.includes(field.type);
}

/**
 * Tells whether a control is a step of an order.
 * @param field a control
 * @returns true for a hidden one
 */
export function isStep(field: AnswerField): boolean {
  return field.type === 'hidden';
}

/**
 * Reads a control.
 * @param field a control
 * @returns what it answers; empty for nothing, and for a choice that says that nothing is chosen
 */
export function readField(field: AnswerField): string {
  if (isTyped(field)) return field.value;
  const isAnswer = isStep(field) ? field.closest('[data-moved]') !== null : 'checked' in field && field.checked;
  return isAnswer ? field.value : '';
}

/**
 * Sets a control.
 * @param field a control, but no step of an order
 * @param values the answer to its question; of an empty one, the choice without a value is chosen
 */
export function writeField(field: AnswerField, values: readonly string[]): void {
  if (isTyped(field)) field.value = values[0] ?? '';
  else if ('checked' in field) {
    field.checked = values.includes(field.value) || (values.length === 0 && field.value === '');
  }
}
