import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ContactFields, ContactsAsked } from '../../../../src/policy/contacts/contact-fields.ts';
import { readContacts, writeContacts } from '../../../../src/policy/yaml/school-edit.ts';
import { school as schoolSchema } from '../../../../src/schemas/school.ts';

const file = `# The school today.
name: Larkmead Primary School
confirmedOn: null  # nobody yet
contacts:
  dsl:
    title: Designated Safeguarding Lead (DSL)
    people: [Barnaby Inkpen]
    phone: "01632 960201"
    email: 'b.inkpen@larkmead.example' # asked in May
  deputy-dsl:
    title: Deputies
    # The policy in force still names somebody else.
    people:
      - Clementine Oakapple # Mondays
      - "Araminta Quillfeather"
    phone: "01632 960202"
  headteacher: { title: Headteacher, people: [Marigold Thistlewood], email: head@larkmead.example }
  chair-of-governors:
    title: Chair of Governors
    whileEmpty: write to the clerk
otherPolicies: []
`;

/** Asks for other fields of one role, everything else as it is. */
function ask(role: string, fields: Partial<ContactFields>, text = file): ContactsAsked {
  const contacts = readContacts(text);
  const before = contacts.get(role) ?? { title: '', people: [], phone: '', email: '' };
  return { contacts: new Map([...contacts, [role, { ...before, ...fields }]]), confirmed: null };
}

