// Owns reading a content folder once in a process, for all who need it: the gate before a build, and the collections.
import type { ContentFolder } from './files/content-folder.ts';
import { type Content, readContent } from './read-content.ts';

/** Vite runs modules of its own beside Node's, so a variable of this module would stand there twice. */
const shared = globalThis as { contentReadings?: Map<string, Promise<Content>> };
const readings = (shared.contentReadings ??= new Map());

/**
 * Gives what a content folder says, from the last reading where there is one.
 * @param folder the content folder
 * @param today `YYYY-MM-DD`
 * @returns models and problems, as `readContent` gives them
 */
export function readContentOnce(folder: ContentFolder, today: string): Promise<Content> {
  const known = readings.get(folder.location);
  if (known) return known;
  const reading = readContent(folder, today);
  readings.set(folder.location, reading);
  return reading;
}

/**
 * Has the folder read again the next time, because a file of it has changed.
 * @param folder the content folder
 */
export function forgetReading(folder: ContentFolder): void {
  readings.delete(folder.location);
}
