// Owns telling when a reader has stopped typing: for a moment, and for good, at the pace of whoever types.

/** Milliseconds without a key before a question is answered. */
const moment = 120;

/** And before it counts as asked: a pause that is long for this reader. Whoever looks for each letter has not stopped after one second. */
const shortest = 1000;
const longest = 4000;

/** How much longer than the time from key to key that is, and how many keys back the pace is taken from. */
const paces = 3;
const mostGaps = 8;

/** A first key says nothing of the pace yet. */
const unknown = 2000;

/**
 * Tells how long somebody has to have stopped before what they typed counts as asked.
 * @param gaps milliseconds from key to key, the latest last
 * @returns milliseconds.
 */
export function settledAfter(gaps: readonly number[]): number {
  const latest = readPace(gaps);
  if (latest.length === 0) return unknown;
  const mean = latest.reduce((sum, gap) => sum + gap, 0) / latest.length;
  return Math.min(longest, Math.max(shortest, paces * mean));
}

/** What tells the pace: the latest gaps; what is as long as the longest pause was one. */
function readPace(gaps: readonly number[]): number[] {
  return gaps.filter((gap) => gap < longest).slice(-mostGaps);
}

/** The pauses of one reader at one field. */
export class TypingPause {
  /** False from a key on, until the question counts as asked. */
  isSettled = true;
  #timers: number[] = [];
  #gaps: number[] = [];
  #lastKey = -Infinity;

  /** A key was typed: `onMoment` and `onSettled` follow unless another comes before. */
  type(onMoment: () => void, onSettled: () => void): void {
    this.settle();
    this.isSettled = false;
    const now = performance.now();
    this.#gaps = readPace([...this.#gaps, now - this.#lastKey]);
    this.#lastKey = now;
    const settle = (): void => {
      this.isSettled = true;
      onSettled();
    };
    this.#timers = [window.setTimeout(onMoment, moment), window.setTimeout(settle, settledAfter(this.#gaps))];
  }

  /** The question counts as asked now; nothing follows any more. */
  settle(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.isSettled = true;
  }
}
