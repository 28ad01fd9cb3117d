import { describe, expect, test } from 'vitest';
import { compareFacts } from '../../../../src/policy/compare/compare-facts.ts';
import { formatContact } from '../../../../src/policy/compare/comparison-words.ts';
import type { ContactRow } from '../../../../src/policy/version/model.ts';
import { buildVersion, type ShortVersion } from '../build-version.ts';

function compare(older: ShortVersion, newer: ShortVersion): ReturnType<typeof compareFacts> {
  return compareFacts(buildVersion(older), buildVersion(newer));
}

const head: ContactRow = {
  role: 'Head',
  people: [{ name: 'A. Reed', email: 'reed@school.example' }],
  phones: ['01632 960344'],
};
const governor: ContactRow = { role: 'Governor', people: [{ name: 'B. Moss' }], phones: [] };

describe('facts', () => {
  test('name the title and school that differ, quotes aside', () => {
    expect(
      compare({ title: "Pupils' Policy", school: 'Old School' }, { title: 'Pupils’ Policy', school: 'New School' }),
    ).toMatchObject({
      title: null,
      school: { before: 'Old School', after: 'New School' },
    });
  });

  test('name each date that differs, comes or goes', () => {
    const older = { dates: { written: '2023-11', updated: '2023-09', reviewDue: '2024-09' } };
    const newer = { dates: { written: '2023-11', ratified: '2026-11', reviewDue: '2027-11' } };
    expect(compare(older, newer).dates).toEqual([
      { field: 'updated', before: '2023-09', after: null },
      { field: 'ratified', before: null, after: '2026-11' },
      { field: 'reviewDue', before: '2024-09', after: '2027-11' },
    ]);
  });
});

describe('contacts', () => {
  test('are joined on their role', () => {
    const changed = { ...head, people: [{ name: 'C. Fern', email: 'fern@school.example' }] };
    expect(compare({ contacts: [head, governor] }, { contacts: [changed, governor] }).contacts).toEqual([
      {
        role: 'Head',
        status: 'amended',
        before: { ...head, detailsWithheld: false },
        after: { ...changed, detailsWithheld: false },
        note: null,
      },
    ]);
  });

  test('are added, removed, or moved by fewest rows', () => {
    const deputy = { ...governor, role: 'Deputy' };
    expect(
      compare({ contacts: [head, governor] }, { contacts: [governor, head, deputy] }).contacts.map(
        ({ role, status }) => [role, status],
      ),
    ).toEqual([
      ['Head', 'moved'],
      ['Deputy', 'added'],
    ]);
    expect(compare({ contacts: [head] }, { contacts: [] }).contacts).toMatchObject([
      { role: 'Head', status: 'removed', after: null },
    ]);
  });

  test('with the same role twice are told apart by their order', () => {
    const second = { ...governor, people: [{ name: 'D. Lake' }] };
    expect(compare({ contacts: [governor, governor] }, { contacts: [governor, second] }).contacts).toHaveLength(1);
  });

  test('of a superseded version keep names and lose addresses and phones', () => {
    const older: ShortVersion = { status: 'superseded', contacts: [head] };
    const newer = { contacts: [{ ...head, people: [{ name: 'A. Reed', email: 'head@school.example' }] }] };
    const found = compare(older, newer).contacts;
    expect(found).toMatchObject([
      {
        status: 'amended',
        before: { role: 'Head', people: [{ name: 'A. Reed' }], phones: [], detailsWithheld: true },
        note: 'contact details changed; those of a superseded version are not shown',
      },
    ]);
    expect(JSON.stringify(found)).not.toContain('reed@school.example');
    expect(formatContact(found[0]?.before ?? null)).toBe('A. Reed');
    expect(formatContact(found[0]?.after ?? null)).toBe('A. Reed');
  });

  test('say nothing about details that did not change', () => {
    const renamed = { ...head, people: [{ name: 'A. Reed-Hall', email: 'reed@school.example' }] };
    expect(compare({ status: 'superseded', contacts: [head] }, { contacts: [renamed] }).contacts).toMatchObject([
      {
        before: { people: [{ name: 'A. Reed' }] },
        after: { people: [{ name: 'A. Reed-Hall' }], phones: [] },
        note: null,
      },
    ]);
    expect(compare({ status: 'superseded', contacts: [head] }, { contacts: [head] }).contacts).toEqual([]);
  });

  test('of a row that only the newer version has are shown', () => {
    expect(compare({ status: 'superseded' }, { contacts: [head] }).contacts).toMatchObject([
      { status: 'added', after: { ...head, detailsWithheld: false } },
    ]);
  });
});
