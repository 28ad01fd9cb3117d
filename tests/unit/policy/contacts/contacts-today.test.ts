import { describe, expect, it } from 'vitest';
import { describeContactsToday } from '../../../../src/policy/contacts/contacts-today.ts';
import type { Contact } from '../../../../src/schemas/school.ts';

const contacts = [
  { role: 'DSL', people: [{ name: 'Ann Example', email: 'ann@s.example' }], phones: ['01632 960001'] },
  { role: 'Champion', people: [{ name: 'Eve Example' }], phones: [] },
];
const eve = { title: 'Champion', people: ['Eve Example'] };
const todayWith = (dsl: Omit<Contact, 'title'>, confirmedOn: string | null = null) =>
  describeContactsToday(
    { contacts },
    {
      contacts: {
        dsl: { title: 'Designated Safeguarding Lead', phone: '01632 960001', ...dsl },
        headteacher: { title: 'Headteacher' },
        champion: eve,
      },
      confirmedOn,
      publishedIn: '2023-11',
    },
  );

describe('whom to ask today', () => {
  it('is whom the version names where nothing differs', () => {
    const people = ['Ann Example'];
    expect(todayWith({ people })).toEqual({ rows: [], state: 'as published in November 2023, not confirmed since' });
    expect(todayWith({ people }, '2027-03')).toEqual({ rows: [], state: 'confirmed in March 2027' });
  });

  it('is whom school.yaml names where that differs: no longer as published, then', () => {
    expect(todayWith({ people: ['Ben Newman', 'Cy Sample'], email: 'dsl@s.example' })).toEqual({
      rows: [
        {
          role: 'Designated Safeguarding Lead',
          people: [{ name: 'Ben Newman or Cy Sample', email: 'dsl@s.example' }],
          phones: ['01632 960001'],
        },
      ],
      state: 'not confirmed yet',
    });
    expect(todayWith({ people: ['Ben Newman'] }, '2027-03-02')?.state).toBe('confirmed on 2 March 2027');
  });

  it('is the number or the address alone where nobody is named', () => {
    expect(todayWith({})?.rows).toEqual([
      { role: 'Designated Safeguarding Lead', people: [], phones: ['01632 960001'] },
    ]);
  });

  it('is the school office where nothing is known', () => {
    const rows = describeContactsToday(
      { contacts },
      {
        contacts: {
          dsl: { title: 'DSL', phone: '01632 960001', people: ['Ann Example'] },
          headteacher: { title: 'Head' },
        },
        confirmedOn: null,
      },
    )?.rows;
    expect(rows).toEqual([
      { role: 'Champion', people: [{ name: 'no longer Eve Example: ask the school office' }], phones: [] },
    ]);
    const champion = { title: 'Champion', whileEmpty: 'ask the clerk' };
    const school = {
      dsl: { title: 'DSL', phone: '01632 960001', people: ['Ann Example'] },
      headteacher: { title: 'Head' },
    };
    expect(describeContactsToday({ contacts }, { contacts: { ...school, champion }, confirmedOn: null })?.rows).toEqual(
      [{ role: 'Champion', people: [{ name: 'ask the clerk', email: undefined }], phones: [] }],
    );
  });

  it('is not said of a version without contacts', () => {
    expect(
      describeContactsToday(
        { contacts: [] },
        {
          contacts: { dsl: { title: 'DSL', phone: '01632 960001' }, headteacher: { title: 'Head' } },
          confirmedOn: null,
        },
      ),
    ).toBeNull();
  });
});
