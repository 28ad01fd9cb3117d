// Owns the Word file of two versions compared: the newer text with tracked changes against the older, and reasons in the margin.
import type { Reasons } from '../../compare/change-reasons.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { formatClauseChange, formatPlace, formatSectionChange } from '../../compare/comparison-words.ts';
import { formatDate } from '../../dates.ts';
import type { PolicyVersion } from '../../version/model.ts';
import { formatNotCurrent, formatNotInForce, formatVersion } from '../../version/status-words.ts';
import { factNames, writeReasonComment } from '../reason-comment.ts';
import { type OutBlock, paragraph, plainRuns } from './blocks.ts';
import { comparedBlocks, headBlocks } from './comparison-blocks.ts';
import { furniture, noteBlock } from './version-blocks.ts';
import { formatHead, formatMoment, type WordOptions } from './version-document.ts';
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
  const names = nameChanges(comparison);
  const commentOn = (id: string): string | null => writeReasonComment(names.get(id) ?? null, reasons.get(id) ?? []);
  const [title, ...rest] = headBlocks(versions, commentOn);
  const notInForce = formatNotInForce(newer.status);
  const name = `${formatDate(older.id)} compared with ${formatDate(newer.id)}`;
  const blocks: OutBlock[] = [
    ...(title ? [title] : []),
    ...rest.filter(({ kind }) => kind === 'paragraph'),
    statusOfBoth(older, newer),
    ...rest.filter(({ kind }) => kind === 'table'),
    noteBlock(noteOn(older, newer)),
    ...comparedBlocks(versions, commentOn),
    // What is removed last leaves nothing only where a line of words follows it.
    paragraph('note', plainRuns(`End of the comparison: ${name}.`), { bookmark: furniture.end }),
  ];
  return writeDocument({
    title: `${newer.title}: ${name}`,
    subject: newer.school,
    version: newer.id,
    blocks,
    head: formatHead(newer),
    foot: [`${newer.school}: ${newer.title}`, notInForce === null ? name : `${name} (${notInForce})`],
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

function noteOn(older: PolicyVersion, newer: PolicyVersion): string {
  const lines = [
    `Each change is tracked. Accept all changes for the text of ${formatDate(newer.id)}; reject all of them for the text of ${formatDate(older.id)}. A reason for a change stands in the margin.`,
    'The school’s website numbers each point, such as 4.1(2). Those numbers are in the comments, and not in the text.',
  ];
  const isWithheld = older.status === 'superseded' && newer.status !== 'superseded' && hasDetails(newer);
  if (isWithheld) {
    lines.push(
      'Email addresses and telephone numbers of a version that was replaced are not shown, so all those of the newer one are marked as added.',
    );
  }
  return lines.join('\n');
}

function hasDetails({ contacts }: PolicyVersion): boolean {
  return contacts.some(({ people, phones }) => phones.length > 0 || people.some(({ email }) => email !== undefined));
}

/** What happened to what, by id, with its place as the website names it. */
function nameChanges({ clauses, sections, facts }: Comparison): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, statuses } of sections) names.set(id, `Heading: ${formatSectionChange(statuses)}`);
  for (const change of clauses) {
    names.set(change.id, `${formatPlace(change)}: ${formatClauseChange(change).toLowerCase()}`);
  }
  if (facts.title !== null) names.set('title', factNames.title);
  if (facts.school !== null) names.set('school', factNames.school);
  if (facts.dates.length > 0) names.set('dates', factNames.dates);
  if (facts.contacts.length > 0) names.set('contacts', factNames.contacts);
  return names;
}
