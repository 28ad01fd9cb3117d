// Owns what every command learns from its environment: the content folder and the day.
import { readToday } from '../policy/dates.ts';
import { type ContentFolder, findContentFolder } from '../reader/files/content-folder.ts';

/** What a command works on. */
export interface Settings {
  folder: ContentFolder;
  /** `YYYY-MM-DD` */
  today: string;
}

/**
 * Reads `CONTENT` and `TODAY`; with a setting that cannot be right, says so and ends the process with exit code 1.
 * @returns the settings
 */
export function readSettings(): Settings {
  try {
    return { folder: findContentFolder(process.env.CONTENT), today: readToday(process.env.TODAY, new Date()) };
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exit(1);
  }
}
