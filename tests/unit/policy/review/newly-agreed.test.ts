// How long a version in force is told as new.
import { describe, expect, it } from 'vitest';
import { isNews } from '../../../../src/policy/review/newly-agreed.ts';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';

type Told = Pick<PolicyVersion, 'status' | 'follows' | 'dates'>;
const told = (changes: Partial<Told> = {}): Told => ({
  status: 'current',
  follows: '2024-10',
  dates: { written: '2026-12', ratified: '2026-12-14' },
  ...changes,
});
const inMonth: Told = told({ dates: { written: '2026-12', ratified: '2026-12' } });

describe('a version in force', () => {
  it.each([
    ['2026-12-14', true],
    ['2027-02-12', true],
    ['2027-02-13', false],
    ['2028-01-01', false],
  ])('is news for 60 days after it was agreed: on %s %s', (today, isTold) => {
    expect(isNews(told(), today)).toBe(isTold);
  });

  it.each([
    ['2026-12-02', true],
    ['2027-03-01', true],
    ['2027-03-02', false],
  ])('of which only the month is known counts from its last day: on %s %s', (today, isTold) => {
    expect(isNews(inMonth, today)).toBe(isTold);
  });

  it('is none where it follows no version that is shown, or nobody knows when it was agreed', () => {
    expect(isNews(told({ follows: null }), '2026-12-15')).toBe(false);
    expect(isNews(told({ dates: { written: '2026-12' } }), '2026-12-15')).toBe(false);
  });
});

it.each(['draft', 'proposal', 'consultation', 'superseded'] as const)('a version that is %s is no news', (status) => {
  expect(isNews(told({ status }), '2026-12-15')).toBe(false);
});
