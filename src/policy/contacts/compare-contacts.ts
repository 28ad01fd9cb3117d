// Owns where the contacts that a version published and those of the school today differ. It alters neither.
import type { Contact, School } from '../../schemas/school.ts';
import type { ContactRow } from '../version/model.ts';
import { isSamePerson } from './person-names.ts';
import { foldRole, listRoles } from './role-words.ts';

/** A role for which the version and the school name different people, numbers or addresses. */
export interface ContactDifference {
  /** The role's name in school.yaml; null where nobody that it lists has the role or is in the version's row. */
  role: string | null;
  /** The role in the version's words; of several rows the first. */
  policyRole: string;
  /** What the version gives where they differ: names, then numbers, then addresses; empty for none. */
  then: string[];
  /** What school.yaml gives there; empty for none. */
  today: string[];
}

/** A contact of the school with the version's rows for its role. */
interface Match {
  role: string;
  contact: Contact;
  rows: ContactRow[];
}

/**
 * Holds a version's contacts against the school's. A row is matched by the contact's `policyRole`, else by the words of its
 * title, else by its name in school.yaml. What only one side gives (a second number, an address) is no difference.
 * @param rows the contacts as the version published them
 * @param contacts the school's, by role
 * @returns a difference for each contact, in the order of school.yaml, then for each row of which nobody is left; empty when nothing differs.
 */
export function compareContacts(
  rows: readonly ContactRow[],
  contacts: Readonly<Record<string, Contact>>,
): ContactDifference[] {
  const matches = Object.entries(contacts).map(([role, contact]) => ({
    role,
    contact,
    rows: findRows(role, contact, rows),
  }));
  return [
    ...matches.filter((match) => match.rows.length > 0).flatMap((match) => compareMatch(match, matches)),
    ...rows
      .filter((row) => !matches.some((match) => match.rows.includes(row)) && isGone(row, contacts))
      .map((row) => ({ role: null, policyRole: row.role, then: describeRow(row), today: [] })),
  ];
}

/**
 * Lists the roles whose contacts are not as the version published them that they are said to repeat: it has others, or none.
 * @param school the school, with the version whose contacts it repeats
 * @param versions versions among which that one is looked for
 * @returns names of roles, without those that give nothing; empty where no version is named or found.
 */
export function listChangedRoles(
  school: Pick<School, 'contacts' | 'publishedIn'>,
  versions: readonly { id: string; contacts: ContactRow[] }[],
): ReadonlySet<string> {
  const published = versions.find(({ id }) => id === school.publishedIn);
  if (!published) return new Set();
  const differences = compareContacts(published.contacts, school.contacts);
  const given = Object.entries(school.contacts).filter(
    ([, { people = [], phone, email }]) => people.length > 0 || (phone ?? email) !== undefined,
  );
  const added = given.filter(([role, contact]) => findRows(role, contact, published.contacts).length === 0);
  return new Set([...differences.flatMap(({ role }) => role ?? []), ...added.map(([role]) => role)]);
}

function findRows(role: string, { title, policyRole }: Contact, rows: readonly ContactRow[]): ContactRow[] {
  const ways = [...(policyRole === undefined ? [] : [[foldRole(policyRole)]]), listRoles(title), [foldRole(role)]];
  for (const wanted of ways) {
    const found = rows.filter((row) => listRoles(row.role).some((named) => wanted.includes(named)));
    if (found.length > 0) return found;
  }
  return [];
}

function compareMatch({ role, contact, rows }: Match, matches: readonly Match[]): ContactDifference[] {
  const named = rows.flatMap(({ people }) => people.map(({ name }) => name));
  const today = contact.people ?? [];
  // One row may stand for two contacts, "DSL and Head": who is left in either is not gone.
  const left = (row: ContactRow): string[] =>
    matches.filter((match) => match.rows.includes(row)).flatMap((match) => match.contact.people ?? []);
  const hasGone = rows.some((row) => row.people.some(({ name }) => !isAmong(name, left(row))));
  const hasCome = today.some((name) => !isAmong(name, named));
  const isNobody = today.length === 0;
  const [first] = rows;
  const then: string[] = [];
  const now: string[] = [];
  if (named.length > 0 && (hasGone || hasCome || isNobody)) {
    then.push(...named);
    now.push(...today);
  }
  const phones = rows.flatMap((row) => row.phones);
  if (isOther(contact.phone, phones, foldPhone)) {
    then.push(...phones);
    now.push(contact.phone);
  }
  const emails = rows.flatMap(({ people }) => people.flatMap(({ email }) => email ?? []));
  if (isOther(contact.email, emails, (email) => email.toLowerCase())) {
    then.push(...emails);
    now.push(contact.email);
  }
  return first && then.length > 0 ? [{ role, policyRole: first.role, then, today: now }] : [];
}

function isOther(
  today: string | undefined,
  published: readonly string[],
  fold: (text: string) => string,
): today is string {
  return today !== undefined && published.length > 0 && !published.map(fold).includes(fold(today));
}

function foldPhone(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^44/, '0');
}

function isAmong(name: string, people: readonly string[]): boolean {
  return people.some((person) => isSamePerson(person, name));
}

/** Nobody of the row is left in any role; a row without people goes by its numbers. */
function isGone(row: ContactRow, contacts: Readonly<Record<string, Contact>>): boolean {
  const all = Object.values(contacts);
  if (row.people.length > 0) {
    return !row.people.some(({ name }) =>
      isAmong(
        name,
        all.flatMap(({ people = [] }) => people),
      ),
    );
  }
  const phones = all.flatMap(({ phone }) => (phone === undefined ? [] : foldPhone(phone)));
  return row.phones.length > 0 && !row.phones.some((phone) => phones.includes(foldPhone(phone)));
}

function describeRow({ people, phones }: ContactRow): string[] {
  return people.length > 0 ? people.map(({ name }) => name) : phones;
}
