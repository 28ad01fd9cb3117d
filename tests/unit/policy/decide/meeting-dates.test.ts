// Dates of a meeting that cannot be right, as people type them; what is not understood is not doubted.
import { expect, it } from 'vitest';
import { findDateFaults } from '../../../../src/policy/decide/meeting-dates.ts';

const find = (review: string, meeting = ''): string[] => findDateFaults({ meeting, review }, '2026-11-26');

it('a day that does not exist is told, however it is written', () => {
  for (const typed of [
    '31 February 2027',
    '31/2/2027',
    '2027-02-31',
    'Monday, 31st of Feb 2027',
    '1.13.2027',
    '0/1/2027',
  ]) {
    expect(find(typed), typed).toEqual([`Date of the next review: “${typed}” is a day that does not exist.`]);
  }
  expect(find('', '31/11/2026')).toEqual(['Date of the meeting: “31/11/2026” is a day that does not exist.']);
});

it('the next review comes after the meeting, or after today where its date is not known', () => {
  expect(find('3 December 2026', '3/12/2026')).toEqual([
    'Date of the next review: “3 December 2026” is not after the meeting.',
  ]);
  expect(find('October 2026', 'next Tuesday')).toEqual([
    'Date of the next review: “October 2026” is not in the future.',
  ]);
  expect(find('Sept. 2020')).toEqual(['Date of the next review: “Sept. 2020” is not in the future.']);
  expect(find('September 2026', '2026-09-01')).toEqual([]);
});

it('what is right, empty, half typed or not understood is not doubted', () => {
  for (const typed of [
    '',
    '29 February 2028',
    'November 2027',
    '1/12/26',
    '1/12/20',
    '31 February 2',
    'spring 2020',
    'in a year',
  ]) {
    expect(find(typed), typed).toEqual([]);
  }
});
