import { expect, test } from 'vitest';
import { collectReasons } from '../../../../src/policy/compare/change-reasons.ts';
import { compareVersions } from '../../../../src/policy/compare/compare-versions.ts';
import { comparisonJson } from '../../../../src/policy/compare/comparison-json.ts';
import { listChangeGroups } from '../../../../src/policy/version/change-groups.ts';
import { buildOneSection } from '../build-version.ts';

const older = buildOneSection([
  ['be-kind', 'Staff should be kind.'],
  ['same-rule', 'Tell someone.'],
  ['old-rule', 'No phones.'],
]);
const newer = {
  ...buildOneSection(
    [
      ['new-rule', 'Ask first.'],
      ['be-kind', 'Staff must be kind.'],
      ['same-rule', 'Tell someone.'],
    ],
    {
      id: '2026-11',
      status: 'proposal',
      follows: '2023-11',
      dates: { written: '2026-11' },
      changes: {
        dates: { why: 'New version.', kind: 'tidying' },
        'be-kind': { why: 'It is a duty.', kind: 'substantive' },
        'new-rule': { why: 'Asked for by parents.', kind: 'substantive' },
      },
    },
  ),
};

test('the published form is the one that the design names', () => {
  const published = comparisonJson(compareVersions(older, newer), collectReasons([older, newer], older, newer));
  expect(JSON.parse(JSON.stringify(published))).toEqual({
    from: '2023-11',
    to: '2026-11',
    counts: { unchanged: 0, renumbered: 1, amended: 1, moved: 0, 'moved-amended': 0, added: 1, removed: 1, total: 4 },
    typographic: 0,
    facts: {
      title: null,
      school: null,
      dates: [{ field: 'written', before: '2023-11', after: '2026-11' }],
      contacts: [],
      why: { title: [], school: [], dates: [{ version: '2026-11', text: 'New version.' }], contacts: [] },
    },
    sections: [],
    changes: [
      {
        id: 'new-rule',
        status: 'added',
        kind: 'substantive',
        why: [{ version: '2026-11', text: 'Asked for by parents.' }],
        before: null,
        after: { number: '4(1)', label: '4(1)', text: 'Ask first.' },
        words: [{ op: 'added', text: 'Ask first.' }],
        flags: [],
      },
      {
        id: 'be-kind',
        status: 'amended',
        kind: 'substantive',
        why: [{ version: '2026-11', text: 'It is a duty.' }],
        before: { number: '4(1)', label: '4(1)', text: 'Staff should be kind.' },
        after: { number: '4(2)', label: '4(2)', text: 'Staff must be kind.' },
        words: [
          { op: 'same', text: 'Staff ' },
          { op: 'removed', text: 'should' },
          { op: 'added', text: 'must' },
          { op: 'same', text: ' be kind.' },
        ],
        flags: [{ kind: 'duty', before: ['should'], after: ['must'] }],
      },
      {
        id: 'old-rule',
        status: 'removed',
        kind: null,
        why: [],
        before: { number: '4(3)', label: '4(3)', text: 'No phones.' },
        after: null,
        words: [{ op: 'removed', text: 'No phones.' }],
        flags: [],
      },
    ],
  });
});

test('a section carries its reasons', () => {
  const renamed = structuredClone(newer);
  for (const section of renamed.sections) section.title = 'Use by staff';
  renamed.changes.push(...listChangeGroups({ 'staff-use': { why: 'Plainer.', kind: 'tidying' } }));
  const published = comparisonJson(compareVersions(older, renamed), collectReasons([older, renamed], older, renamed));
  expect(published.sections).toMatchObject([
    { id: 'staff-use', statuses: ['renamed'], kind: 'tidying', why: [{ version: '2026-11', text: 'Plainer.' }] },
  ]);
});

test('a typographic change says so, and is counted beside the counts that add up', () => {
  const [was, is] = [buildOneSection([['be-kind', 'Be kind']]), buildOneSection([['be-kind', 'Be Kind.']])];
  const { counts, typographic, changes } = comparisonJson(compareVersions(was, is), new Map());
  expect([counts.amended, counts.total, typographic]).toEqual([1, 1, 1]);
  expect(changes[0]).toMatchObject({ status: 'amended', flags: [], typographic: true });
});