describe('changing contacts', () => {
  test('that are all as they were changes no byte', () => {
    expect(writeContacts(file, { contacts: readContacts(file), confirmed: null })).toBe(file);
  });

  test.each<[string, string, Partial<ContactFields>, [string, string]]>([
    ['a number in its quotes', 'dsl', { phone: '01632 960299' }, ['960201', '960299']],
    [
      'an address in its quotes, and leaves the comment',
      'dsl',
      { email: 'dsl@a.example' },
      ['b.inkpen@larkmead.example', 'dsl@a.example'],
    ],
    [
      'a title that now needs quotes',
      'dsl',
      { title: 'DSL: today' },
      ['Designated Safeguarding Lead (DSL)', '"DSL: today"'],
    ],
    ['a person in brackets', 'dsl', { people: ['Fern Moss'] }, ['Barnaby Inkpen', 'Fern Moss']],
    ['a person with a comma, in brackets', 'dsl', { people: ['Moss, Fern'] }, ['Barnaby Inkpen', '"Moss, Fern"']],
    [
      'who comes after somebody in brackets',
      'dsl',
      { people: ['Barnaby Inkpen', 'Fern Moss'] },
      ['Inkpen]', 'Inkpen, Fern Moss]'],
    ],
    [
      'who comes before somebody in brackets',
      'dsl',
      { people: ['Fern Moss', 'Barnaby Inkpen'] },
      ['[Barnaby', '[Fern Moss, Barnaby'],
    ],
    [
      'a person on a line of her own, with her comment',
      'deputy-dsl',
      { people: ['Fern Moss', 'Araminta Quillfeather'] },
      ['Clementine Oakapple', 'Fern Moss'],
    ],
    [
      'a person on a line of her own, in the quotes that were there',
      'deputy-dsl',
      { people: ['Clementine Oakapple', 'Fern Moss'] },
      ['"Araminta Quillfeather"', '"Fern Moss"'],
    ],
    [
      'a person who leaves a list of lines',
      'deputy-dsl',
      { people: ['Araminta Quillfeather'] },
      ['      - Clementine Oakapple # Mondays\n', ''],
    ],
    [
      'a person who joins a list of lines',
      'deputy-dsl',
      { people: ['Clementine Oakapple', 'Araminta Quillfeather', 'Fern Moss'] },
      ['"Araminta Quillfeather"\n', '"Araminta Quillfeather"\n      - Fern Moss\n'],
    ],
    [
      'a person who comes first in a list of lines',
      'deputy-dsl',
      { people: ['Fern Moss', 'Clementine Oakapple', 'Araminta Quillfeather'] },
      ['      - Clem', '      - Fern Moss\n      - Clem'],
    ],
    [
      'a list of lines that ends',
      'deputy-dsl',
      { people: [] },
      ['    people:\n      - Clementine Oakapple # Mondays\n      - "Araminta Quillfeather"\n', ''],
    ],
    ['a number that is no more', 'deputy-dsl', { phone: '' }, ['    phone: "01632 960202"\n', '']],
    [
      'a number that is new, after the people',
      'headteacher',
      { phone: '01632 960203' },
      ['[Marigold Thistlewood]', '[Marigold Thistlewood], phone: "01632 960203"'],
    ],
    ['an address that is no more, in braces', 'headteacher', { email: '' }, [', email: head@larkmead.example', '']],
    ['a title in braces', 'headteacher', { title: 'Head, of all' }, ['title: Headteacher', 'title: "Head, of all"']],
    [
      'a person and a number that are new, after the title',
      'chair-of-governors',
      { people: ['Peregrine Fallowfield'], phone: '01632 960204' },
      ['Governors\n', 'Governors\n    people: [Peregrine Fallowfield]\n    phone: "01632 960204"\n'],
    ],
  ])('writes %s', (_, role, fields, [from, to]) => {
    expect(writeContacts(file, ask(role, fields))).toBe(file.replace(from, to));
  });

  test('adds a role after the others, laid out as they are', () => {
    const added = { title: 'School office', people: ['Ivy Reed'], phone: '01632 960205', email: 'office@a.example' };
    const lines =
      '  school-office:\n    title: School office\n    people: [Ivy Reed]\n    phone: "01632 960205"\n    email: office@a.example\n';
    expect(writeContacts(file, ask('school-office', added))).toBe(
      file.replace('otherPolicies', `${lines}otherPolicies`),
    );
    const flow = 'confirmedOn: null\ncontacts: { dsl: { title: DSL, phone: "01632 960201" } }\n';
    expect(writeContacts(flow, ask('school-office', { title: 'Office' }, flow))).toBe(
      flow.replace('960201" }', '960201" }, school-office: { title: Office }'),
    );
  });

  test('sets both dates, and adds the one that is missing below the other', () => {
    const confirmed = { on: '2026-11-26', reviewBy: '2027-11' };
    const asked = { contacts: readContacts(file), confirmed };
    const written = file.replace('null  # nobody yet\n', '2026-11-26  # nobody yet\nreviewBy: 2027-11\n');
    expect(writeContacts(file, asked)).toBe(written);
    expect(writeContacts(written, { ...asked, confirmed: { ...confirmed, reviewBy: '2028-11' } })).toBe(
      written.replace('2027-11', '2028-11'),
    );
  });

  test('keeps Windows line ends, and the file without a last line end', () => {
    const windows = file.replaceAll('\n', '\r\n');
    expect(writeContacts(windows, ask('deputy-dsl', { people: ['Fern Moss'], email: 'd@a.example' }))).toBe(
      windows
        .replace(
          '      - Clementine Oakapple # Mondays\r\n      - "Araminta Quillfeather"\r\n',
          '      - Fern Moss # Mondays\r\n',
        )
        .replace('"01632 960202"\r\n', '"01632 960202"\r\n    email: d@a.example\r\n'),
    );
    const cut = 'confirmedOn: null\ncontacts:\n  dsl:\n    title: DSL';
    expect(writeContacts(cut, ask('dsl', { phone: '01632 960201' }, cut))).toBe(`${cut}\n    phone: "01632 960201"\n`);
  });

  test('refuses what it cannot change alone, and a file without contacts', () => {
    const shared =
      'confirmedOn: null\ncontacts:\n  dsl: { title: DSL, phone: &p "01632 960201" }\n  head: { title: H, phone: *p }\n';
    expect(() => writeContacts(shared, ask('dsl', { phone: '01632 960299' }, shared))).toThrow('laid out');
    expect(() => readContacts('name: A\n')).toThrow('no contacts');
  });
});

/** A file of which each line is known by the role and field that it belongs to. */
interface Line {
  of: string;
  text: string;
}

