// Owns what is fetched once somebody saves the minutes for Word: everything that writes such a file.
import { readClock } from '../../policy/dates.ts';
import type { Minutes } from '../../policy/decide/minutes.ts';
import { minutesDocument, type MinutesFile } from '../../policy/word/out/minutes-document.ts';

/** An element without looks: through it a page calls what it has fetched. */
export class MinutesWordElement extends HTMLElement {
  /**
   * Writes minutes for Word, in the browser.
   * @param minutes what was decided
   * @param file of which school and version
   * @returns the bytes of a .docx file of today
   */
  write(minutes: Minutes, file: Omit<MinutesFile, 'savedOn'>): Promise<Uint8Array<ArrayBuffer>> {
    return minutesDocument(minutes, { ...file, savedOn: readClock(new Date()) });
  }
}

// Saved a second time, it is there already.
if (!customElements.get('minutes-word')) customElements.define('minutes-word', MinutesWordElement);
