// Owns making text of the bytes of a file that somebody has handed on, and saying why one is no text.
import { longestSavedFile } from '../../schemas/saved-size.ts';
import type { Refused } from './read-result.ts';

/** Bytes; a letter has four at most, and a mark may stand before the text. */
export const mostBytes = longestSavedFile * 4 + 3;

/**
 * Decodes a file.
 * @param bytes the whole file, or more than `mostBytes` of it
 * @returns its text without a byte order mark, or why it is refused
 */
export function decodeFile(bytes: Uint8Array): string | Refused {
  if (bytes.length === 0) {
    return refuse('The file is empty.', 'Ask whoever sent it to save it once more and send it again.');
  }
  if (bytes.length > mostBytes) return tooLong;
  if (isUtf16(bytes)) {
    return refuse(
      'It was opened and saved in another program, as “Unicode” or UTF-16.',
      'Ask for the file as it was first saved, or open it in that program and save it as UTF-8.',
    );
  }
  try {
    // The byte order mark of UTF-8 is left out by itself.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.length > longestSavedFile ? tooLong : text;
  } catch {
    return refuse('It is not a text file.', 'Choose a file that was saved on this website: its name ends in “.json”.');
  }
}

const tooLong = refuse(
  'It is longer than any file that this website saves.',
  'Choose a file that was saved on this website: its name ends in “.json”.',
);

function refuse(reason: string, remedy: string): Refused {
  return { is: 'refused', reason, remedy };
}

/** By its mark; without one, a text that begins with a sign of ASCII has a zero beside it. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}
