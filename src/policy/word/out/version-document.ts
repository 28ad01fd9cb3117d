// Owns the Word file of one version: how its head, its contents and its text come together.
import { firstDay } from '../../dates.ts';
import type { PolicyDates, PolicyVersion } from '../../version/model.ts';
import { formatNotInForce, formatVersion, formatVersionTitle } from '../../version/status-words.ts';
import { type OutBlock, paragraph, plainRuns } from './blocks.ts';
import { needsContents } from './contents.ts';
import {
  datesBlock,
  furniture,
  noteBlock,
  schoolBlock,
  statusBlock,
  textBlocks,
  titleBlock,
} from './version-blocks.ts';
import { writeDocument } from './write-document.ts';

/** What a Word file needs beside the words. */
export interface WordOptions {
  /** The bytes of the pictures that it shows, by the name of their file; one that is not there is named in words. */
  pictures?: ReadonlyMap<string, Uint8Array>;
}

/**
 * Writes a version as a Word file. Every section and clause is bookmarked by its id, so that the file can be read in again.
 * @param version any version, as it may be shown: of a superseded one as `toPublishable` gives it
 * @param options see `WordOptions`
 * @returns the bytes of a .docx file, the same for the same version
 */
export async function versionDocument(
  version: PolicyVersion,
  { pictures = new Map() }: WordOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const text = textBlocks(version);
  const blocks: OutBlock[] = [
    titleBlock(version),
    schoolBlock(version),
    statusBlock(version),
    datesBlock(version.dates),
    noteBlock(
      'The school’s website numbers each point, such as 4.1(2), so that it can be cited. Those numbers are not in this file: the words below stand as they were written.',
    ),
    ...(needsContents(text) ? [paragraph('contents', plainRuns('Contents'), { bookmark: furniture.contents })] : []),
    ...text,
  ];
  return writeDocument({
    title: formatVersionTitle(version),
    subject: version.school,
    version: version.id,
    blocks,
    head: formatHead(version),
    foot: [`${version.school}: ${version.title}`, formatVersion(version)],
    revision: { author: version.school, date: formatMoment(version.dates) },
    isTracked: false,
    pictures,
  });
}

/**
 * Words what every page of a version says at its top.
 * @param version any version
 * @returns such as "Proposal: not agreed, not in force"; null for the current version
 */
export function formatHead({ status }: Pick<PolicyVersion, 'status'>): string | null {
  const words = formatNotInForce(status);
  return words === null ? null : words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Gives the moment at which a version counts as written, so that its file does not depend on the day it is made.
 * @param dates of a version
 * @returns the first moment of the last of its days, such as `2026-11-01T00:00:00Z`
 */
export function formatMoment({ ratified, updated, written }: PolicyDates): string {
  const { year, month, day } = firstDay(ratified ?? updated ?? written);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T00:00:00Z`;
}