const words = fc.stringMatching(/^[A-Z][a-z]{1,6}(?:[ ,:#'"&*-][ ]?[A-Za-z]{1,6}){0,2}$/);
const contact = fc.record({
  title: words,
  people: fc.uniqueArray(words, { maxLength: 3 }),
  phone: fc.constantFrom('', '01632 960201', '01632 960202'),
  email: fc.constantFrom('', 'a@school.example', 'b@school.example'),
});
const roles = ['dsl', 'headteacher', 'deputy-dsl', 'school-office'];
const laidOut = fc.record({
  contact,
  isInFlow: fc.boolean(),
  isListInLines: fc.boolean(),
  quote: fc.constantFrom('', '"', "'"),
  comment: fc.constantFrom('', ' # asked', '\n    # a line of words'),
});

const quoted = (text: string, quote: string): string => {
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`;
  return quote === '"' || /[^A-Za-z ]/.test(text) ? JSON.stringify(text) : text;
};

/** Types one role as somebody would. */
function typeRole(
  role: string,
  { contact, isInFlow, isListInLines, quote, comment }: typeof laidOut extends fc.Arbitrary<infer T> ? T : never,
): Line[] {
  const { title, people, phone, email } = contact;
  const list = `[${people.map((name) => quoted(name, quote)).join(', ')}]`;
  const parts = [
    ['title', quoted(title, quote)],
    ['people', people.length > 0 ? list : ''],
    ['phone', phone && JSON.stringify(phone)],
    ['email', email && quoted(email, quote || '"')],
  ].filter(([, value]) => value !== '');
  if (isInFlow) {
    const inner = parts.map(([name, value]) => `${name}: ${value}`).join(', ');
    return [{ of: `${role}.*`, text: `  ${role}: { ${inner} }` }];
  }
  const [note, extra] = comment.startsWith('\n') ? ['', [{ of: '', text: comment.slice(1) }]] : [comment, []];
  return [
    { of: '', text: `  ${role}:` },
    ...parts.flatMap(([name, value]): Line[] => {
      const of = `${role}.${name}`;
      if (name !== 'people' || !isListInLines) return [{ of, text: `    ${name}: ${value}${note}` }, ...extra];
      return [
        { of, text: `    people:` },
        ...people.map((person) => ({ of, text: `      - ${quoted(person, quote)}` })),
        ...extra,
      ];
    }),
  ];
}

test('whatever is asked, it comes out, and no line differs that it does not concern', () => {
  const runs = Number(process.env.FUZZ_RUNS ?? 400);
  fc.assert(
    fc.property(
      fc.array(laidOut, { minLength: 2, maxLength: 3 }),
      fc.array(fc.option(contact, { nil: undefined }), { minLength: 2, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      fc.option(fc.constant({ on: '2026-11-26', reviewBy: '2027-11' })),
      (typed, wanted, eol, confirmed) => {
        const lines: Line[] = [
          { of: '', text: '# A school' },
          { of: 'dates', text: 'confirmedOn: null' },
          { of: 'dates', text: 'reviewBy: 2026-12' },
          { of: '', text: 'contacts:' },
          ...typed.flatMap((one, at) => typeRole(roles[at] ?? '', one)),
          { of: '', text: '# the end' },
          { of: '', text: 'otherPolicies: []' },
        ];
        const text = lines.map((line) => line.text + eol).join('');
        const before = readContacts(text);
        const contacts = new Map(before);
        for (const [at, fields] of wanted.entries()) if (fields) contacts.set(roles[at] ?? '', fields);
        const after = writeContacts(text, { contacts, confirmed });
        expect([...readContacts(after)]).toEqual([...contacts]);
        const touched = (of: string): boolean => {
          if (of === 'dates') return confirmed !== null;
          const [role = '', name = ''] = of.split('.');
          const [old, now] = [before.get(role), contacts.get(role)];
          if (of === '' || !old || !now) return false;
          const names = name === '*' ? (['title', 'people', 'phone', 'email'] as const) : [name as keyof ContactFields];
          return names.some((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]));
        };
        const left = after.split(eol);
        for (const line of lines.filter(({ of }) => !touched(of))) {
          const at = left.indexOf(line.text);
          expect([line.text, at]).not.toEqual([line.text, -1]);
          left.splice(0, at + 1);
        }
        const isChanged = confirmed !== null || JSON.stringify([...before]) !== JSON.stringify([...contacts]);
        if (!isChanged) expect(after).toBe(text);
        expect(parse(after)).toMatchObject({ otherPolicies: [] });
      },
    ),
    { numRuns: runs, seed: Number(process.env.FUZZ_SEED ?? 42) },
  );
});

test('the result is what the reader accepts', () => {
  const asked = ask('school-office', {
    title: 'Office: “front desk”',
    people: ["Ivy O'Reed"],
    phone: '01632 960205',
    email: '',
  });
  const after = writeContacts(file, { ...asked, confirmed: { on: '2026-11-26', reviewBy: '2027-11' } });
  expect(schoolSchema.safeParse(parse(after)).success).toBe(true);
});
