import { describe, expect, test } from 'vitest';
import { collectReasons, joinKinds } from '../../../../src/policy/compare/change-reasons.ts';
import { buildVersion } from '../build-version.ts';

const first = buildVersion({ id: '2023-11' });
const second = buildVersion({
  id: '2024-09',
  follows: '2023-11',
  changes: {
    dates: { why: 'Reviewed.', kind: 'tidying' },
    'be-kind': { why: 'Plainer.', kind: 'tidying', successor: 'be-safe' },
  },
});
const third = buildVersion({
  id: '2025-09',
  follows: '2024-09',
  changes: { dates: { why: 'Reviewed again.', kind: 'substantive' } },
});
const branch = buildVersion({
  id: '2025-10',
  follows: '2023-11',
  changes: { title: { why: 'New.', kind: 'tidying' } },
});
const all = [third, branch, first, second];

describe('reasons', () => {
  test('of one step come from the version that made it', () => {
    expect([...collectReasons(all, first, second)]).toEqual([
      ['dates', [{ version: '2024-09', text: 'Reviewed.', kind: 'tidying', successor: null }]],
      ['be-kind', [{ version: '2024-09', text: 'Plainer.', kind: 'tidying', successor: 'be-safe' }]],
    ]);
  });

  test('of a group stand with each that shares it', () => {
    const grouped = buildVersion({
      id: '2024-09',
      follows: '2023-11',
      changes: [{ clauses: ['dates', 'be-kind'], why: 'Reviewed.', kind: 'tidying' }],
    });
    const reasons = collectReasons([first, grouped], first, grouped);
    expect([...reasons.keys()]).toEqual(['dates', 'be-kind']);
    expect(reasons.get('dates')).toEqual(reasons.get('be-kind'));
  });

  test('of several steps are listed earliest first', () => {
    const dates = collectReasons(all, first, third).get('dates') ?? [];
    expect(dates.map(({ version, text }) => [version, text])).toEqual([
      ['2024-09', 'Reviewed.'],
      ['2025-09', 'Reviewed again.'],
    ]);
  });

  test('leave out the steps that led to the older version', () => {
    expect(collectReasons(all, second, third).get('be-kind')).toBeUndefined();
  });

  test('are none between versions of which one does not descend from the other', () => {
    expect(collectReasons(all, branch, third).size).toBe(0);
    expect(collectReasons(all, third, first).size).toBe(0);
    expect(collectReasons([third], first, third).size).toBe(0);
  });

  test('are none between a version and itself', () => {
    expect(collectReasons(all, third, third).size).toBe(0);
  });

  test('come to an end where versions follow each other in a circle', () => {
    const [a, b] = [buildVersion({ id: 'a', follows: 'b' }), buildVersion({ id: 'b', follows: 'a' })];
    expect(collectReasons([a, b, first], first, a).size).toBe(0);
  });
});

test('a change is substantive when any of its steps is, and of no kind without reasons', () => {
  expect(joinKinds(collectReasons(all, first, third).get('dates') ?? [])).toBe('substantive');
  expect(joinKinds(collectReasons(all, first, second).get('dates') ?? [])).toBe('tidying');
  expect(joinKinds([])).toBeNull();
});
