// Owns the clock of a task on the board: how much time is left, and how it is said.

/** A clock that may be running. Times are milliseconds of one steady clock, such as `performance.now()`. */
export interface ClassClock {
  /** What was left when it last started or stopped. */
  left: number;
  /** When it last started; null while it stands still. */
  since: number | null;
}

/**
 * Sets a clock.
 * @param minutes whole minutes
 * @returns a clock that stands still
 */
export function setClock(minutes: number): ClassClock {
  return { left: minutes * 60_000, since: null };
}

/**
 * Starts a clock that stands, and stops one that runs.
 * @param clock the clock
 * @param now the time
 * @returns the clock as it is from now on; one with no time left stays as it is
 */
export function toggleClock(clock: ClassClock, now: number): ClassClock {
  const left = timeLeft(clock, now);
  if (left === 0) return { left, since: null };
  return { left, since: clock.since === null ? now : null };
}

/**
 * Gives the time left.
 * @param clock the clock
 * @param now the time
 * @returns milliseconds, never below 0
 */
export function timeLeft({ left, since }: ClassClock, now: number): number {
  return since === null ? left : Math.max(0, left - (now - since));
}

/**
 * Says a time as a clock does.
 * @param milliseconds how much is left
 * @returns such as "4:05", a second that has begun counting whole
 */
export function formatClock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
