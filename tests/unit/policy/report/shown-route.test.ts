// What a reader is shown of each way to somebody who helps.
import { describe, expect, it } from 'vitest';
import { pickRoutes, showRoutes } from '../../../../src/policy/report/shown-route.ts';
import type { Facts } from '../../../../src/schemas/facts.ts';
import type { School } from '../../../../src/schemas/school.ts';

const school: School = {
  name: 'Example School',
  confirmedOn: null,
  publishedIn: '2024-10',
  contacts: {
    dsl: {
      title: 'Designated Safeguarding Lead',
      people: ['Ann Example'],
      phone: '01632 960001',
      email: 'a@b.example',
    },
    headteacher: { title: 'Headteacher', people: ['Ann Example'] },
    chair: { title: 'Chair of Governors', whileEmpty: 'write to the clerk' },
    office: { title: 'Office' },
  },
};
const fact = { about: 'Words', source: 'Somebody', verifiedOn: '2026-01', reviewBy: '2027-01' } as const;
const facts: Facts = {
  line: {
    ...fact,
    kind: 'phone',
    value: '0808 157 0123',
    address: 'https://line.example/',
    confidence: 'primary-text',
  },
  chat: { ...fact, kind: 'website', value: 'chat', address: 'https://line.example/chat', confidence: 'primary-text' },
  address: {
    ...fact,
    kind: 'text',
    value: 'a@line.example',
    address: 'https://line.example/',
    confidence: 'primary-text',
  },
  hours: { ...fact, kind: 'text', value: 'All day', address: 'https://line.example/', confidence: 'unconfirmed' },
};
const from = { school, facts, changedRoles: new Set(['headteacher']) };
const show = (route: Parameters<typeof showRoutes>[0][string]) => showRoutes({ route }, from)[0];

describe('a contact', () => {
  it('is shown with its role, its people and the ways to reach them, the number first', () => {
    expect(show({ title: 'Safeguarding lead', contact: 'dsl' })).toMatchObject({
      role: 'Ann Example',
      ways: [
        { kind: 'phone', words: '01632 960001', href: 'tel:01632960001' },
        { kind: 'email', words: 'a@b.example', href: 'mailto:a@b.example' },
      ],
      instead: null,
    });
  });

  it('is shown with its role where what it is called says something else', () => {
    expect(show({ title: 'Somebody who listens', contact: 'dsl' })?.role).toBe(
      'Designated Safeguarding Lead, Ann Example',
    );
  });

  it('is not named twice, and says when it is the safeguarding lead too', () => {
    expect(show({ title: 'The headteacher', contact: 'headteacher' })?.role).toBe('Ann Example, who is also the DSL');
  });

  it('says what to do while there is nobody', () => {
    expect(show({ title: 'Chair of governors', contact: 'chair' })).toMatchObject({
      role: null,
      ways: [],
      instead: 'write to the clerk',
    });
    expect(show({ title: 'Office', contact: 'office' })?.instead).toBe('ask the school office');
  });

  it('says that nobody need say why they ask for the chair of governors', () => {
    const chairIs = (contact: object): string | null | undefined => {
      const contacts = { ...school.contacts, 'chair-of-governors': { title: 'Chair of Governors', ...contact } };
      const route = { title: 'Chair', contact: 'chair-of-governors' };
      return showRoutes({ route }, { ...from, school: { ...school, contacts } })[0]?.instead;
    };
    expect(chairIs({})).toBe('ask the school office (you need not say why)');
    expect(chairIs({ people: ['Fay Example'], whileEmpty: 'write to the clerk' })).toBe(
      'write to the clerk (you need not say why)',
    );
    expect(chairIs({ email: 'chair@b.example' })).toBeNull();
  });

  it('says how sure it is, and that one who is new is not confirmed', () => {
    expect(show({ title: 'Lead', contact: 'dsl' })?.state).toBe('as published in October 2024, not confirmed since');
    expect(show({ title: 'Head', contact: 'headteacher' })).toMatchObject({
      instead: 'ask the school office',
      state: 'not confirmed yet',
    });
    expect(show({ title: 'Office', contact: 'office' })?.state).toBeNull();
  });

  it('adds nothing when the school has no such role', () => {
    expect(show({ title: 'Nurse', contact: 'nurse' })).toMatchObject({ role: null, ways: [], instead: null });
  });
});

describe('facts', () => {
  it('are numbers to call, pages to open, and words', () => {
    expect(show({ title: 'Line', facts: ['line', 'chat', 'address', 'gone'] })?.ways).toEqual([
      { kind: 'phone', words: '0808 157 0123', href: 'tel:08081570123' },
      { kind: 'website', words: 'chat', href: 'https://line.example/chat' },
      { kind: 'text', words: 'a@line.example', href: null },
    ]);
  });

  it('make hours unsure when nobody has confirmed them', () => {
    expect(show({ title: 'Line', hours: '{fact:hours}' })?.areHoursUnsure).toBe(true);
    expect(show({ title: 'Line', hours: 'At any time' })?.areHoursUnsure).toBe(false);
  });
});

describe('a list of routes', () => {
  it('has the order of its names, and passes over those that do not exist', () => {
    const shown = showRoutes({ first: { title: 'First' }, second: { title: 'Second' } }, from);
    expect(pickRoutes(shown, ['second', 'third', 'first']).map(({ title }) => title)).toEqual(['Second', 'First']);
  });
});
