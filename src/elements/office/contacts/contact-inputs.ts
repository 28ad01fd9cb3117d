// Owns reading the form of contacts: which field stands in which control.
import { contactFieldNames, type ContactFields } from '../../../policy/contacts/contact-fields.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * Reads the contacts of a form.
 * @param form with a `[data-role]` for each role, and in it a `[data-field]` for each field
 * @param isAsDrawn true for what stood there when the page was opened, false for what stands there now
 * @returns each by its role's name, without spaces around anything; places for new roles that are empty are left out
 */
export function readContactInputs(form: HTMLElement, isAsDrawn = false): Map<string, ContactFields> {
  const roles = [...form.querySelectorAll<HTMLElement>('[data-role]')].map((part): [string, ContactFields] => {
    const value = (field: string): string => {
      const control = findInput(part, field);
      return control === null ? '' : isAsDrawn ? control.defaultValue : control.value;
    };
    const words = (field: string): string => value(field).replace(/\s+/g, ' ').trim();
    const people = value('people')
      .split('\n')
      .map((name) => name.replace(/\s+/g, ' ').trim())
      .filter((name) => name !== '');
    return [part.dataset.role ?? '', { title: words('title'), people, phone: words('phone'), email: words('email') }];
  });
  return new Map(
    roles.filter(([role, fields]) => !isNew(role) || contactFieldNames.some((name) => fields[name].length > 0)),
  );
}

/**
 * Finds the control of a field.
 * @param part the form's part for one role
 * @param field the field's name
 * @returns the control; null where there is none
 */
export function findInput(part: HTMLElement, field: string): Control | null {
  return part.querySelector<Control>(`[data-field="${field}"]`);
}

/**
 * Tells whether a role is a place for a new one.
 * @param role the name that the form has for it
 * @returns true for a place that has no name in the file yet
 */
export function isNew(role: string): boolean {
  return role.startsWith('+');
}
