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

  it('sends a worry about the head to the chair, and to nobody else', () => {
    expect(page.situations.find(({ id }) => id === 'worry-about-head')?.routes).toEqual(['chair-of-governors']);
  });
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
