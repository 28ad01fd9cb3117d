// How faults are told.
import { expect, it } from 'vitest';
import { type Fault, formatFaults, sortFaults } from '../../check-site/fault.ts';

const fault = (path: string, message = 'It is empty.'): Fault => ({
  path,
  rule: 'empty-part',
  message,
  remedy: 'Fill it.',
});

it('a fault is told with its page, rule and remedy', () => {
  expect(formatFaults([fault('index.html')])).toBe('index.html: empty-part\n  It is empty.\n  Fill it.\n');
});

it('one that stands on many pages is told once', () => {
  const faults = ['e', 'd', 'c', 'b', 'a'].map((path) => fault(path));
  expect(formatFaults(faults)).toBe('a, b, c and 2 other files: empty-part\n  It is empty.\n  Fill it.\n');
});

it('no fault is nothing', () => {
  expect(formatFaults([])).toBe('');
});

it('faults are sorted by page, and the list that is given stays as it is', () => {
  const given = [fault('b'), fault('a', 'Two.'), fault('a', 'One.')];
  expect(sortFaults(given).map(({ path, message }) => path + message)).toEqual(['aOne.', 'aTwo.', 'bIt is empty.']);
  expect(given[0]?.path).toBe('b');
});
