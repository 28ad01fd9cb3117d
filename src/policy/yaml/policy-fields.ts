// Owns writing the front matter of a version from nothing, as a careful person would type it.
import { stringify } from 'yaml';
import type { ContactRow, PolicyDates, Status } from '../version/model.ts';
import { type ReasonAnswer, writeGroup } from './reason-entries.ts';

/** What the front matter of a version says. */
export interface PolicyFields {
  title: string;
  school: string;
  status: Status;
  dates: PolicyDates;
  contacts: readonly ContactRow[];
  follows: string | null;
  /** Reasons with their kinds; empty for none. */
  changes: readonly ReasonAnswer[];
}

/**
 * Writes front matter.
 * @param fields what it says
 * @returns the lines between and with the two of "---"
 */
export function writeFields(fields: PolicyFields): string[] {
  const { title, school, status, dates, contacts, follows, changes } = fields;
  const { written, updated, ratified, reviewDue } = dates;
  const given = Object.entries({ written, updated, ratified, reviewDue }).filter(([, date]) => date !== undefined);
  return [
    '---',
    `title: ${block(title)}`,
    `school: ${block(school)}`,
    `status: ${status}`,
    `dates: { ${given.map(([name, date]) => `${name}: ${date}`).join(', ')} }`,
    ...(contacts.length === 0 ? ['contacts: []'] : ['contacts:', ...contacts.flatMap(writeContact)]),
    ...(follows === null ? [] : [`follows: ${follows}`]),
    ...(changes.length === 0 ? [] : ['changes:', ...changes.flatMap(writeGroup).map((line) => `  ${line}`)]),
    '---',
  ];
}

function writeContact({ role, people, phones }: ContactRow): string[] {
  const written = people.map((person) => flow(person));
  return [
    `  - role: ${block(role)}`,
    ...(written.length > 1
      ? ['    people:', ...written.map((person) => `      - ${person}`)]
      : [`    people: [${written.join('')}]`]),
    `    phones: [${phones.map((phone) => JSON.stringify(phone)).join(', ')}]`,
  ];
}

function block(words: string): string {
  return stringify(words, { lineWidth: 0, blockQuote: false }).trimEnd();
}

function flow(person: ContactRow['people'][number]): string {
  return stringify(person, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
}
