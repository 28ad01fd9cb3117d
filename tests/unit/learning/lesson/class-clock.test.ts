import { expect, it } from 'vitest';
import { formatClock, setClock, timeLeft, toggleClock } from '../../../../src/learning/lesson/class-clock.ts';

it('stands still until it is started', () => {
  expect(timeLeft(setClock(5), 99_000)).toBe(300_000);
});

it('runs down from when it was started, and keeps what is left when it is stopped', () => {
  const running = toggleClock(setClock(1), 1_000);
  expect(timeLeft(running, 21_000)).toBe(40_000);
  const stopped = toggleClock(running, 21_000);
  expect(timeLeft(stopped, 500_000)).toBe(40_000);
  expect(timeLeft(toggleClock(stopped, 500_000), 510_000)).toBe(30_000);
});

it('ends at nothing, and does not start again', () => {
  const running = toggleClock(setClock(1), 0);
  expect(timeLeft(running, 90_000)).toBe(0);
  expect(toggleClock(running, 90_000)).toEqual({ left: 0, since: null });
});

it.each([
  [300_000, '5:00'],
  [59_001, '1:00'],
  [59_000, '0:59'],
  [1, '0:01'],
  [0, '0:00'],
])('says %i milliseconds as %s', (milliseconds, words) => {
  expect(formatClock(milliseconds)).toBe(words);
});
