import { expect, test } from 'vitest';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import type { SectionChange } from '../../../../src/policy/compare/comparison.ts';
import { buildVersion, type ShortSection } from '../build-version.ts';

function compare(older: ShortSection[], newer: ShortSection[]): SectionChange[] {
  return compareVersions(buildVersion({ sections: older }), buildVersion({ sections: newer })).sections;
}

const rules: ShortSection = {
  id: 'main-rules',
  number: '1',
  title: 'Rules',
  clauses: [['be-kind', 'Be kind to all people.']],
};
const staff: ShortSection = { id: 'staff-use', number: '2', title: 'Staff use' };

test('a section with other words in its heading is renamed', () => {
  expect(compare([staff], [{ ...staff, title: 'Use by staff' }])).toEqual([
    {
      id: 'staff-use',
      statuses: ['renamed'],
      before: { number: '2', title: 'Staff use', label: '2 Staff use', parent: null },
      after: { number: '2', title: 'Use by staff', label: '2 Use by staff', parent: null },
    },
  ]);
});

test('a heading that differs only in its quotes is the same', () => {
  expect(compare([{ ...staff, title: "Staff's use" }], [{ ...staff, title: 'Staff’s  use' }])).toEqual([]);
});

test('of two sections that changed places the one with fewer words moved', () => {
  const [moved, ...others] = compare(
    [rules, staff],
    [
      { ...staff, number: '1' },
      { ...rules, number: '2' },
    ],
  );
  expect(moved).toMatchObject({ id: 'staff-use', statuses: ['moved', 'renumbered'] });
  expect(others).toMatchObject([{ id: 'main-rules', statuses: ['renumbered'] }]);
});

test('a section taken under another is moved', () => {
  expect(compare([rules, staff], [{ ...rules, sections: [{ ...staff, number: '1.1' }] }])).toMatchObject([
    { id: 'staff-use', statuses: ['moved', 'renumbered'], before: { parent: null }, after: { parent: 'main-rules' } },
  ]);
});

test('one that is new pushes others to new numbers only', () => {
  const fresh: ShortSection = { id: 'new-part', number: '1', title: 'New' };
  expect(
    compare([rules, staff], [fresh, { ...rules, number: '2' }, { ...staff, number: '3' }]).map(({ id, statuses }) => [
      id,
      statuses,
    ]),
  ).toEqual([
    ['new-part', ['added']],
    ['main-rules', ['renumbered']],
    ['staff-use', ['renumbered']],
  ]);
});
