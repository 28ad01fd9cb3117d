import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settledAfter, TypingPause } from '../../../../src/elements/search/typing-pause.ts';

describe('how long a reader has to have stopped', () => {
  it.each([
    ['types fast', [120, 180, 90], 1000],
    ['types with two fingers', [500, 500], 1500],
    ['looks for each letter', [1300, 1700, 900], 3900],
    ['takes very long', [3000, 3900], 4000],
    ['has only begun', [], 2000],
    ['went away and came back', [200, 60_000], 1000],
    ['has become faster', [3000, 3000, 100, 100, 100, 100, 100, 100, 100, 100], 1000],
  ])('who %s', (_, gaps, pause) => {
    expect(settledAfter(gaps)).toBe(pause);
  });
});

describe('the pauses of a child who looks for each letter', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', globalThis);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('answer each letter, and count as asked once, at the end', () => {
    const pause = new TypingPause();
    const told: string[] = [];
    for (const gap of [1600, 1400, 1800, 1500, 6000]) {
      pause.type(
        () => told.push('moment'),
        () => told.push('settled'),
      );
      expect(pause.isSettled).toBe(false);
      vi.advanceTimersByTime(gap);
    }
    expect(told).toEqual([...Array.from({ length: 5 }, () => 'moment'), 'settled']);
    expect(pause.isSettled).toBe(true);
  });
});
