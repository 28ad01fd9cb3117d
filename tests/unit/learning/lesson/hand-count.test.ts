import { expect, it } from 'vitest';
import { countHand, longestBar, setHands } from '../../../../src/learning/lesson/hand-count.ts';

it('counts a hand in one round only, and leaves the counts it was given', () => {
  const hands = { before: 2, after: 0 };
  expect(countHand(hands, 'after', 1)).toEqual({ before: 2, after: 1 });
  expect(hands).toEqual({ before: 2, after: 0 });
});

it('never counts below none or above 99', () => {
  expect(countHand({ before: 0, after: 0 }, 'before', -1).before).toBe(0);
  expect(countHand({ before: 99, after: 0 }, 'before', 1).before).toBe(99);
});

it('lets bars of one question compare, from ten hands on', () => {
  expect(longestBar([])).toBe(10);
  expect(longestBar([{ before: 4, after: 23 }])).toBe(23);
});

it.each([
  [14, 14],
  [0, 0],
  [-3, 0],
  [120, 99],
  [2.7, 2],
  [Number.NaN, 0],
])('takes %d as typed for %i hands', (typed, count) => {
  expect(setHands({ before: 3, after: 4 }, 'before', typed)).toEqual({ before: count, after: 4 });
});
