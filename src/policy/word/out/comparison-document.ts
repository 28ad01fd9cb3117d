// Owns the Word file of two versions compared: the newer text with tracked changes against the older, and reasons in the margin.
import type { Reasons } from '../../compare/change-reasons.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { PolicyVersion } from '../../version/model.ts';
import { formatNotCurrent, formatNotInForce, formatVersion } from '../../version/status-words.ts';
import { formatComments } from '../own-comments.ts';
import { type OutBlock, paragraph, plainRuns } from './blocks.ts';
import { comparedBlocks, headBlocks } from './comparison-blocks.ts';
import { changesNote, endNote, formatFoot, formatHead, furniture, nameComparison } from '../own-lines.ts';
import { noteBlock } from './version-blocks.ts';
import { formatMoment, type WordOptions } from './version-document.ts';
import { writeDocument } from './write-document.ts';

/**
 * Writes two versions as one Word file. Accepting all changes leaves the newer text, rejecting all of them the older, word for word.
 * @param older the older version, as it may be shown
 * @param newer the newer version, as it may be shown
 * @param comparison from `compareVersions` for the two
 * @param reasons from `collectReasons` for the two; each is a comment on its clause, heading or line
 * @param options see `WordOptions`
 * @returns the bytes of a .docx file, the same for the same versions
 */
export async function comparisonDocument(
  older: PolicyVersion,
  newer: PolicyVersion,
  comparison: Comparison,
  reasons: Reasons,
  { pictures = new Map() }: WordOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const versions = { older, newer, comparison };
  const comments = formatComments(comparison, reasons);
  const commentOn = (id: string): string | null => comments.get(id) ?? null;
  const [title, ...rest] = headBlocks(versions, commentOn);
  const notInForce = formatNotInForce(newer.status);
  const name = nameComparison(older.id, newer.id);
  const blocks: OutBlock[] = [
    ...(title ? [title] : []),
    ...rest.filter(({ kind }) => kind === 'paragraph'),
    statusOfBoth(older, newer),
    ...rest.filter(({ kind }) => kind === 'table'),
    noteBlock(changesNote(older.id, newer.id, isWithheld(older, newer))),
    ...comparedBlocks(versions, commentOn),
    // What is removed last leaves nothing only where a line of words follows it.
    paragraph('note', plainRuns(endNote(name)), { bookmark: furniture.end }),
  ];
  return writeDocument({
    title: `${newer.title}: ${name}`,
    subject: newer.school,
    version: newer.id,
    blocks,
    head: formatHead(newer),
    foot: [formatFoot(newer), notInForce === null ? name : `${name} (${notInForce})`],
    revision: { author: newer.school, date: formatMoment(newer.dates) },
    isTracked: true,
    pictures,
  });
}

function statusOfBoth(older: PolicyVersion, newer: PolicyVersion): OutBlock {
  const warning = formatNotCurrent(newer);
  return paragraph(
    'status',
    [
      ...plainRuns(`Comparison: ${formatVersion(older)} with ${formatVersion(newer)}`),
      ...(warning === null ? [] : plainRuns(`\n${warning}`, { bold: true })),
    ],
    { bookmark: furniture.status },
  );
}

/** Of a version that was replaced, the site shows no email address and no telephone number. */
function isWithheld(older: PolicyVersion, newer: PolicyVersion): boolean {
  return older.status === 'superseded' && newer.status !== 'superseded' && hasDetails(newer);
}

function hasDetails({ contacts }: PolicyVersion): boolean {
  return contacts.some(({ people, phones }) => phones.length > 0 || people.some(({ email }) => email !== undefined));
}
