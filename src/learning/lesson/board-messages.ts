// Owns what the board and the notes in a second window tell each other, in one browser. Nothing is kept, and nothing leaves it.
import type { Move } from './screen-moves.ts';

/** Where the board is. */
export interface BoardPlace {
  /** The screen shown, from 0. */
  screen: number;
  /** How many screens there are. */
  count: number;
  /** What the clock of the screen shows, such as "4:05"; null for a screen without one. */
  clock: string | null;
}

/** What is told: by the board where it is, and that it has gone; by the notes that they want to know, and where to move. */
export type BoardMessage =
  { tells: 'place'; place: BoardPlace } | { tells: 'gone' } | { tells: 'where' } | { tells: 'move'; move: Move };

/**
 * Names the channel of one board.
 * @param path the path of a plan's class view, or of its notes
 * @returns the same name for both
 */
export function nameChannel(path: string): string {
  return `board:${path.replace(/(?:class|notes)\/(?:index\.html)?$/, '')}`;
}

/**
 * Reads what was told.
 * @param data anything that came through the channel
 * @returns the message; null for what is none
 */
export function readMessage(data: unknown): BoardMessage | null {
  const message = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  switch (message.tells) {
    case 'gone':
    case 'where':
      return { tells: message.tells };
    case 'move':
      return isMove(message.move) ? { tells: 'move', move: message.move } : null;
    case 'place':
      return isPlace(message.place) ? { tells: 'place', place: message.place } : null;
    default:
      return null;
  }
}

function isMove(value: unknown): value is Move {
  return value === 'next' || value === 'previous' || value === 'first' || value === 'last';
}

function isPlace(value: unknown): value is BoardPlace {
  const { screen, count, clock } = (typeof value === 'object' && value !== null ? value : {}) as Partial<BoardPlace>;
  return Number.isInteger(screen) && Number.isInteger(count) && (clock === null || typeof clock === 'string');
}
