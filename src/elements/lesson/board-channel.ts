// Owns the line between a class view and its notes in a second window: open while the page is shown.
import { type BoardMessage, nameChannel, readMessage } from '../../learning/lesson/board-messages.ts';

/** The end of the line at one page. */
export interface BoardLine {
  tell: (message: BoardMessage) => void;
}

/**
 * Opens the line of the page's board.
 * @param hear is given what the other end tells
 * @param begin is called when the line is open, also when a browser brings the page back from its memory
 * @param end is called before it closes
 * @param signal closes it for good
 * @returns what tells the other end; nothing is told while the line is closed
 */
export function openLine(
  hear: (message: BoardMessage) => void,
  begin: () => void,
  end: () => void,
  signal: AbortSignal,
): BoardLine {
  let channel: BroadcastChannel | null = null;
  const close = (): void => {
    end();
    channel?.close();
    channel = null;
  };
  const open = (): void => {
    channel?.close();
    channel = openChannel();
    channel?.addEventListener('message', ({ data }) => {
      const message = readMessage(data);
      if (message) hear(message);
    });
    begin();
  };
  // An open line would keep a browser from holding the page for the way back.
  addEventListener('pagehide', close, { signal });
  addEventListener('pageshow', open, { signal });
  signal.addEventListener('abort', close);
  return { tell: (message) => channel?.postMessage(message) };
}

/** Null where a browser has none, or refuses it as it refuses storage: the board and the notes then go on each by itself. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(nameChannel(location.pathname));
  } catch {
    return null;
  }
}
