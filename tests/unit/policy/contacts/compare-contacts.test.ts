import { describe, expect, it } from 'vitest';
import { compareContacts, listChangedRoles } from '../../../../src/policy/contacts/compare-contacts.ts';
import type { ContactRow } from '../../../../src/policy/version/model.ts';

const ann = { name: 'Ann Example', email: 'ann@school.example' };
const row = (role: string, people: ContactRow['people'], phones: string[] = []): ContactRow => ({
  role,
  people,
  phones,
});
const lead = row('Designated Safeguarding Lead (DSL)', [ann], ['01632 960001', '01632 960002']);
const dsl = { title: 'Designated Safeguarding Lead', people: ['Ann Example'], phone: '01632 960001' };

describe('a version’s contacts and the school’s', () => {
  it('do not differ where people and numbers are the same, however they are written', () => {
    const today = { ...dsl, people: ['Mrs A. Example'], phone: '+44 1632960002', email: 'Ann@School.example' };
    expect(compareContacts([lead], { dsl: today })).toEqual([]);
  });

  it('differ where a role has another person', () => {
    expect(compareContacts([lead], { dsl: { ...dsl, people: ['Ben Newman'] } })).toEqual([
      { role: 'dsl', policyRole: lead.role, then: ['Ann Example'], today: ['Ben Newman'] },
    ]);
  });

  it.each([
    ['has one person more', ['Ann Example', 'Ben Newman']],
    ['has nobody', []],
    ['has somebody of the same surname', ['Amy Example']],
  ])('differ where a role %s', (_, people) => {
    const [difference] = compareContacts([lead], { dsl: { ...dsl, people } });
    expect(difference).toMatchObject({ then: ['Ann Example'], today: people });
  });

  it('differ where one of two people has gone', () => {
    const rows = [row('Deputy DSL', [{ name: 'Bea Example' }, { name: 'Cy Sample' }])];
    const contacts = { 'deputy-dsl': { title: 'Deputy Designated Safeguarding Leads', people: ['Cy Sample'] } };
    expect(compareContacts(rows, contacts)).toEqual([
      { role: 'deputy-dsl', policyRole: 'Deputy DSL', then: ['Bea Example', 'Cy Sample'], today: ['Cy Sample'] },
    ]);
  });

  it('differ in a number or an address that the version does not give', () => {
    const today = { ...dsl, phone: '01632 960009', email: 'dsl@school.example' };
    expect(compareContacts([lead], { dsl: today })).toEqual([
      {
        role: 'dsl',
        policyRole: lead.role,
        then: ['01632 960001', '01632 960002', 'ann@school.example'],
        today: ['01632 960009', 'dsl@school.example'],
      },
    ]);
  });

  it('do not differ in what only one of them gives', () => {
    const rows = [row('Headteacher', [{ name: 'Dan Example' }])];
    const headteacher = { title: 'Headteacher', people: ['Dan Example'], phone: '01632 960001', email: 'd@s.example' };
    expect(compareContacts(rows, { headteacher, office: { title: 'School office', phone: '01632 960001' } })).toEqual(
      [],
    );
    expect(compareContacts([lead], { dsl: { title: 'DSL', people: ['Ann Example'] } })).toEqual([]);
  });

  it('take one row for two roles where it names both', () => {
    const both = row('Designated Safeguarding Lead (DSL) and Head of School', [ann]);
    const head = { title: 'Head of School', people: ['Ann Example'] };
    expect(compareContacts([both], { dsl, headteacher: head })).toEqual([]);
    expect(compareContacts([both], { dsl, headteacher: { ...head, people: ['Ben Newman'] } })).toEqual([
      { role: 'headteacher', policyRole: both.role, then: ['Ann Example'], today: ['Ben Newman'] },
    ]);
  });

  it('take two rows for one role', () => {
    const rows = [row('Deputy DSL', [{ name: 'Bea Example' }]), row('Deputy DSL', [{ name: 'Cy Sample' }])];
    const contacts = { deputies: { title: 'Deputy DSLs', people: ['Bea Example', 'Cy Sample'] } };
    expect(compareContacts(rows, contacts)).toEqual([]);
  });

  it('are matched by policyRole before anything else, and by the name in school.yaml after the title', () => {
    const rows = [row('Head', [{ name: 'Dan Example' }]), row('Online Safety Champion', [{ name: 'Eve Example' }])];
    const contacts = {
      headteacher: { title: 'Whom to ask first', people: ['Ben Newman'] },
      safety: { title: 'Head of Computing', policyRole: 'online safety champion', people: ['Cy Sample'] },
    };
    expect(compareContacts(rows, contacts).map(({ role, policyRole }) => [role, policyRole])).toEqual([
      ['headteacher', 'Head'],
      ['safety', 'Online Safety Champion'],
    ]);
  });

  it('never take one role for another that is only like it', () => {
    const rows = [row('Executive Head teacher', [{ name: 'Dan Example' }])];
    const contacts = {
      headteacher: { title: 'Headteacher', people: ['Ann Example'] },
      'executive-headteacher': { title: 'Executive Headteacher', people: ['Dan Example'] },
    };
    expect(compareContacts(rows, contacts)).toEqual([]);
  });

  it('differ where nobody of a row is left in any role', () => {
    const rows = [row('Online Safety Champion', [{ name: 'Eve Example' }]), row('School nurse', [], ['01632 960077'])];
    expect(compareContacts(rows, { dsl })).toEqual([
      { role: null, policyRole: 'Online Safety Champion', then: ['Eve Example'], today: [] },
      { role: null, policyRole: 'School nurse', then: ['01632 960077'], today: [] },
    ]);
    expect(
      compareContacts([row('Champion', [ann]), row('Nurse', [], ['01632960001']), row('Clerk', [])], { dsl }),
    ).toEqual([]);
  });
});

describe('roles that are not as published', () => {
  const contacts = {
    dsl: { ...dsl, people: ['Ben Newman'] },
    headteacher: { title: 'Headteacher', phone: '01632 960003' },
    chair: { title: 'Chair' },
  };
  const versions = [{ id: '2023-11', contacts: [lead] }];

  it('are held against the version that published the contacts', () => {
    expect([...listChangedRoles({ contacts, publishedIn: '2023-11' }, versions)]).toEqual(['dsl', 'headteacher']);
    expect([...listChangedRoles({ contacts: { ...contacts, dsl }, publishedIn: '2023-11' }, versions)]).toEqual([
      'headteacher',
    ]);
  });

  it('are none where there is no such version', () => {
    expect([...listChangedRoles({ contacts, publishedIn: '2022-01' }, versions)]).toEqual([]);
    expect([...listChangedRoles({ contacts }, versions)]).toEqual([]);
  });
});
