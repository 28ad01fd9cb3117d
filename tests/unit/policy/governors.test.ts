import { describe, expect, test } from 'vitest';
import { isOldEdition, listDue } from '../../../src/policy/review/due-dates.ts';
import type { Facts } from '../../../src/schemas/facts.ts';
import type { References } from '../../../src/schemas/references.ts';
import type { School } from '../../../src/schemas/school.ts';
import { listReminders } from '../../../src/policy/review/review-reminders.ts';
import { reviewState, formatReviewDays } from '../../../src/policy/review/review-state.ts';
import { layOutTimeline } from '../../../src/policy/review/timeline.ts';
import { buildVersion } from './build-version.ts';

describe('reminders', () => {
  const days = (due: string): string[] =>
    listReminders(due, '2026-11-22', 'Phone policy').map(({ day }) => `${day.year}-${day.month}-${day.day}`);

  test('come two months, one month and one week before, and on the day', () => {
    expect(days('2027-11-15')).toEqual(['2027-9-15', '2027-10-15', '2027-11-8', '2027-11-15']);
  });

  test('stay inside short months and cross the year', () => {
    expect(days('2028-03-31')).toEqual(['2028-1-31', '2028-2-29', '2028-3-24', '2028-3-31']);
    expect(days('2027-01')).toEqual(['2026-11-30', '2026-12-31', '2027-1-24', '2027-1-31']);
  });

  test('come once more at the end of this month while the review is overdue', () => {
    expect(days('2024-09').at(-1)).toBe('2026-11-30');
    expect(listReminders('2024-09', '2026-12-01', 'Phone policy').at(-1)).toMatchObject({
      id: 'overdue',
      day: { year: 2026, month: 12, day: 31 },
      title: 'Phone policy: review overdue since September 2024',
    });
    expect(listReminders('2026-11', '2026-11-30', 'Phone policy')).toHaveLength(4);
  });

  test('end on the day after', () => {
    expect(listReminders('2027-12-31', '2026-11-22', 'Phone policy')[3]?.after).toEqual({
      year: 2028,
      month: 1,
      day: 1,
    });
  });
});

describe('the timeline', () => {
  test('runs from the earliest to the latest, with room for every label', () => {
    const current = buildVersion({ dates: { written: '2023-11', ratified: '2023-11', reviewDue: '2024-09' } });
    const proposal = buildVersion({ id: '2026-11', status: 'proposal', dates: { written: '2026-11' } });
    const points = layOutTimeline([proposal, current], '2026-11-22');
    expect(points.map(({ kind, date }) => [kind, date])).toEqual([
      ['version', '2023-11'],
      ['review', '2024-09'],
      ['version', '2026-11'],
      ['today', '2026-11-22'],
    ]);
    points.slice(1).forEach((point, at) => {
      expect(point.y - (points[at]?.y ?? 0)).toBeGreaterThanOrEqual(48);
    });
  });
});

describe('what is due', () => {
  const entry = { verifiedOn: '2026-01', confidence: 'primary-text' as const };
  const sources = (school: string, fact: string, document: string) => ({
    school: { reviewBy: school } as School,
    facts: {
      a: { ...entry, kind: 'text', value: '13', about: 'An age', address: '', source: '', reviewBy: fact },
    } as Facts,
    references: {
      b: { ...entry, title: 'A document', publisher: '', address: '', edition: '', reviewBy: document },
    } as References,
  });

  test('is listed the earliest first, with overdue and soon told apart', () => {
    const items = listDue(sources('2026-12', '2027-06', '2026-10'), '2026-11-22');
    expect(items.map(({ name, state }) => [name, state])).toEqual([
      ['A document', 'overdue'],
      ['The school’s contacts', 'soon'],
      ['An age', 'later'],
    ]);
  });

  test('an edition is old when the one now begins differently', () => {
    expect(isOldEdition('2023', '2026, in force from 1 September 2026')).toBe(true);
    expect(isOldEdition('2026', '2026, in force from 1 September 2026')).toBe(false);
  });

  test('the days to a review are counted in a sentence', () => {
    const word = (reviewDue: string | undefined, today: string): string =>
      formatReviewDays(reviewState({ reviewDue }, today));
    expect(word('2024-09', '2026-11-22')).toBe('That is 783 days past the last day of September 2024.');
    expect(word('2026-12-01', '2026-11-30')).toBe('That is 1 day from now.');
    expect(word('2028-01', '2026-11-22')).toBe('There are more than two months to go to January 2028.');
    expect(word(undefined, '2026-11-22')).toBe('There is no date to count to.');
  });
});
