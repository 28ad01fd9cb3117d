// Owns changing the contacts in the text of school.yaml, so that every other byte stays.
import { isMap, parse } from 'yaml';
import {
  contactFieldNames,
  type ContactFields,
  type ContactsAsked,
  listChangedFields,
} from '../contacts/contact-fields.ts';
import { columnOf, groupOf, pairOf, rangeOf, readFields, removeField, setField, unusualLayout } from './yaml-edit.ts';
import { setItems, writeList } from './yaml-items-edit.ts';
import { writeScalar } from './yaml-scalar.ts';

/**
 * Reads the contacts.
 * @param text the whole of school.yaml
 * @returns each role by its name, in the file's order
 * @throws Error when the file cannot be read or has no contacts
 */
export function readContacts(text: string): Map<string, ContactFields> {
  const data: unknown = parse(text);
  const contacts = isGroup(data) ? data.contacts : null;
  if (!isGroup(contacts)) throw new Error('The file has no contacts.');
  return new Map(
    Object.entries(contacts).map(([role, fields]) => {
      const of = (name: string): unknown => (isGroup(fields) ? fields[name] : undefined);
      const word = (name: string): string => (typeof of(name) === 'string' ? String(of(name)) : '');
      const people = of('people');
      return [
        role,
        {
          title: word('title'),
          people: Array.isArray(people) ? people.map(String) : [],
          phone: word('phone'),
          email: word('email'),
        },
      ];
    }),
  );
}

/**
 * Writes the contacts.
 * @param text the whole of school.yaml, with any line ends
 * @param asked the contacts as they shall be
 * @returns the file with the lines changed that have to, and no others
 * @throws Error when the file cannot be read, or is laid out so that nothing can be changed safely
 */
export function writeContacts(text: string, asked: ContactsAsked): string {
  const before = readContacts(text);
  let now = text;
  for (const [role, fields] of asked.contacts) {
    const old = before.get(role);
    if (old) for (const name of listChangedFields(old, fields)) now = writeField(now, role, name, fields);
    else now = addRole(now, role, fields);
  }
  if (asked.confirmed) {
    now = setWord(now, ['confirmedOn'], asked.confirmed.on);
    now = setWord(now, ['reviewBy'], asked.confirmed.reviewBy, ['confirmedOn']);
  }
  if (!isSame(parse(now), expected(parse(text), asked))) throw unusualLayout();
  return now;
}

type FieldName = (typeof contactFieldNames)[number];

function writeField(text: string, role: string, name: FieldName, fields: ContactFields): string {
  const path = ['contacts', role, name] as const;
  const follows = contactFieldNames.slice(0, contactFieldNames.indexOf(name));
  if (name === 'people') return setItems(text, path, fields.people, follows);
  if (fields[name] === '') return removeField(text, path);
  return setWord(text, path, fields[name], follows, name === 'phone');
}

/** Sets one text, in the quotes that it had. */
function setWord(
  text: string,
  path: readonly [string, ...string[]],
  words: string,
  follows: readonly string[] = [],
  isQuoted = false,
): string {
  const { source, map } = readFields(text);
  const { group, key } = groupOf(map, path);
  const [start, end] = rangeOf(pairOf(group, key)?.value);
  const instead = source.slice(start, end);
  return setField(text, path, writeScalar(words, { isInFlow: group.flow === true, instead, isQuoted }), follows);
}

/** Adds a role as the last, in lines or in braces as its neighbours are. */
function addRole(text: string, role: string, fields: ContactFields): string {
  const { source, map } = readFields(text);
  const contacts = pairOf(map, 'contacts')?.value;
  if (!isMap(contacts)) throw unusualLayout();
  const isInFlow = contacts.flow === true;
  const words: Record<FieldName, string> = {
    title: writeScalar(fields.title, { isInFlow }),
    people: fields.people.length === 0 ? '' : writeList(fields.people),
    phone: fields.phone === '' ? '' : writeScalar(fields.phone, { isInFlow, isQuoted: true }),
    email: fields.email === '' ? '' : writeScalar(fields.email, { isInFlow }),
  };
  const lines = contactFieldNames.filter((name) => words[name] !== '').map((name) => `${name}: ${words[name]}`);
  if (isInFlow) return setField(text, ['contacts', role], `{ ${lines.join(', ')} }`);
  const inner = contacts.items.find(({ value }) => isMap(value) && value.flow !== true);
  const [key, value] = [rangeOf(inner?.key)[0], rangeOf(inner?.value)[0]];
  const width = inner ? columnOf(source, value) - columnOf(source, key) : 2;
  return setField(text, ['contacts', role], lines.map((line) => `\n${' '.repeat(width)}${line}`).join(''));
}

/** The data that has to come out. */
function expected(data: unknown, { contacts, confirmed }: ContactsAsked): unknown {
  if (!isGroup(data) || !isGroup(data.contacts)) return null;
  const roles = { ...data.contacts };
  for (const [role, fields] of contacts) {
    const kept = isGroup(roles[role]) ? { ...roles[role] } : {};
    for (const name of contactFieldNames) {
      const value = fields[name];
      if (value.length > 0) kept[name] = value;
      // A field that was empty before may stay.
      else if (!(Array.isArray(kept[name]) && kept[name].length === 0)) Reflect.deleteProperty(kept, name);
    }
    roles[role] = kept;
  }
  const dates = confirmed ? { confirmedOn: confirmed.on, reviewBy: confirmed.reviewBy } : {};
  return { ...data, ...dates, contacts: roles };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (!isGroup(a) || !isGroup(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]));
}
