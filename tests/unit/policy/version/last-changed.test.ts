import { describe, expect, test } from 'vitest';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import { findLastChange } from '../../../../src/policy/version/last-changed.ts';
import { toPublishable } from '../../../../src/policy/version/publishable.ts';
import { buildVersion } from '../build-version.ts';

const older = buildVersion({
  id: '2023-11',
  status: 'superseded',
  dates: { written: '2023-10', ratified: '2023-11-14' },
});
const current = buildVersion({
  id: '2025-03',
  follows: '2023-11',
  dates: { written: '2025-01', ratified: '2025-03-04' },
});
const proposal = buildVersion({ id: '2026-06', follows: '2025-03', status: 'proposal', dates: { written: '2026-06' } });
const open: PolicyVersion = {
  ...proposal,
  status: 'consultation',
  consultation: { opened: '2026-09-07', closes: '2026-10', answerTo: 'the office' },
};

function lastChange(of: PolicyVersion, others: PolicyVersion[], today: string): string {
  const shown = [of, ...others].map((version) => toPublishable(version, [of, ...others], today));
  const { year, month, day } = findLastChange(shown[0] ?? of, shown);
  return [year, month, day].join('-');
}

describe('what readers are told of a version last changed', () => {
  test.each([
    ['when it was ratified', current, [older], '2025-3-4'],
    ['when it was replaced', older, [current], '2025-3-4'],
    ['when it was proposed', proposal, [older, current], '2026-6-1'],
    ['when the consultation on it opened', open, [older, current], '2026-9-7'],
  ])('%s', (_, version, others, expected) => {
    expect(lastChange(version, others, '2026-10-01')).toBe(expected);
  });

  test('on the day on which the consultation opens, and not before', () => {
    expect(lastChange(open, [older, current], '2026-09-06')).toBe('2026-6-1');
    expect(lastChange(open, [older, current], '2026-09-07')).toBe('2026-9-7');
  });

  test('on the day after the consultation closed', () => {
    expect(lastChange(open, [older, current], '2026-10-31')).toBe('2026-9-7');
    expect(lastChange(open, [older, current], '2026-11-01')).toBe('2026-11-1');
  });

  test('when another version overtook it', () => {
    const replaced: PolicyVersion = { ...current, status: 'superseded' };
    const winner = buildVersion({
      id: '2026-12',
      follows: '2025-03',
      dates: { written: '2026-11', ratified: '2026-12-08' },
    });
    expect(lastChange(open, [older, replaced, winner], '2026-12-09')).toBe('2026-12-8');
  });
});
