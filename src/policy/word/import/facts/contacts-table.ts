// Owns reading a table of contacts: one row for each person, as our own files have it and as other schools' do.
import type { ContactRow } from '../../../version/model.ts';
import type { TextRun } from '../../word-document.ts';
import { emailText } from '../../../../schemas/email-address.ts';
import { phoneText } from '../../../../schemas/phone-number.ts';
import { wordsOfRuns } from '../inline/block-words.ts';

/** What a table of contacts says. */
export interface ReadContacts {
  contacts: ContactRow[];
  /** Words of it that are neither role, name, email address nor telephone number. */
  left: string[];
}

const columns = {
  role: /^(?:role|title|position|post|job title|responsibility)$/i,
  name: /^(?:names?|person|staff|who|contact(?: name)?)$/i,
  email: /^e-?mail(?: address)?$/i,
  phones: /^(?:tel(?:ephone)?|phone|mobile|contact)(?:\.| )?(?:(?:numbers?|no\.?|details)(?:\(s\))?)?$/i,
} as const;

/**
 * Reads a table of contacts.
 * @param rows the table, its heads first
 * @returns one row for each role; null where the heads are not those of a table of contacts
 */
export function readContacts(rows: readonly (readonly (readonly TextRun[])[])[]): ReadContacts | null {
  const [heads = [], ...body] = rows;
  const names = heads.map(wordsOfRuns);
  const at = {
    role: names.findIndex((name) => columns.role.test(name)),
    name: names.findIndex((name) => columns.name.test(name)),
    email: names.findIndex((name) => columns.email.test(name)),
    phones: names.findIndex((name) => columns.phones.test(name)),
  };
  if (at.role < 0 || at.name < 0 || (at.email < 0 && at.phones < 0) || body.length === 0) return null;
  const known = new Set(Object.values(at));
  const contacts: ContactRow[] = [];
  const left: string[] = [];
  for (const row of body) {
    const cell = (index: number): string => linesOf(row[index] ?? []).join(' ');
    const role = cell(at.role);
    const open = contacts.at(-1);
    const contact = role === '' && open !== undefined ? open : { role, people: [], phones: [] };
    if (contact !== open) contacts.push(contact);
    const email = cell(at.email);
    const isEmail = emailText.test(email);
    if (email !== '' && !isEmail) left.push(email);
    const name = cell(at.name);
    if (name !== '') contact.people.push({ name, ...(isEmail ? { email } : {}) });
    else if (isEmail) left.push(email);
    for (const line of linesOf(row[at.phones] ?? [])) {
      const { phones, others } = readPhones(line);
      contact.phones.push(...phones.filter((phone) => !contact.phones.includes(phone)));
      if (others !== '') left.push(others);
    }
    left.push(...row.map((runs, index) => (known.has(index) ? '' : wordsOfRuns(runs))).filter((words) => words !== ''));
  }
  const isWhole = contacts.every(({ role }) => role !== '');
  return isWhole ? { contacts, left } : null;
}

function linesOf(runs: readonly TextRun[]): string[] {
  return runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function readPhones(line: string): { phones: string[]; others: string } {
  const phones: string[] = [];
  const others = line.replace(/\+?\(?\d[\d ()-]{4,20}\d/g, (typed) => {
    const phone = typed
      .replace(/[()-]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (!phoneText.test(phone)) return typed;
    phones.push(phone);
    return '';
  });
  return { phones, others: others.replace(/^[\s,;/&]+|[\s,;/&]+$/g, '').replace(/^(?:or|and)$/, '') };
}
