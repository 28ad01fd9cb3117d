// Owns what has to be right before contacts can be saved, said to whoever fills in the form.
import { emailText } from '../../schemas/email-address.ts';
import { isWholePhoneNumber, phoneText } from '../../schemas/phone-number.ts';
import type { contactFieldNames, ContactFields } from './contact-fields.ts';

/** One thing to put right. */
export interface ContactFault {
  /** The role's name, as the contacts have it. */
  role: string;
  field: (typeof contactFieldNames)[number];
  /** One or two sentences: what is wrong and what to type. */
  words: string;
}

/**
 * Checks the contacts of a form.
 * @param contacts as they shall be, by role, without spaces around them
 * @returns everything to put right, in the order of the form
 */
export function checkContacts(contacts: ReadonlyMap<string, ContactFields>): ContactFault[] {
  const titles = [...contacts.values()].map(({ title }) => title.toLowerCase());
  return [...contacts].flatMap(([role, { title, phone, email }], at) => {
    const fault = (field: ContactFault['field'], words: string): ContactFault[] => [{ role, field, words }];
    const isTwice = title !== '' && titles.indexOf(title.toLowerCase()) < at;
    return [
      ...(title === ''
        ? fault('title', 'The role has no words. Type what readers call it, such as “School office”.')
        : []),
      ...(isTwice ? fault('title', `“${title}” is there already. Change that one, or give this one other words.`) : []),
      ...(role === 'dsl' && phone === ''
        ? fault('phone', `“${title}” has no telephone number. Every page shows it, so type one.`)
        : []),
      ...(phone !== '' ? checkPhone(phone).flatMap((words) => fault('phone', words)) : []),
      ...(email !== '' && !emailText.test(email)
        ? fault('email', `“${email}” is no email address. Type one such as office@school.example, without spaces.`)
        : []),
    ];
  });
}

function checkPhone(phone: string): string[] {
  if (!phoneText.test(phone)) {
    return [`“${phone}” is no telephone number. Type digits and spaces alone, such as 01632 960001.`];
  }
  if (isWholePhoneNumber(phone)) return [];
  return [`“${phone}” has too few or too many digits. Nearly all numbers that begin with 0 have 11.`];
}

/**
 * Names a new role for the file.
 * @param title its words
 * @param taken names that other roles have
 * @returns lower-case words joined by hyphens, such as `school-nurse`, which no other role has
 */
export function nameRole(title: string, taken: readonly string[]): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g)?.join('-') ?? '';
  const name = /^[a-z]/.test(words) ? words : ['role', words].filter((word) => word !== '').join('-');
  const free = (number: number): string =>
    taken.includes(`${name}-${number}`) ? free(number + 1) : `${name}-${number}`;
  return taken.includes(name) ? free(2) : name;
}
