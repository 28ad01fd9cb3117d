import { describe, expect, it } from 'vitest';
import { daysInMonth, isDateText } from '../../../src/schemas/date-text.ts';

describe('a date text', () => {
  it.each(['2023-11', '2023-11-30', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('can be %s', (text) => {
    expect(isDateText(text)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['2023', 'a year alone'],
    ['2023-00', 'month 0'],
    ['2026-13', 'month 13'],
    ['2023-11-00', 'day 0'],
    ['2023-11-31', 'a day that November lacks'],
    ['2023-02-29', 'a leap day in a common year'],
    ['2100-02-29', 'a leap day in a century year'],
    ['2023-1', 'one digit'],
    ['23-11', 'two digits of a year'],
    ['1899-12', 'before 1900'],
    ['2200-01', 'after 2199'],
    [' 2023-11', 'a space before'],
    ['2023-11\n', 'a line end after'],
    ['2023-11-05T00:00', 'a time of day'],
    ['November 2023', 'words'],
  ])('cannot be "%s" (%s)', (text) => {
    expect(isDateText(text)).toBe(false);
  });
});

describe('the days of a month', () => {
  it.each([
    [2023, 1, 31],
    [2023, 4, 30],
    [2023, 2, 28],
    [2024, 2, 29],
    [2000, 2, 29],
    [2100, 2, 28],
    [2023, 12, 31],
  ])('%i-%i has %i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});
