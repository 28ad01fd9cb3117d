// Owns the versions that readers are, were or will be asked about, and the sheets on which they comment.
import { type CommentedVersion, toCommentedVersion } from '../records/comments/commented-version.ts';
import { type CommentSheet, sheetOfChanges, sheetOfVersion } from '../records/comments/comment-sheet.ts';
import { type Consultation, isAsked } from '../records/comments/consultation.ts';
import { wasAsked } from '../records/comments/consultation-outcome.ts';
import { joinVersions } from '../policy/compare/redline.ts';
import type { PolicyVersion } from '../policy/version/model.ts';
import { comparePair } from './comparisons.ts';
import { theSchool } from './school.ts';
import { today } from './settings.ts';
import { type PolicyEntry, publicVersions } from './versions.ts';

/** A version with its consultation. */
export interface ConsultedEntry extends PolicyEntry {
  consultation: Consultation;
}

/**
 * Lists the versions on which there is or was a consultation.
 * @returns from the newest to the oldest; those that have been agreed since too
 */
export async function allConsulted(): Promise<ConsultedEntry[]> {
  return (await publicVersions()).flatMap((entry) => {
    const { consultation } = entry.version;
    return consultation === undefined ? [] : [{ ...entry, consultation }];
  });
}

/**
 * Lists the versions that have a page to comment on them.
 * @returns those that could still be agreed, from the newest to the oldest; before, while and after the consultation is open
 */
export async function consultedNow(): Promise<ConsultedEntry[]> {
  return (await allConsulted()).filter(({ version }) => version.status === 'consultation' && !wasAsked(version, today));
}

/**
 * Lists the versions on which readers were asked, and no longer are: their page says where the answer stands.
 * @returns those that were agreed since, and after the closing day those that are proposals again or were overtaken; the newest first
 */
export async function consultedBefore(): Promise<ConsultedEntry[]> {
  return (await allConsulted()).filter(({ version }) => wasAsked(version, today));
}

/**
 * Lists those whose consultation has not closed on the day of the build.
 * @returns from the newest to the oldest
 */
export async function notClosed(): Promise<ConsultedEntry[]> {
  return (await consultedNow()).filter(({ version }) => isAsked(version, today));
}

/**
 * Names the page on which a version is commented on.
 * @param version its id
 * @returns from the site's root
 */
export function commentPath(version: string): string {
  return `/policy/${version}/comment/`;
}

/**
 * Makes the sheet of a version.
 * @param version a public one
 * @returns its text; with what it changes marked, where the version that it follows is public and older
 */
export async function commentSheet(version: PolicyVersion): Promise<CommentSheet> {
  const { follows, id } = version;
  if (follows === null || follows >= id) return sheetOfVersion(version);
  const { older, newer, comparison, reasons } = await comparePair({ older: follows, newer: id });
  return sheetOfChanges(joinVersions(comparison, older, newer), reasons);
}

/**
 * Gives what the office's page has to know of a version.
 * @param entry one of `allConsulted`
 * @returns plain data
 */
export async function commentedVersion({ version, fingerprint }: PolicyEntry): Promise<CommentedVersion> {
  const { name } = await theSchool();
  return toCommentedVersion(
    {
      version: version.id,
      title: version.title,
      school: name,
      fingerprint,
      ...(version.consultation === undefined ? {} : { closes: version.consultation.closes }),
    },
    await commentSheet(version),
  );
}
