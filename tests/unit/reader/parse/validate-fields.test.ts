import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPolicyFile } from '../../../../src/reader/policy/policy-file.ts';
import { validateFields } from '../../../../src/reader/parse/validate-fields.ts';
import { readYaml } from '../../../../src/reader/parse/yaml-document.ts';

const schema = z.strictObject({
  name: z.string(),
  rows: z.array(z.strictObject({ role: z.string(), phones: z.array(z.string()).optional() })),
  entries: z
    .record(z.string().regex(/^[a-z]+$/, { error: 'small letters' }), z.strictObject({ due: z.string() }))
    .optional(),
  reasons: z
    .union([z.record(z.string(), z.strictObject({ why: z.string() })), z.array(z.strictObject({ all: z.string() }))], {
      error: 'reasons by id, or a list',
    })
    .optional(),
  tasks: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('quiz'), every: z.string(), when: z.string().optional() }),
        z.strictObject({
          kind: z.literal('list'),
          right: z.literal(true).optional(),
          cards: z.array(z.string()).min(1),
        }),
      ]),
    )
    .optional(),
});

/** Each problem as "line message", and the remedy where it matters. */
function explain(yaml: string): string[] {
  const { document } = readYaml(yaml, 'content/test.yaml');
  if (!document) throw new Error('The test has no valid YAML');
  return validateFields(schema, document).problems.map(({ line, message }) => `${line} ${message}`);
}

describe('the front matter of a version', () => {
  const text = `---
titel: Phones Policy
school: Example Primary School
status: curent
dates:
  written: 2026-13
contacts:
  - role: Head
    people:
      - { name: Ann, email: ann.school.example }
    phones: ["01632 960344", 01632960344]
---
`;

  it('has every wrong field reported with its own line in one go', () => {
    const { version, problems } = readPolicyFile(text, 'content/policy/2026-11.mdx', new Map());
    expect(version).toBeNull();
    expect(problems.map(({ line, rule, message, remedy }) => [line, rule, message, remedy])).toEqual([
      [2, 'missing-field', 'The field "title" is missing.', 'Add it: text.'],
      [
        4,
        'invalid-field',
        'The field "status" is "curent", but must be one of: draft, proposal, consultation, current, superseded.',
        'Correct the value.',
      ],
      [
        6,
        'invalid-field',
        'The field "dates.written" is "2026-13", but must be a date such as 2026-11 or 2026-11-23.',
        'Correct the value.',
      ],
      [
        10,
        'invalid-field',
        'The field "contacts[1].people[1].email" is "ann.school.example", but must be an email address.',
        'Correct the value.',
      ],
      [
        11,
        'invalid-field',
        'The field "contacts[1].phones[2]" is 01632960344, but must be a telephone number in quotes, such as "01632 960001".',
        'Put it in quotes, so that it is read as text.',
      ],
      [2, 'unknown-field', 'There is no field "titel" here.', 'Did you mean "title"?'],
    ]);
  });

  it('does not suggest quotes where they would not help', () => {
    const { problems } = readPolicyFile(text.replace('2026-13', '2026'), 'content/policy/2026-11.mdx', new Map());
    expect(problems.find(({ line }) => line === 6)).toMatchObject({
      message: 'The field "dates.written" is 2026, but must be a date such as 2026-11 or 2026-11-23.',
      remedy: 'Correct the value.',
    });
  });
});

