import { expect, it } from 'vitest';
import { formatYears } from '../../../../src/learning/lesson/lesson-words.ts';

it.each([
  [[3], 'Year 3'],
  [[4, 3], 'Years 3 and 4'],
  [[0, 1], 'Reception and Year 1'],
  [[1, 2, 3], 'Years 1, 2 and 3'],
  [[], ''],
])('%j is said "%s"', (years, words) => {
  expect(formatYears(years)).toBe(words);
});
