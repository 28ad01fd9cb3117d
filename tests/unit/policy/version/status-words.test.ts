import { describe, expect, it } from 'vitest';
import type { Status } from '../../../../src/policy/version/model.ts';
import { formatNotCurrent, formatNotInForce, formatStatus } from '../../../../src/policy/version/status-words.ts';

describe('a status in words', () => {
  it.each<[Status, string]>([
    ['draft', 'Draft'],
    ['proposal', 'Proposal'],
    ['consultation', 'Consultation'],
    ['current', 'Current'],
    ['superseded', 'Superseded'],
  ])('%s: %s', (status, words) => {
    expect(formatStatus(status)).toBe(words);
  });
});

describe('what a version counts for', () => {
  it.each<[Status, string | null]>([
    ['proposal', 'proposal: not agreed, not in force'],
    ['consultation', 'consultation: not agreed, not in force'],
    ['superseded', 'superseded: replaced, not in force'],
    ['current', null],
  ])('%s: %s', (status, words) => {
    expect(formatNotInForce(status)).toBe(words);
  });
});

describe('the warning of a version that is not in force', () => {
  const dates = { written: '2023-10', ratified: '2023-11' };

  it.each<[Status, string]>([
    ['draft', 'This version is a draft. It is not agreed, not in force.'],
    [
      'proposal',
      'This version is a proposal. The school has neither considered nor agreed it. It is not agreed, not in force.',
    ],
    ['consultation', 'This version is open for consultation. It is not agreed, not in force.'],
    [
      'superseded',
      'This version, ratified in November 2023, has been replaced. It is kept for the record and is not in force.',
    ],
  ])('of a %s is: %s', (status, words) => {
    expect(formatNotCurrent({ status, dates })).toBe(words);
  });

  it('names the day of ratification where it is known', () => {
    expect(formatNotCurrent({ status: 'superseded', dates: { ...dates, ratified: '2023-11-05' } })).toBe(
      'This version, ratified on 5 November 2023, has been replaced. It is kept for the record and is not in force.',
    );
  });

  it('says nothing of a ratification without a date', () => {
    expect(formatNotCurrent({ status: 'superseded', dates: { written: '2023-10' } })).toBe(
      'This version has been replaced. It is kept for the record and is not in force.',
    );
  });

  it('says until when a consultation is open, and to whom to answer', () => {
    const consultation = { opened: '2026-11-02', closes: '2026-11-30', answerTo: 'the school office' };
    const open = { status: 'consultation' as const, dates, consultation };
    expect(formatNotCurrent(open)).toBe(
      'This version has been open for consultation since 2 November 2026: answer to the school office by 30 November 2026. It is not agreed, not in force.',
    );
    expect(formatNotCurrent({ ...open, consultation: { ...consultation, closes: '2026-11' } })).toContain(
      'by the end of November 2026.',
    );
    expect(formatNotCurrent({ ...open, isConsultationAhead: true })).toBe(
      'A consultation on this version opens on 2 November 2026: answer to the school office by 30 November 2026. It is not agreed, not in force.',
    );
    expect(formatNotCurrent({ ...open, isConsultationClosed: true })).toBe(
      'The consultation on this version closed on 30 November 2026. It is not agreed, not in force.',
    );
  });

  it('says that a proposal has been overtaken', () => {
    const overtaken = { status: 'proposal' as const, dates, follows: '2023-11', overtakenBy: '2026-12' };
    expect(formatNotCurrent(overtaken)).toMatch(
      / It was made to follow the version of November 2023, which the version of December 2026 has replaced, so it cannot be agreed as it stands\.$/,
    );
  });

  it('is none for the current version', () => {
    expect(formatNotCurrent({ status: 'current', dates })).toBeNull();
  });
});
