import { describe, expect, test } from 'vitest';
import { collectReasons } from '../../../../src/policy/compare/change-reasons.ts';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { comparisonCsv } from '../../../../src/policy/compare/comparison-csv.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import { buildOneSection, buildVersion, type ShortClause } from '../build-version.ts';

function write(older: PolicyVersion, newer: PolicyVersion): string[] {
  const reasons = collectReasons([older, newer], older, newer);
  const csv = comparisonCsv(compareVersions(older, newer), reasons, [older, newer]);
  expect(csv.endsWith('\r\n')).toBe(true);
  const lines = csv.slice(0, -2).split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffOlder version,/);
  expect(lines[1]).toMatch(/^Newer version,/);
  return lines.slice(2);
}

function writeClause(before: ShortClause[], after: ShortClause[]): string[] {
  return write(buildOneSection(before), buildOneSection(after)).slice(1);
}

describe('a comparison for a spreadsheet', () => {
  test('has only its header when nothing differs', () => {
    expect(write(buildVersion({}), buildVersion({}))).toEqual(['where,status,kind,before,after,why,flags,typographic']);
  });

  test('begins with the versions and what they count for', () => {
    const [older, newer] = [buildVersion({}), buildVersion({ id: '2026-11', status: 'proposal' })];
    const csv = comparisonCsv(compareVersions(older, newer), new Map(), [older, newer]);
    expect(csv.split('\r\n').slice(0, 3)).toEqual([
      '\ufeffOlder version,"November 2023 (current, written November 2023)",,,,,,',
      'Newer version,"November 2026 (proposal, written November 2023: not agreed, not in force)",,,,,,',
      'where,status,kind,before,after,why,flags,typographic',
    ]);
  });

  test('says where, what, and why', () => {
    const older = buildOneSection([['be-kind', 'Staff should be kind.']]);
    const newer = buildOneSection([['be-kind', 'Staff must be kind.']], {
      id: '2026-11',
      follows: '2023-11',
      changes: { 'be-kind': { why: 'It is a duty.', kind: 'substantive' } },
    });
    expect(write(older, newer)[1]).toBe(
      '4(1),amended,substantive,Staff should be kind.,Staff must be kind.,2026-11: It is a duty.,duty: should → must,',
    );
  });

  test('names both places of what moved, and the preamble by its heading', () => {
    const older = buildVersion({ preamble: [['be-kind', 'Be kind.']] });
    expect(write(older, buildOneSection([['be-kind', 'Be kind.']])).at(-1)).toBe(
      '4(1) (was Preamble),moved,,Be kind.,Be kind.,,,',
    );
  });

  test('lists facts and sections before clauses', () => {
    const older = buildVersion({ title: 'Old', sections: [{ id: 'staff-use', number: '1', title: 'Staff' }] });
    const newer = buildVersion({
      dates: { written: '2023-11', ratified: '2026-11' },
      contacts: [
        { role: 'Head', people: [{ name: 'A. Reed', email: 'reed@school.example' }], phones: ['01632 960344'] },
      ],
      sections: [{ id: 'staff-use', number: '1', title: 'Use by staff', clauses: [['be-kind', 'Be kind.']] }],
    });
    expect(write(older, newer).slice(1)).toEqual([
      'Title,amended,,Old,Phones Policy,,,',
      'Date: ratified,added,,,2026-11,,,',
      'Contact: Head,added,,,A. Reed (reed@school.example); 01632 960344,,,',
      'Section 1 Use by staff,renamed,,1 Staff,1 Use by staff,,,',
      '1(1),added,,,Be kind.,,,',
    ]);
  });

  test('quotes commas, quotes and line ends', () => {
    expect(writeClause([], [['be-kind', 'Be "kind", now.']])).toEqual(['4(1),added,,,"Be ""kind"", now.",,,']);
    expect(writeClause([], [['be-kind', 'Be\nkind.']])).toEqual(['4(1),added,,,"Be\nkind.",,,']);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)'])('takes the sting out of a cell that begins %s', (text) => {
    expect(writeClause([], [['be-kind', text]])).toEqual([`4(1),added,,,'${text},,,`]);
  });

  test('marks what has the same words', () => {
    expect(writeClause([['be-kind', 'Be kind']], [['be-kind', 'Be kind.']])).toEqual([
      '4(1),amended,,Be kind,Be kind.,,,yes',
    ]);
  });

  test('leaves such signs alone inside a cell', () => {
    expect(writeClause([], [['be-kind', 'a=b+c-d@e']])).toEqual(['4(1),added,,,a=b+c-d@e,,,']);
  });
});
