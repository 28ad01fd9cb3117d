// Owns the `school.yaml` of a school's first day: what its policy says of it, and what somebody has answered.
import { stringify } from 'yaml';
import { foldRole, listRoles } from '../../policy/contacts/role-words.ts';
import type { ContactRow } from '../../policy/version/model.ts';
import { isWholePhoneNumber } from '../../schemas/phone-number.ts';

/** What no site can do without. */
export interface FirstSchool {
  /** The school's name. */
  name: string;
  /** Who they are; empty where it is not known: pages then say whom to ask. */
  headteacher: string[];
  dsl: string[];
  /** Every page says whom to call about a child: a number with all its digits. */
  dslPhone: string;
}

/**
 * Finds what the contacts of a policy say of the two whom every school has.
 * @param rows the key contacts; empty where the policy has none
 * @returns names and the first whole number; empty, or null, for what they do not say
 */
export function findFirstContacts(rows: readonly ContactRow[]): {
  headteacher: string[];
  dsl: string[];
  dslPhone: string | null;
} {
  const dsl = findRow(rows, 'Designated Safeguarding Lead');
  return {
    headteacher: namesOf(findRow(rows, 'Headteacher')),
    dsl: namesOf(dsl),
    dslPhone: callable(dsl),
  };
}

/**
 * Writes the file. What a contact of it has no place for, such as a second number, stands there in a comment.
 * @param school what was found and answered
 * @param rows the key contacts of the policy: roles beside those two stand in the file too
 * @returns its whole text
 */
export function writeFirstSchool(school: FirstSchool, rows: readonly ContactRow[]): string {
  const { name, dsl, dslPhone, headteacher } = school;
  const own = [findRow(rows, 'Designated Safeguarding Lead'), findRow(rows, 'Headteacher')];
  // Somebody else's number may be a number of their own.
  const isSameHead = headteacher.join() === namesOf(own[1]).join();
  const taken = new Set(['dsl', 'headteacher']);
  const others = rows
    .filter((row) => !own.includes(row))
    .flatMap((row) => {
      const id = nameRole(row.role);
      if (id === null || taken.has(id)) return [];
      taken.add(id);
      return writeContact(id, row.role, namesOf(row), callable(row), row);
    });
  return [
    `name: ${scalar(name)}`,
    '# The day on which the school said that these contacts are right, such as 2027-03-01.',
    'confirmedOn: null',
    'contacts:',
    ...writeContact('dsl', own[0]?.role ?? 'Designated Safeguarding Lead (DSL)', dsl, dslPhone, own[0]),
    ...writeContact(
      'headteacher',
      own[1]?.role ?? 'Headteacher',
      headteacher,
      isSameHead ? callable(own[1]) : null,
      own[1],
    ),
    ...others,
    '',
  ].join('\n');
}

function findRow(rows: readonly ContactRow[], role: string): ContactRow | undefined {
  const folded = foldRole(role);
  return rows.find((row) => listRoles(row.role).includes(folded));
}

function namesOf(row: ContactRow | undefined): string[] {
  return row?.people.map(({ name }) => name) ?? [];
}

/** The first number that can be called. */
function callable(row: ContactRow | undefined): string | null {
  return row?.phones.find(isWholePhoneNumber) ?? null;
}

/** Such as "chair-of-governors"; null for a role without a letter. */
function nameRole(role: string): string | null {
  const words = role.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const name = words.join('-').replace(/^[^a-z]+/, '');
  return name === '' ? null : name;
}

function writeContact(
  id: string,
  title: string,
  people: readonly string[],
  phone: string | null,
  row: ContactRow | undefined,
): string[] {
  // One address for a role is one person's, while that person has it.
  const [owner, ...others] = row?.people.filter(({ email }) => email !== undefined) ?? [];
  const email = owner && others.length === 0 && people.includes(owner.name) ? owner.email : undefined;
  const left = [
    ...(row?.phones ?? []).filter((number) => number !== phone),
    ...(row?.people ?? []).flatMap((person) =>
      person.email === undefined || person.email === email ? [] : [person.email],
    ),
  ].map((typed) => typed.replace(/\s+/g, ' '));
  return [
    `  ${id}:`,
    `    title: ${scalar(title)}`,
    ...(people.length === 0 ? [] : ['    people:', ...people.map((name) => `      - ${scalar(name)}`)]),
    ...(phone === null ? [] : [`    phone: "${phone}"`]),
    ...(email === undefined ? [] : [`    email: ${scalar(email)}`]),
    ...(left.length === 0 ? [] : [`    # The policy also gives ${left.join(', ')}: a contact here has one of each.`]),
  ];
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, blockQuote: false }).trimEnd();
}
