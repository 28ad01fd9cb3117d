// Owns reading a contact from a line at the head of a document, such as "Headteacher: Ms A Example": only where it is plain.
import { emailText } from '../../../../schemas/email-address.ts';
import { phoneText } from '../../../../schemas/phone-number.ts';
import type { ContactRow } from '../../../version/model.ts';

/** What those are called to whom a policy sends its readers. */
const role =
  /\b(?:head ?teacher|head of school|principal|chair of (?:the )?governors|chair of trustees|(?:safeguarding|SEND?|pastoral|online safety) (?:lead|officer|governor)|(?:D|DD)SL|DPO|data protection officer|SENCO|business manager)\b/i;
const person = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Revd|Sir|Dame)\.? (?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u;

/**
 * Reads a contact from a line.
 * @param words of the line, with single spaces
 * @returns the role with one person, their email address and telephone; null for a line that says anything else
 */
export function readContactLine(words: string): ContactRow | null {
  const [, label = '', rest = ''] = /^([^:–—]{3,60}?)\s*[:–—]\s*(.+)$/u.exec(words) ?? [];
  if (!role.test(label)) return null;
  const [name = '', ...details] = rest.split(/[,;]\s*/);
  const emails = details.filter((one) => emailText.test(one));
  const phones = details.filter((one) => phoneText.test(one));
  if (!person.test(name) || emails.length > 1 || emails.length + phones.length < details.length) return null;
  const [email] = emails;
  return { role: label.trim(), people: [{ name, ...(email === undefined ? {} : { email }) }], phones };
}
