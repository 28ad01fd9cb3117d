import { describe, expect, it } from 'vitest';
import { readContacts } from '../../../../../src/policy/word/import/facts/contacts-table.ts';
import { fieldOfLabel, readDate } from '../../../../../src/policy/word/import/facts/dates-in-words.ts';
import type { TextRun } from '../../../../../src/policy/word/word-document.ts';

describe('readDate', () => {
  it.each([
    ['November 2023', '2023-11'],
    ['1 September 2026', '2026-09-01'],
    ['1st Sept. 2026', '2026-09-01'],
    ['Tuesday 3rd of March, 2026', '2026-03-03'],
    ['01/09/2026', '2026-09-01'],
    ['1.9.26', '2026-09-01'],
    ['2026-09', '2026-09'],
    ['Autumn 2026', null],
    ['31 February 2026', null],
    ['13/13/2026', null],
    ['Marchtime 2026', null],
    ['September', null],
  ])('%s is %s', (words, date) => {
    expect(readDate(words)).toBe(date);
  });
});

describe('fieldOfLabel', () => {
  it.each([
    ['Written', 'written'],
    ['Updated', 'updated'],
    ['Date agreed and ratified', 'ratified'],
    ['Approved by governors', 'ratified'],
    ['Review due', 'reviewDue'],
    ['Date of next full review', 'reviewDue'],
    ['Reviewed', 'updated'],
    ['Signed', null],
    ['The policy that was written for all who come to the school on', null],
  ])('%s is %s', (label, field) => {
    expect(fieldOfLabel(label)).toBe(field);
  });
});

describe('readContacts', () => {
  const table = (...rows: string[][]): TextRun[][][] => rows.map((row) => row.map((text) => (text ? [{ text }] : [])));

  it('gives a role its people and telephones, and names what is neither', () => {
    const rows = table(
      ['Role', 'Name', 'Email', 'Telephone', 'Room'],
      ['DSL', 'Robin Example', 'robin@school.example', '01632 960001\n01632-960002', '4'],
      ['', 'Ash Example', 'ash at school', 'ask the office', ''],
      ['Governor', '', '', '', ''],
    );
    expect(readContacts(rows)).toEqual({
      contacts: [
        {
          role: 'DSL',
          people: [{ name: 'Robin Example', email: 'robin@school.example' }, { name: 'Ash Example' }],
          phones: ['01632 960001', '01632 960002'],
        },
        { role: 'Governor', people: [], phones: [] },
      ],
      left: ['4', 'ash at school', 'ask the office'],
    });
  });

  it('leaves another table alone', () => {
    expect(readContacts(table(['Age', 'Adults'], ['5', '1 to 6']))).toBeNull();
    expect(readContacts(table(['Role', 'Name', 'Email']))).toBeNull();
    expect(readContacts(table(['Role', 'Name', 'Email'], ['', 'Robin', '']))).toBeNull();
  });
});
