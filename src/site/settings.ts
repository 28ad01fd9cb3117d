// Owns what a build is told by its environment: which content, which day, and whether drafts are shown.
import { readToday } from '../policy/dates.ts';
import { findContentFolder } from '../reader/files/content-folder.ts';

/** The content folder. */
export const folder = findContentFolder(process.env.CONTENT);

/** Today as `YYYY-MM-DD`: the environment's TODAY, or the clock's day. */
export const today = readToday(process.env.TODAY, new Date());

/** True for a preview that shows drafts too. */
export const showsDrafts = process.env.SHOW_DRAFTS === '1';

/** True where the build is told at which address the site will stand: what is printed names no other. */
export const knowsAddress = (process.env.SITE_URL ?? '') !== '';
