import { expect, it } from 'vitest';
import { formatSorted, nextCard, putCard } from '../../../../src/learning/lesson/sorted-cards.ts';

it('asks the cards in order, passing over those that are sorted', () => {
  expect(nextCard([null, null])).toBe(0);
  expect(nextCard(putCard([null, null], 0, 'fine'))).toBe(1);
  expect(nextCard(['fine', 'ask'])).toBeNull();
});

it('asks a card again that was put back', () => {
  expect(nextCard(putCard(['fine', 'ask'], 1, null))).toBe(1);
});

it('says how many are sorted', () => {
  expect(formatSorted(['fine', null, 'ask'])).toBe('2 of 3 sorted');
});

it('leaves cards alone that are none', () => {
  const sorted = ['fine', null];
  expect(putCard(sorted, 7, 'ask')).toBe(sorted);
});
