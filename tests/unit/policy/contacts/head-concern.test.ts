import { describe, expect, it } from 'vitest';
import { describeHeadConcern, formatHeadConcern } from '../../../../src/policy/contacts/head-concern.ts';
import type { Contact, School } from '../../../../src/schemas/school.ts';

const schoolWith = (chair: Partial<Contact>, more: Partial<School> = {}): School => ({
  name: 'Example',
  confirmedOn: null,
  contacts: {
    dsl: { title: 'DSL', phone: '01632 960001' },
    headteacher: { title: 'Headteacher' },
    'chair-of-governors': { title: 'Chair of Governors', ...chair },
  },
  ...more,
});

describe('a concern about the head', () => {
  it('goes to the chair, where the chair can be reached', () => {
    expect(describeHeadConcern(schoolWith({ people: ['Fay Example'], email: 'fay@s.example' })).how).toBeNull();
    expect(describeHeadConcern(schoolWith({ phone: '01632 960009' })).how).toBeNull();
  });

  it('goes to the officer instead, and speaks of the office only while the chair has to be asked for', () => {
    expect(describeHeadConcern(schoolWith({ email: 'fay@s.example' })).when).toBe(
      'If the chair is too close to it, or can’t be reached,',
    );
    expect(describeHeadConcern(schoolWith({ people: ['Fay Example'] })).when).toContain('ask at the office');
  });

  it('says how to reach a chair who is only named', () => {
    const people = ['Fay Example'];
    expect(describeHeadConcern(schoolWith({ people })).how).toBe(
      'Ask the school office for the address (you need not say why).',
    );
    expect(describeHeadConcern(schoolWith({ people, whileEmpty: 'write to the clerk' })).how).toBe(
      'Write to the clerk (you need not say why).',
    );
  });

  it('says that nobody need say why, where the contact itself says whom to ask for the address', () => {
    expect(describeHeadConcern(schoolWith({})).how).toBe('(you need not say why)');
  });

  it('goes elsewhere only where the school says so', () => {
    expect(describeHeadConcern(schoolWith({}))).toMatchObject({ facts: [], complaints: null });
    const complaints = { title: 'Complaints', address: '/complaints/' };
    expect(describeHeadConcern(schoolWith({}, { allegationsFacts: ['lado'], complaints }))).toMatchObject({
      facts: ['lado'],
      complaints,
    });
  });

  it('has words for the search', () => {
    const words = (school: School): string => formatHeadConcern(describeHeadConcern(school), (id) => `the ${id}`);
    expect(words(schoolWith({}, { allegationsFacts: ['a', 'b'] }))).toMatch(
      /\(the LADO\) on the a or the b\. Any other/,
    );
    expect(words(schoolWith({}))).not.toContain('LADO');
  });
});
