import { describe, expect, it } from 'vitest';
import { type ReviewState, reviewState, formatReviewState } from '../../../../src/policy/review/review-state.ts';

const kindOn = (reviewDue: string, today: string): ReviewState['kind'] => reviewState({ reviewDue }, today).kind;

describe('a review due in a month', () => {
  it.each([
    ['2024-07-29', 'not-due'],
    ['2024-07-30', 'due-soon'],
    ['2024-09-01', 'due-soon'],
    ['2024-09-30', 'due-soon'],
    ['2024-10-01', 'overdue'],
  ])('of September 2024 is, on %s, %s', (today, kind) => {
    expect(kindOn('2024-09', today)).toBe(kind);
  });

  it('counts the days left until the end of the month', () => {
    expect(reviewState({ reviewDue: '2024-09' }, '2024-09-01')).toEqual({ kind: 'due-soon', due: '2024-09', days: 29 });
  });
});

describe('a review due on a day', () => {
  it.each([
    ['2024-07-14', 'not-due'],
    ['2024-07-15', 'due-soon'],
    ['2024-09-15', 'due-soon'],
    ['2024-09-16', 'overdue'],
  ])('the 15th of September 2024 is, on %s, %s', (today, kind) => {
    expect(kindOn('2024-09-15', today)).toBe(kind);
  });

  it('has no days left on that day', () => {
    expect(reviewState({ reviewDue: '2024-09-15' }, '2024-09-15')).toMatchObject({ kind: 'due-soon', days: 0 });
  });
});

describe('two months before', () => {
  it.each([
    ['2024-01', '2023-11-30', 'the end of January'],
    ['2024-01-15', '2023-11-15', 'a day in January'],
    ['2024-02', '2023-12-29', 'the leap day'],
    ['2023-02', '2022-12-28', 'the end of a common February'],
    ['2024-04', '2024-02-29', 'the end of April in a leap year'],
    ['2023-04', '2023-02-28', 'the end of April in a common year'],
    ['2024-12', '2024-10-31', 'the end of December'],
  ])('%s is %s (%s)', (due, first) => {
    const dayBefore = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
    expect([kindOn(due, dayBefore), kindOn(due, first)]).toEqual(['not-due', 'due-soon']);
  });
});

describe('an overdue review', () => {
  it.each([
    ['2024-09', '2024-10-01', '1 day', 1],
    ['2024-09', '2024-10-29', '29 days', 29],
    ['2024-09', '2024-10-30', '1 month', 30],
    ['2024-08', '2024-09-30', '1 month', 30],
    ['2024-09', '2025-08-30', '11 months', 334],
    ['2024-09', '2025-09-29', '11 months', 364],
    ['2024-09', '2025-09-30', '1 year', 365],
    ['2024-09', '2025-10-30', '1 year and 1 month', 395],
    ['2024-09', '2026-09-30', '2 years', 730],
    ['2024-09', '2026-11-22', '2 years and 1 month', 783],
    ['2024-12', '2025-01-01', '1 day', 1],
    ['2024-12-31', '2025-01-01', '1 day', 1],
    ['2024-02-29', '2025-02-28', '1 year', 365],
    ['2024-01-31', '2024-02-29', '1 month', 29],
  ])('due %s is, on %s, overdue by %s (%i days)', (due, today, by, days) => {
    expect(reviewState({ reviewDue: due }, today)).toEqual({ kind: 'overdue', due, by, days });
  });
});

describe('a version without a review date', () => {
  it('is never due', () => {
    expect(reviewState({}, '2026-11-22')).toEqual({ kind: 'no-date' });
    expect(reviewState({ reviewDue: undefined }, '2026-11-22')).toEqual({ kind: 'no-date' });
  });
});

describe('a review state in words', () => {
  it.each([
    [undefined, 'This version does not say when it will be reviewed.'],
    ['2027-09', 'The next review is due in September 2027.'],
    ['2027-09-01', 'The next review is due on 1 September 2027.'],
    ['2026-12', 'The review is due soon: by December 2026.'],
    ['2024-09', 'The review was due in September 2024. It is overdue by 2 years and 1 month.'],
    ['2026-11-21', 'The review was due on 21 November 2026. It is overdue by 1 day.'],
  ])('says of %s on 22 November 2026: %s', (reviewDue, words) => {
    expect(formatReviewState(reviewState({ reviewDue }, '2026-11-22'))).toBe(words);
  });
});

describe('a text that is no date', () => {
  it('is refused', () => {
    expect(() => reviewState({ reviewDue: '2026-13' }, '2026-11-22')).toThrow(RangeError);
    expect(() => reviewState({ reviewDue: '2026-12' }, 'today')).toThrow(RangeError);
  });
});
