import { describe, expect, test } from 'vitest';
import { type DueItem, isOldEdition, listDue } from '../../../src/policy/review/due-dates.ts';
import { listDueReminders } from '../../../src/policy/review/due-reminders.ts';
import type { Facts } from '../../../src/schemas/facts.ts';
import type { References } from '../../../src/schemas/references.ts';
import type { School } from '../../../src/schemas/school.ts';
import { compareDays, type Day, formatDate } from '../../../src/policy/dates.ts';
import { explainPlan, planReview } from '../../../src/policy/review/review-plan.ts';
import { listReminders } from '../../../src/policy/review/review-reminders.ts';
import { reviewState, formatReviewDays } from '../../../src/policy/review/review-state.ts';
import { layOutTimeline } from '../../../src/policy/review/timeline.ts';
import { buildVersion } from './build-version.ts';

describe('reminders', () => {
  const dayOf = ({ year, month, day }: Day): string => `${year}-${month}-${day}`;
  const list = (due: string, today = '2026-11-22') => listReminders(due, today, 'Phone policy');
  const days = (due: string, today?: string): string[] =>
    list(due, today)
      .filter(({ id }) => !id.startsWith('step-'))
      .map(({ day }) => dayOf(day));

  test('come two months, one month and one week before, and on the day', () => {
    expect(days('2027-11-15')).toEqual(['2027-9-15', '2027-10-15', '2027-11-8', '2027-11-15']);
  });

  test('stay inside short months and cross the year', () => {
    expect(days('2028-03-31')).toEqual(['2028-1-31', '2028-2-29', '2028-3-24', '2028-3-31']);
    expect(days('2027-01')).toEqual(['2026-11-30', '2026-12-31', '2027-1-24', '2027-1-31']);
  });

  test('are of what is ahead alone, today too', () => {
    expect(days('2027-11-15', '2027-10-15')).toEqual(['2027-10-15', '2027-11-8', '2027-11-15']);
    expect(days('2026-11', '2026-11-30')).toEqual(['2026-11-30']);
  });

  test('come once, at the end of this month, while the review is overdue', () => {
    expect(list('2024-09').map(({ day }) => dayOf(day))).toEqual(['2026-11-30']);
    expect(list('2024-09', '2026-12-01')).toMatchObject([
      {
        id: 'overdue',
        day: { year: 2026, month: 12, day: 31 },
        title: 'Phone policy: review overdue since September 2024',
      },
    ]);
  });

  test('have the steps of the review between them, in order, while there is time for all', () => {
    const reminders = list('2027-11-15');
    expect(reminders.filter(({ id }) => id.startsWith('step-')).map(({ title }) => title)[0]).toBe(
      'Phone policy: Read what was noted',
    );
    expect(reminders.map(({ day }) => day)).toEqual(reminders.map(({ day }) => day).toSorted(compareDays));
    expect(list('2027-01').some(({ id }) => id.startsWith('step-'))).toBe(false);
  });

  test('end on the day after', () => {
    expect(list('2027-12-31').find(({ id }) => id === 'due')?.after).toEqual({ year: 2028, month: 1, day: 1 });
  });
});

describe('reminders of what is to be looked at again', () => {
  const item = (kind: DueItem['kind'], name: string, by: string, state: DueItem['state'] = 'later'): DueItem => ({
    kind,
    name,
    by,
    state,
  });
  const list = (...items: DueItem[]) =>
    listDueReminders(items, '2026-11-22', 'Phone policy').map(({ id, day, title, names }) => [
      id,
      `${day.year}-${day.month}-${day.day}`,
      title,
      names,
    ]);

  test('come once for each date, four weeks before, or on it once that has passed', () => {
    expect(
      list(
        item('contacts', 'The contacts', '2026-12-05', 'soon'),
        item('fact', 'A helpline', '2027-03'),
        item('document', 'A guide', '2027-03'),
        item('fact', 'A number', '2027-03'),
      ),
    ).toEqual([
      ['2026-12-05', '2026-12-5', 'Phone policy: look again at the contacts, by 5 December 2026', ['The contacts']],
      [
        '2027-03',
        '2027-3-3',
        'Phone policy: look again at 2 facts and 1 document, by March 2027',
        ['A helpline', 'A guide', 'A number'],
      ],
    ]);
    expect(list()).toEqual([]);
  });

  test('come once, at the end of this month, for all that is overdue', () => {
    expect(
      list(item('fact', 'A number', '2025-03', 'overdue'), item('document', 'A guide', '2026-10', 'overdue')),
    ).toEqual([
      [
        'overdue',
        '2026-11-30',
        'Phone policy: look again at 1 fact and 1 document, overdue since March 2025',
        ['A number', 'A guide'],
      ],
    ]);
  });
});

describe('the plan of a review', () => {
  const byOf = (due: string | undefined, today: string, id: string): string | undefined =>
    planReview(due, today).steps.find((step) => step.id === id)?.by;

  test('is counted back from the day on which it is due', () => {
    expect(planReview('2027-11', '2026-11-22').countedFrom).toBe('due');
    expect(byOf('2027-11', '2026-11-22', 'in-force')).toBe('2027-11-30');
    expect(byOf('2027-11', '2026-11-22', 'notes')).toBe('2027-09-07');
    expect(byOf('2027-11', '2027-09-07', 'decision')).toBe('2027-11-16');
  });

  test.each([
    ['2024-09', 'The review that was due in September 2024 should have begun by 8 July 2024. Whoever begins today'],
    [
      '2027-02',
      'The review should have begun by 6 December 2026, so there is no longer time for every step before February 2027. Whoever',
    ],
    ['2027-03', null],
    [undefined, 'No day is set for the review.'],
  ])('is counted on from today when it can no longer begin in time: due %s', (due, said) => {
    const today = '2026-12-28';
    const plan = planReview(due, today);
    const words = explainPlan(plan, due, formatDate);
    expect(plan.countedFrom).toBe(due === '2027-03' ? 'due' : 'today');
    if (said !== null) expect(words).toMatch(new RegExp(`^${said}`));
    if (plan.countedFrom === 'today') {
      expect(byOf(due, today, 'notes')).toBe('2027-01-11');
      expect(words).toContain('in force by 5 April 2027');
    }
  });

  test('has every step after the one before', () => {
    const days = planReview('2027-11', '2026-11-22').steps.map(({ by }) => by);
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(days.length);
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
