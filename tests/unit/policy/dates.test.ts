import { describe, expect, it } from 'vitest';
import {
  compareDays,
  type Day,
  daysBetween,
  lastDay,
  monthsBetween,
  readClock,
  readToday,
  formatDate,
} from '../../../src/policy/dates.ts';
import { isPast } from '../../../src/policy/past-or-ahead.ts';

const day = (text: string): Day => lastDay(text);

describe('the last day of a date', () => {
  it.each([
    ['2023-11-05', { year: 2023, month: 11, day: 5 }],
    ['2023-11', { year: 2023, month: 11, day: 30 }],
    ['2023-12', { year: 2023, month: 12, day: 31 }],
    ['2023-02', { year: 2023, month: 2, day: 28 }],
    ['2024-02', { year: 2024, month: 2, day: 29 }],
  ])('of %s is %o', (text, expected) => {
    expect(lastDay(text)).toEqual(expected);
  });

  it.each(['', '2023', '2023-13', '2023-02-30', 'November 2023'])('does not exist for "%s"', (text) => {
    expect(() => lastDay(text)).toThrow(new RangeError(`"${text}" is not a date: YYYY-MM or YYYY-MM-DD`));
  });
});

describe('a date', () => {
  it.each([
    ['2024-02', '2024-02-29', false],
    ['2024-02', '2024-03-01', true],
    ['2023-12', '2023-12-31', false],
    ['2023-12', '2024-01-01', true],
    ['2024-02-28', '2024-02-28', false],
    ['2024-02-28', '2024-02-29', true],
  ])('%s on %s: past is %s', (due, today, expected) => {
    expect(isPast(due, today)).toBe(expected);
  });
});

describe('two days', () => {
  it.each([
    ['2023-11-05', '2023-11-05', 0],
    ['2023-11-05', '2023-11-06', -1],
    ['2023-12-01', '2023-11-30', 1],
    ['2024-01-01', '2023-12-31', 1],
  ])('%s and %s are in order (%i)', (a, b, sign) => {
    expect(Math.sign(compareDays(day(a), day(b)))).toBe(sign);
  });

  it.each([
    ['2023-11-05', '2023-11-05', 0],
    ['2023-12-31', '2024-01-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-01-01', '2025-01-01', 366],
    ['2023-11-06', '2023-11-05', -1],
    ['2024-03-30', '2024-04-01', 2],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it.each([
    ['2023-11-05', '2023-11-05', 0],
    ['2023-11-05', '2023-12-04', 0],
    ['2023-11-05', '2023-12-05', 1],
    ['2023-12-31', '2024-01-30', 0],
    ['2023-12-31', '2024-01-31', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2023-01-31', '2023-02-28', 1],
    ['2024-01-31', '2024-03-30', 1],
    ['2024-02-29', '2025-02-28', 12],
    ['2024-09-30', '2026-11-22', 25],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBe(months);
  });
});

describe('a date in words', () => {
  it.each([
    ['2023-11', 'November 2023'],
    ['2026-09-01', '1 September 2026'],
    ['2024-01-31', '31 January 2024'],
    ['2024-12', 'December 2024'],
  ])('%s is %s', (text, words) => {
    expect(formatDate(text)).toBe(words);
  });

  it('is the text itself when that is no date', () => {
    expect(formatDate('2026-13')).toBe('2026-13');
    expect(formatDate('soon')).toBe('soon');
  });
});

describe('today', () => {
  const clock = new Date(2024, 1, 3, 23, 59);

  it('is the day that is given', () => {
    expect(readToday('2026-11-22', clock)).toBe('2026-11-22');
  });

  it('is the local day of the clock when none is given', () => {
    expect(readToday(undefined, clock)).toBe('2024-02-03');
    expect(readClock(clock)).toBe('2024-02-03');
    expect(readToday('', clock)).toBe('2024-02-03');
  });

  it.each(['2026-11', '2026-13-01', 'tomorrow', '22-11-2026'])('cannot be "%s"', (given) => {
    expect(() => readToday(given, clock)).toThrow(
      new RangeError(`TODAY is "${given}", which is no day; write it as 2027-03-01`),
    );
  });
});
