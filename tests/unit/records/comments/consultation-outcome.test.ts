// What came of a consultation: who is asked no longer, and where the version stands now.
import { describe, expect, it } from 'vitest';
import type { PolicyVersion } from '../../../../src/policy/version/model.ts';
import { formatOutcome, wasAsked } from '../../../../src/records/comments/consultation-outcome.ts';
import { buildVersion } from '../../policy/build-version.ts';

const consulted = (status: PolicyVersion['status'], ratified?: string): PolicyVersion => ({
  ...buildVersion({
    id: '2026-10',
    status,
    dates: { written: '2026-10', ...(ratified === undefined ? {} : { ratified }) },
  }),
  consultation: { opened: '2026-11-02', closes: '2026-12-11', answerTo: 'the school office' },
});

describe('readers were asked about a version', () => {
  it.each([
    ['current', '2026-12-01', true],
    ['superseded', '2027-12-01', true],
    ['proposal', '2026-12-12', true],
    ['proposal', '2026-12-11', false],
    ['consultation', '2026-12-12', false],
    ['draft', '2026-12-12', false],
  ] as const)('that is %s, on %s: %s', (status, today, was) => {
    expect(wasAsked(consulted(status), today)).toBe(was);
  });

  it('which another has overtaken, once the closing day has passed', () => {
    const overtaken = { ...consulted('consultation'), overtakenBy: '2026-12' };
    expect([wasAsked(overtaken, '2026-12-11'), wasAsked(overtaken, '2026-12-12')]).toEqual([false, true]);
    expect(formatOutcome({ ...overtaken, follows: '2024-10', isConsultationClosed: true }, '2026-12-15')).toBe(
      'The consultation on this version closed on 11 December 2026. It is not agreed, not in force. It was made to follow the version of October 2024, which the version of December 2026 has replaced, so it cannot be agreed as it stands.',
    );
  });

  it('not without a consultation', () => {
    expect(wasAsked({ ...consulted('current'), consultation: undefined }, '2027-01-01')).toBe(false);
  });
});

describe('where it stands', () => {
  it('names the day of a version in force', () => {
    expect(formatOutcome(consulted('current', '2026-12-14'), '2026-12-15')).toBe(
      'The consultation closed on 11 December 2026. The governors agreed this version on 14 December 2026, and it is in force.',
    );
  });

  it('does not say that something closed whose last day is to come', () => {
    expect(formatOutcome(consulted('current', '2026-12-01'), '2026-12-02')).toBe(
      'The governors agreed this version on 1 December 2026, and it is in force.',
    );
  });

  it('says that a version has been replaced, and that a proposal is not agreed', () => {
    expect(formatOutcome(consulted('superseded', '2026-12-14'), '2028-01-01')).toContain('has been replaced');
    expect(formatOutcome(consulted('proposal'), '2027-01-01')).toMatch(
      /^The consultation closed on 11 December 2026\. This version is a proposal.* not agreed, not in force\.$/,
    );
  });
});
