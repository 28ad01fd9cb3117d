// Owns telling when a reader has stopped typing: for a moment, and for good.

/** Milliseconds without a key before a question is answered. */
const moment = 120;

/** And before it counts as asked. */
const settled = 1000;

/** The pauses of one reader at one field. */
export class TypingPause {
  /** False from a key on, until the question counts as asked. */
  isSettled = true;
  #timers: number[] = [];

  /** A key was typed: `onMoment` and `onSettled` follow unless another comes before. */
  type(onMoment: () => void, onSettled: () => void): void {
    this.settle();
    this.isSettled = false;
    const settle = (): void => {
      this.isSettled = true;
      onSettled();
    };
    this.#timers = [window.setTimeout(onMoment, moment), window.setTimeout(settle, settled)];
  }

  /** The question counts as asked now; nothing follows any more. */
  settle(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.isSettled = true;
  }
}
