import { expect, it } from 'vitest';
import { countHand, longestBar } from '../../../../src/learning/lesson/hand-count.ts';

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
