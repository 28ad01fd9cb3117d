import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  emailAddress,
  name,
  paragraph,
  phoneNumber,
  audience,
  reason,
  versionId,
  webAddress,
  words,
} from '../../../src/schemas/fields.ts';

type Row = [field: string, schema: z.ZodType, fits: unknown[], others: unknown[]];

const rows: Row[] = [
  ['words', words, ['A', 'Two words', 'É – 😀'], ['', ' ', ' A', 'A ', 'A\nB', 'A\n', 7, null]],
  [
    'a web address',
    webAddress,
    ['https://school.example', 'https://a.example/b?c=d#e'],
    ['http://school.example', 'https://', 'https://a b.example', 'school.example', 'mailto:a@b.uk', 'https://[', ''],
  ],
  [
    'an email address',
    emailAddress,
    ['a@school.example', 'Ann.example@office.school.example'],
    ['a', 'a@b', '@school.example', 'a b@school.example', 'a@b@c.uk', 'mailto:a@b c.uk', ''],
  ],
  [
    'a telephone number',
    phoneNumber,
    [
      ...['999', '101', '111', '159', '105', '112', '116 000', '118 118', '0800 1111', '0800 123 456', '01204 12345'],
      ...['01632 960344', '01632960344', '+44 1632 960344', '016977 2345', '03000 41 11 11', '+353 1 234 5678'],
    ],
    [
      ...['01632 96034', '01632 9603444', '1632 960344', '01', '9999', '99', '+44 01632 960344', '00 44 1632 960344'],
      ...[
        '1',
        '01632-960344',
        '(01632) 960344',
        ' 01632',
        '01632 ',
        '01632 ext 2',
        '123456789012345678901 2',
        1632960344,
      ],
    ],
  ],
  ['a name', name, ['kcsie', 'year-6', 'a1-b2'], ['KCSiE', '6-year', 'a--b', 'a-', '-a', 'a_b', 'a b', '']],
  ['a version', versionId, ['2023-11', '2023-11-05'], ['2023', '2023-13', 'november', 2023]],
  ['an audience', audience, ['staff', 'pupils', 'channels'], ['Staff', 'children', '']],
  [
    'a reason',
    reason,
    ['Clearer.', 'To do it at once is safer.', 'Reasons of law.', '2025: the Act came into force', 'A'],
    ['', ' ', '…', '...', '-', '?', 'todo', 'Todo: ask', 'tbc', 'TBA.', '(tbd)', 'xxx', 'fix me', 'why', 7],
  ],
  ['a paragraph', paragraph, ['A', 'A\nB'], ['', ' \n', 7]],
];

describe.each(rows)('%s', (_, schema, fits, others) => {
  it.each(fits)('can be %j', (value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });

  it.each(others)('cannot be %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('a paragraph of folded YAML', () => {
  it('loses the line end that YAML adds', () => {
    expect(paragraph.parse('One.\nTwo.\n')).toBe('One.\nTwo.');
  });
});
