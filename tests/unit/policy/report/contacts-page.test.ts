// The page of help of a school that has written none.
import { describe, expect, it } from 'vitest';
import { makeContactsPage } from '../../../../src/policy/report/contacts-page.ts';
import { type School } from '../../../../src/schemas/school.ts';
import { urgent } from '../../../../src/schemas/urgent.ts';

const bare: School = {
  name: 'Example School',
  confirmedOn: null,
  contacts: { dsl: { title: 'Lead', phone: '01632 960001' }, headteacher: { title: 'Headteacher' } },
};
const full: School = {
  ...bare,
  allegationsFacts: ['officer-line'],
  complaints: { title: 'Complaints', address: '/complaints/' },
  contacts: {
    ...bare.contacts,
    'deputy-dsl': { title: 'Deputies' },
    'chair-of-governors': { title: 'Chair' },
    nurse: { title: 'Nurse' },
  },
};

describe.each([
  ['two contacts', bare],
  ['every contact', full],
])('of a school with %s', (_, school) => {
  const page = makeContactsPage(school, '2026-01');

  it('is what a file could say', () => {
    expect(urgent.safeParse(page).error?.issues).toBeUndefined();
  });

  it('leads only to routes that it has, and to each of them', () => {
    const used = [...page.askers, ...page.situations].flatMap(({ routes }) => routes);
    expect([...new Set(used)].sort()).toEqual(Object.keys(page.routes).sort());
  });

  it('sends a worry about the head to the chair first', () => {
    expect(page.situations.find(({ id }) => id === 'worry-about-head')?.routes[0]).toBe('chair-of-governors');
  });
});

it('names the officer outside the school where the school does, for worries about staff and about the head', () => {
  const namedIn = (school: School) =>
    makeContactsPage(school, '2026-01').situations.flatMap(({ id, routes }) => (routes.includes('officer') ? id : []));
  expect(namedIn(full)).toEqual(['worry-about-staff', 'worry-about-head']);
  expect(namedIn(bare)).toEqual([]);
  expect(makeContactsPage(full, '2026-01').routes.officer?.facts).toEqual(['officer-line']);
});

it('leads to the complaints procedure, or says who has it', () => {
  const complaint = (school: School) =>
    makeContactsPage(school, '2026-01').situations.find(({ id }) => id === 'complaint');
  expect(complaint(full)?.page).toBe('/complaints/');
  expect(complaint(bare)?.page).toBeUndefined();
  expect(complaint(bare)?.say).toContain('office');
});

it('lists the contacts that a school has, in the order in which to try them', () => {
  const parent = (school: School) => makeContactsPage(school, '2026-01').askers.find(({ who }) => who === 'parent');
  expect(parent(bare)?.routes).toEqual(['dsl', 'headteacher']);
  expect(parent(full)?.routes).toEqual(['dsl', 'deputy-dsl', 'headteacher']);
});

it('says where the chair is found while the school has not listed one', () => {
  const chair = (school: School) => makeContactsPage(school, '2026-01').routes['chair-of-governors'];
  expect(chair(bare)).toMatchObject({ title: 'Chair of Governors' });
  expect(chair(bare)?.contact).toBeUndefined();
  expect(chair(bare)?.about).toContain('school office');
  expect(chair(full)).toMatchObject({ title: 'Chair', contact: 'chair-of-governors' });
});
