// Owns what can be changed of the contacts of school.yaml in a form: the fields, and which of them differ.

/** One role as a form has it; an empty text, or no people, where it has none. */
export interface ContactFields {
  title: string;
  people: readonly string[];
  phone: string;
  email: string;
}

/** The fields in the order in which they are written. */
export const contactFieldNames = ['title', 'people', 'phone', 'email'] as const;

/** The contacts as they shall be. */
export interface ContactsAsked {
  /** By role; roles of the file that are not named stay as they are. */
  contacts: ReadonlyMap<string, ContactFields>;
  /** Set when the school has confirmed them: the day, and when to ask again (`YYYY-MM`); null otherwise. */
  confirmed: { on: string; reviewBy: string } | null;
}

/** One difference, in words: what stood there and what shall; empty where nothing does. */
export interface ContactDifference {
  /** The role in words; null for what concerns all contacts. */
  role: string | null;
  what: string;
  before: string;
  after: string;
}

/** What a person calls each field. */
export const fieldLabels: Readonly<Record<(typeof contactFieldNames)[number], string>> = {
  title: 'Role in words',
  people: 'Names',
  phone: 'Telephone',
  email: 'Email',
};

const sayField = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join(', '));

/**
 * Lists the fields of a role that differ.
 * @param before the role as it stands; undefined where it is new
 * @param after the role as it shall be
 * @returns their names, in the order in which they are written
 */
export function listChangedFields(
  before: ContactFields | undefined,
  after: ContactFields,
): (typeof contactFieldNames)[number][] {
  return contactFieldNames.filter(
    (name) => JSON.stringify(before?.[name] ?? (name === 'people' ? [] : '')) !== JSON.stringify(after[name]),
  );
}

/**
 * Words what is to change.
 * @param before the contacts as they stand, by role
 * @param asked the contacts as they shall be
 * @param dates how the dates stand and how dates are said
 * @returns each difference, in the order of the roles; the dates last
 */
export function listDifferences(
  before: ReadonlyMap<string, ContactFields>,
  asked: ContactsAsked,
  dates: { confirmedOn: string; reviewBy: string; format: (date: string) => string },
): ContactDifference[] {
  const roles = [...asked.contacts].flatMap(([role, after]) =>
    listChangedFields(before.get(role), after).map((name) => ({
      role: before.get(role)?.title ?? `${after.title} (new)`,
      what: fieldLabels[name],
      before: sayField(before.get(role)?.[name] ?? ''),
      after: sayField(after[name]),
    })),
  );
  if (!asked.confirmed) return roles;
  const say = (date: string): string => (date === '' ? '' : dates.format(date));
  return [
    ...roles,
    ...[
      { what: 'Confirmed by the school', before: dates.confirmedOn, after: asked.confirmed.on },
      { what: 'To be looked at again', before: dates.reviewBy, after: asked.confirmed.reviewBy },
    ]
      .filter((date) => date.before !== date.after)
      .map((date) => ({ role: null, what: date.what, before: say(date.before), after: say(date.after) })),
  ];
}

/**
 * Says when to look at the contacts again.
 * @param on the day on which somebody has looked, `YYYY-MM-DD`
 * @param months how many months later, 1 to 12
 * @returns the month, `YYYY-MM`
 */
export function nextLook(on: string, months: number): string {
  const month = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 + months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
