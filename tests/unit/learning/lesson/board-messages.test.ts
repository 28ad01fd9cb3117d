// What a board and its notes tell each other.
import { describe, expect, it } from 'vitest';
import { nameChannel, readMessage } from '../../../../src/learning/lesson/board-messages.ts';

describe('a message', () => {
  const place = { screen: 3, count: 17, clock: '4:05' };
  it.each([
    { tells: 'place', place },
    { tells: 'place', place: { ...place, clock: null } },
    { tells: 'move', move: 'next' },
    { tells: 'where' },
    { tells: 'gone' },
  ])('is read as it was told: %o', (message) => {
    expect(readMessage(structuredClone(message))).toEqual(message);
  });

  it.each([
    undefined,
    null,
    'place',
    {},
    { tells: 'place' },
    { tells: 'place', place: { screen: '3', count: 17, clock: null } },
    { tells: 'place', place: { screen: 3, count: 17 } },
    { tells: 'move', move: 'sideways' },
    { tells: 'other' },
  ])('is none where it is something else: %o', (data) => {
    expect(readMessage(data)).toBeNull();
  });
});

describe('a channel', () => {
  it('has one name for a board and its notes, and another for another lesson', () => {
    expect(nameChannel('/a/lessons/7-9-phones/class/')).toBe(nameChannel('/a/lessons/7-9-phones/notes/'));
    expect(nameChannel('/lessons/7-9-phones/class/index.html')).toBe(nameChannel('/lessons/7-9-phones/notes/'));
    expect(nameChannel('/lessons/7-9-phones/class/')).not.toBe(nameChannel('/lessons/7-9-games/class/'));
  });
});
