import { describe, expect, it } from 'vitest';
import { moveOfKey, moveScreen } from '../../../../src/learning/lesson/screen-moves.ts';

describe('keys', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['a', null],
    ['toString', null],
  ])('%s means %s', (key, move) => {
    expect(moveOfKey(key)).toBe(move);
  });
});

describe('moving', () => {
  it('goes on and back, and stays at either end', () => {
    expect(moveScreen(0, 3, 'next')).toBe(1);
    expect(moveScreen(2, 3, 'next')).toBe(2);
    expect(moveScreen(2, 3, 'previous')).toBe(1);
    expect(moveScreen(0, 3, 'previous')).toBe(0);
  });

  it('goes to the first and the last', () => {
    expect(moveScreen(1, 3, 'first')).toBe(0);
    expect(moveScreen(1, 3, 'last')).toBe(2);
    expect(moveScreen(0, 0, 'last')).toBe(0);
  });
});
