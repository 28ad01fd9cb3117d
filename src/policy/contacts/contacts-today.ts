// Owns whom to ask today where a version's contacts have changed since: rows to draw beside those that it published.
import type { Contact, School } from '../../schemas/school.ts';
import { formatContactsState } from '../version/contacts.ts';
import type { ContactRow, PolicyVersion } from '../version/model.ts';
import { compareContacts } from './compare-contacts.ts';

/** Whom to ask today, beside what a version published. */
export interface ContactsToday {
  /** Today's contacts that differ, in the shape of a version's; empty where none does. */
  rows: ContactRow[];
  /** How sure they are, such as "confirmed in March 2027". */
  state: string;
}

/**
 * Says whom to ask today.
 * @param version a version, for its contacts as published
 * @param school today's contacts
 * @returns the contacts that differ, with the titles of school.yaml, and how sure all of them are; null for a version without contacts.
 */
export function describeContactsToday(
  { contacts }: Pick<PolicyVersion, 'contacts'>,
  school: Pick<School, 'contacts' | 'confirmedOn' | 'publishedIn'>,
): ContactsToday | null {
  if (contacts.length === 0) return null;
  const rows = compareContacts(contacts, school.contacts).map(({ role, policyRole, then }) => {
    const contact = role === null ? undefined : school.contacts[role];
    return contact ? toRow(contact) : sayGone(policyRole, then);
  });
  return { rows, state: formatContactsState(school, rows.length > 0) };
}

/** An address is the role's, not one person's, so the names share it. */
function toRow({ title, people = [], phone, email, whileEmpty = 'ask the school office' }: Contact): ContactRow {
  const isMissing = people.length === 0 && phone === undefined && email === undefined;
  const name = isMissing ? whileEmpty : people.join(' or ');
  return {
    role: title,
    people: name === '' && email === undefined ? [] : [{ name, email }],
    phones: phone === undefined ? [] : [phone],
  };
}

function sayGone(role: string, then: readonly string[]): ContactRow {
  return { role, people: [{ name: `no longer ${then.join(' or ')}: ask the school office` }], phones: [] };
}