describe('a field', () => {
  it('is named by its path, with places counted from one', () => {
    expect(explain('name: A\nrows:\n  - role: B\n  - role: C\n    phones:\n      - "1"\n      - []\n')).toEqual([
      '7 The field "rows[2].phones[2]" is an empty list, but must be text.',
    ]);
  });

  it('that is missing stands where its neighbours begin', () => {
    expect(explain('# A comment\nname: A\nrows:\n  - phones: []\n')).toEqual([
      '4 The field "rows[1].role" is missing.',
    ]);
  });

  it.each([
    ['name:', 'empty', 'text'],
    ['name: ""', null, null],
    ['name: { a: 1 }', 'a group of fields', 'text'],
    ['name: [a]', 'a list', 'text'],
    ['name: true', 'true', 'text'],
    ['name: 1.50', '1.50', 'text'],
    ['name: Null', 'Null', 'text'],
    ['name: ~', '~', 'text'],
  ])('written as %s is called %s', (yaml, value, expected) => {
    const message = `1 The field "name" is ${value}, but must be ${expected}.`;
    expect(explain(`${yaml}\nrows: []\n`)).toEqual(value === null ? [] : [message]);
  });

  it('with a long value is quoted in part', () => {
    expect(explain(`name: A\nrows: ${'x'.repeat(60)}\n`)).toEqual([
      `2 The field "rows" is "${'x'.repeat(60)}", but must be a list.`,
    ]);
    expect(explain(`name: A\nrows: ${'x'.repeat(61)}\n`)).toEqual([
      `2 The field "rows" is "${'x'.repeat(59)}…", but must be a list.`,
    ]);
  });

  it.each([
    ['{ n: 7 }', 'The field "n" is 7, but must be at most 6.'],
    ['{ n: 0 }', 'The field "n" is 0, but must be at least 1.'],
    ['{ n: 1.5 }', 'The field "n" is 1.5, but must be a whole number.'],
    ['{ l: [] }', 'The field "l" is an empty list, but must be at least one entry.'],
    ['{ l: [a, b, c] }', 'The field "l" is a list, but must be at most 2 entries.'],
    ['{ u: { kind: three } }', 'The field "u.kind" is "three", but must be one of: one, two.'],
    ['{ u: { kid: one } }', 'The field "u.kind" is missing.'],
  ])('is held against its limits in plain words: %s', (yaml, message) => {
    const limits = z.object({
      n: z.int().min(1).max(6).optional(),
      l: z.array(z.string()).min(1).max(2).optional(),
      u: z
        .discriminatedUnion('kind', [z.object({ kind: z.literal('one') }), z.object({ kind: z.literal('two') })])
        .optional(),
    });
    const { document } = readYaml(yaml, 'content/test.yaml');
    const problems = document ? validateFields(limits, document).problems : [];
    expect(problems.map((found) => found.message)).toEqual([message]);
  });

  it('that should be text and holds a colon is to be put in quotes', () => {
    const { document } = readYaml('[One, Remember: be kind]', 'content/test.yaml');
    const problems = document ? validateFields(z.array(z.string()), document).problems : [];
    expect(problems.map(({ message, remedy }) => [message, remedy])).toEqual([
      [
        'The field "[2]" is a group of fields, but must be text.',
        'Put the whole text in double quotes when it holds ": ".',
      ],
    ]);
  });

  it('that is misspelt deep down gets a suggestion from its own group', () => {
    const { document } = readYaml('name: A\nrows: [{ role: B, phone: [] }]\n', 'content/test.yaml');
    const problems = document ? validateFields(schema, document).problems : [];
    expect(problems.map(({ message, remedy }) => [message, remedy])).toEqual([
      ['There is no field "rows[1].phone" here.', 'Did you mean "phones"?'],
    ]);
  });

  it('can be an entry with a wrong name or a wrong value', () => {
    expect(explain('name: A\nrows: []\nentries:\n  One: { due: x }\n  two: { due: 3 }\n')).toEqual([
      '4 The field "entries.One" is named "One", but must be named with small letters.',
      '5 The field "entries.two.due" is 3, but must be text.',
    ]);
  });
});

describe('data that fits', () => {
  it('is given back, with no problem', () => {
    const { document } = readYaml('name: A\nrows: []\n', 'content/test.yaml');
    expect(document && validateFields(schema, document)).toEqual({ data: { name: 'A', rows: [] }, problems: [] });
  });
});

describe('a field that may have one of several forms', () => {
  it('is held against the form that it was meant to have', () => {
    expect(explain('name: Ann\nrows: []\nreasons:\n  one: { wyh: x }')).toEqual([
      '4 The field "reasons.one.why" is missing.',
      '4 There is no field "reasons.one.wyh" here.',
    ]);
    expect(explain('name: Ann\nrows: []\nreasons:\n  - all: 5')).toEqual([
      '4 The field "reasons[1].all" is 5, but must be text.',
    ]);
  });

  it('has all forms named when it has none of them', () => {
    expect(explain('name: Ann\nrows: []\nreasons: none')).toEqual([
      '3 The field "reasons" is "none", but must be reasons by id, or a list.',
    ]);
  });
});

it('knows the fields that go with the kind of a thing', () => {
  const yaml = 'name: x\nrows: []\ntasks:\n  - { kind: quiz, evry: year }\n  - { kind: quiz, every: 2027 }\n';
  const { document } = readYaml(yaml, 'content/test.yaml');
  const problems = document ? validateFields(schema, document).problems : [];
  expect(problems.map(({ message, remedy }) => `${message} ${remedy}`)).toEqual([
    'The field "tasks[1].every" is missing. Add it: text.',
    'There is no field "tasks[1].evry" here. Did you mean "every"?',
    'The field "tasks[2].every" is 2027, but must be text. Put it in quotes, so that it is read as text.',
  ]);
});

it('says that a mark is true or left out, and that a list is empty', () => {
  expect(explain('name: x\nrows: []\ntasks:\n  - { kind: list, right: false, cards: [] }\n')).toEqual([
    '4 The field "tasks[1].right" is false, but must be true, or left out.',
    '4 The field "tasks[1].cards" is an empty list, but must be at least one entry.',
  ]);
});
