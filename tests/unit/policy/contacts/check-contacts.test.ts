import { describe, expect, it } from 'vitest';
import { checkContacts, nameRole } from '../../../../src/policy/contacts/check-contacts.ts';
import {
  type ContactFields,
  listChangedFields,
  listDifferences,
  nextLook,
} from '../../../../src/policy/contacts/contact-fields.ts';

const dsl: ContactFields = {
  title: 'DSL',
  people: ['Barnaby Inkpen'],
  phone: '01632 960201',
  email: 'b.inkpen@larkmead.example',
};
const check = (fields: Partial<ContactFields>, role = 'dsl'): string[] =>
  checkContacts(new Map([[role, { ...dsl, ...fields }]])).map(({ field, words }) => `${field}: ${words}`);

describe('contacts in a form', () => {
  it('are in order with all fields, and without those that only some roles have', () => {
    expect(check({})).toEqual([]);
    expect(check({ people: [], phone: '', email: '' }, 'headteacher')).toEqual([]);
  });

  it.each<[string, Partial<ContactFields>, string]>([
    [
      'a role without words',
      { title: '' },
      'title: The role has no words. Type what readers call it, such as “School office”.',
    ],
    [
      'a DSL without a number',
      { phone: '' },
      'phone: “DSL” has no telephone number. Every page shows it, so type one.',
    ],
    [
      'a number with words in it',
      { phone: '01632 960201 ext 4' },
      'phone: “01632 960201 ext 4” is no telephone number. Type digits and spaces alone, such as 01632 960001.',
    ],
    [
      'a number that is too short',
      { phone: '01632 96020' },
      'phone: “01632 96020” has too few or too many digits. Nearly all numbers that begin with 0 have 11.',
    ],
    [
      'an address without its end',
      { email: 'b.inkpen@larkmead' },
      'email: “b.inkpen@larkmead” is no email address. Type one such as office@school.example, without spaces.',
    ],
  ])('say of %s what to type', (_, fields, words) => {
    expect(check(fields)).toEqual([words]);
  });

  it('tell all faults at once, in the order of the form', () => {
    expect(check({ title: '', phone: '1', email: 'x' })).toHaveLength(3);
  });

  it('have no two roles with the same words', () => {
    const twice = new Map([
      ['dsl', dsl],
      ['+1', { ...dsl, title: 'dsl' }],
    ]);
    expect(checkContacts(twice)).toEqual([
      { role: '+1', field: 'title', words: '“dsl” is there already. Change that one, or give this one other words.' },
    ]);
  });
});

it.each([
  ['School nurse', [], 'school-nurse'],
  ['Mrs O’Brien’s office & “café”', [], 'mrs-obriens-office-cafe'],
  ['School nurse', ['school-nurse', 'school-nurse-2'], 'school-nurse-3'],
  ['2nd deputy', [], 'role-2nd-deputy'],
  ['校医', [], 'role'],
])('the new role "%s" beside %j is named %s', (title, taken, name) => {
  expect(nameRole(title, taken)).toBe(name);
});

it.each([
  ['2026-11-26', 12, '2027-11'],
  ['2026-11-26', 3, '2027-02'],
  ['2026-12-31', 12, '2027-12'],
  ['2026-06-01', 6, '2026-12'],
])('looked at on %s, again in %i months: %s', (on, months, month) => {
  expect(nextLook(on, months)).toBe(month);
});

describe('differences', () => {
  const before = new Map([['dsl', dsl]]);
  const dates = { confirmedOn: '', reviewBy: '2027-01', format: (date: string) => `<${date}>` };

  it('are said role by role, a new one too, then the dates', () => {
    const contacts = new Map([
      ['dsl', { ...dsl, people: ['A', 'B'], email: '' }],
      ['nurse', { title: 'Nurse', people: [], phone: '', email: '' }],
    ]);
    expect(listDifferences(before, { contacts, confirmed: { on: '2026-11-26', reviewBy: '2027-11' } }, dates)).toEqual([
      { role: 'DSL', what: 'Names', before: 'Barnaby Inkpen', after: 'A, B' },
      { role: 'DSL', what: 'Email', before: 'b.inkpen@larkmead.example', after: '' },
      { role: 'Nurse (new)', what: 'Role in words', before: '', after: 'Nurse' },
      { role: null, what: 'Confirmed by the school', before: '', after: '<2026-11-26>' },
      { role: null, what: 'To be looked at again', before: '<2027-01>', after: '<2027-11>' },
    ]);
  });

  it('are none where all is as it was', () => {
    expect(listDifferences(before, { contacts: before, confirmed: null }, dates)).toEqual([]);
    expect(listChangedFields(undefined, { title: '', people: [], phone: '', email: '' })).toEqual([]);
  });
});
