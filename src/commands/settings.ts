// Owns what every command and the build learn from the environment, and from the file of settings: the content folder, the day, and where the site stands.
import { readToday } from '../policy/dates.ts';
import { type ContentFolder, findContentFolder } from '../reader/files/content-folder.ts';
import { readBasePath, readSiteUrl } from './base-path.ts';
import { readFramers } from './framers.ts';
import { loadSettingsFile } from './settings-file.ts';

/** What a command works on. */
export interface Settings {
  folder: ContentFolder;
  /** `YYYY-MM-DD` */
  today: string;
  /** Where GitHub takes a summary of a run; null elsewhere. */
  summaryFile: string | null;
}

/** What a build works on. */
export interface BuildSettings extends Settings {
  /** The address of the host, without a path. */
  site: string;
  /** The path under it, beginning and ending in "/". */
  base: string;
  /** Origins of other sites that may show this one in a frame. */
  framers: string[];
}

/**
 * Reads `CONTENT`, `TODAY`, and GitHub's `GITHUB_STEP_SUMMARY`; with a setting that cannot be right, says so and ends the process with exit code 1.
 * @param mayBeMissing true for a command that can begin a new content folder
 * @returns the settings
 */
export function readSettings(mayBeMissing = false): Settings {
  return orExplain(() => ({
    folder: findContentFolder(process.env.CONTENT, process.cwd(), mayBeMissing),
    today: readToday(process.env.TODAY, new Date()),
    summaryFile: process.env.GITHUB_STEP_SUMMARY || null,
  }));
}

/**
 * Reads `CONTENT`, `TODAY`, `SITE_URL`, `BASE_PATH`, `FRAME_ANCESTORS` and `SHOW_DRAFTS`, before any page is made; with a setting that cannot be right, says so and ends the process with exit code 1.
 * @returns the settings
 */
export function readBuildSettings(): BuildSettings {
  return orExplain(() => {
    const drafts = process.env.SHOW_DRAFTS ?? '';
    if (!['', '0', '1'].includes(drafts))
      throw new Error(`SHOW_DRAFTS is "${drafts}"; write SHOW_DRAFTS=1, or leave it out`);
    return {
      ...readSettings(),
      site: readSiteUrl(process.env.SITE_URL),
      base: readBasePath(process.env.BASE_PATH),
      framers: readFramers(process.env.FRAME_ANCESTORS),
    };
  });
}

/** A stack trace would tell a person nothing about a setting. */
function orExplain<T>(read: () => T): T {
  try {
    loadSettingsFile(process.cwd(), process.env);
    return read();
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exit(1);
  }
}
