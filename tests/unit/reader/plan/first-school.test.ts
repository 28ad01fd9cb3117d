// The school.yaml of a school's first day: what it holds is what was found and answered, whatever letters that has.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findFirstContacts, writeFirstSchool } from '../../../../src/reader/plan/first-school.ts';
import { school as schema } from '../../../../src/schemas/school.ts';

const rows = [
  {
    role: 'Head Teacher',
    people: [{ name: 'Bryony Thackeray', email: 'head@acorn.example' }],
    phones: ['01632 960455'],
  },
  {
    role: 'Designated Safeguarding Lead (DSL)',
    people: [{ name: 'Tobias Quill' }],
    phones: ['01632 96', '01632 960456'],
  },
  { role: 'Deputy DSL', people: [{ name: 'Ada Fern' }, { name: 'Odo Finch' }], phones: [] },
  { role: 'Chair of Governors', people: [], phones: ['01632 960457'] },
];

describe('whom a policy names', () => {
  it('finds the head and the safeguarding lead by their roles, and a number that can be called', () => {
    expect(findFirstContacts(rows)).toEqual({
      headteacher: ['Bryony Thackeray'],
      dsl: ['Tobias Quill'],
      dslPhone: '01632 960456',
    });
  });

  it('finds nobody where nobody is named', () => {
    expect(findFirstContacts([])).toEqual({ headteacher: [], dsl: [], dslPhone: null });
  });
});

describe('the file', () => {
  it('has every role of the policy, and is one that the reader takes', () => {
    const text = writeFirstSchool(
      {
        name: 'Acorn Bank: Primary #1',
        headteacher: ['Bryony Thackeray'],
        dsl: ['Tobias Quill'],
        dslPhone: '01632 960456',
      },
      rows,
    );
    expect(schema.parse(parse(text))).toEqual({
      name: 'Acorn Bank: Primary #1',
      confirmedOn: null,
      contacts: {
        dsl: { title: 'Designated Safeguarding Lead (DSL)', people: ['Tobias Quill'], phone: '01632 960456' },
        headteacher: {
          title: 'Head Teacher',
          people: ['Bryony Thackeray'],
          phone: '01632 960455',
          email: 'head@acorn.example',
        },
        'deputy-dsl': { title: 'Deputy DSL', people: ['Ada Fern', 'Odo Finch'] },
        'chair-of-governors': { title: 'Chair of Governors', phone: '01632 960457' },
      },
    });
    expect(text).toContain(
      '    phone: "01632 960456"\n    # The policy also gives 01632 96: a contact here has one of each.\n',
    );
  });

  it('gives an address only to the one whose it is', () => {
    const other = { name: 'Acorn Bank', headteacher: ['Odo Finch'], dsl: [], dslPhone: '01632 960456' };
    expect(schema.parse(parse(writeFirstSchool(other, rows))).contacts.headteacher).toEqual({
      title: 'Head Teacher',
      people: ['Odo Finch'],
    });
  });

  it('leaves out people whom nobody has named', () => {
    const text = writeFirstSchool({ name: 'Acorn Bank', headteacher: [], dsl: [], dslPhone: '01632 960456' }, []);
    expect(schema.parse(parse(text)).contacts).toEqual({
      dsl: { title: 'Designated Safeguarding Lead (DSL)', phone: '01632 960456' },
      headteacher: { title: 'Headteacher' },
    });
  });
});
