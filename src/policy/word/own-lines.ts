// Owns what our own Word files say beside the policy: the bookmarks and the words of those lines, and how they are known again.
import { formatDate } from '../dates.ts';
import type { PolicyVersion, Status } from '../version/model.ts';
import { formatNotInForce } from '../version/status-words.ts';
import { capitalise } from '../version/policy-name.ts';

/** Names of the bookmarks of what is no clause: single words, where an id has two at least. */
export const furniture = {
  title: 'policytitle',
  school: 'policyschool',
  status: 'policystatus',
  dates: 'policydates',
  contacts: 'policycontacts',
  note: 'policynote',
  contents: 'policycontents',
  end: 'policyend',
  /** With a running number behind it: a paragraph or table that belongs to the clause above. */
  part: 'policypart',
} as const;

/**
 * Takes from the name of a bookmark what programs put round it.
 * @param name such as `policytitle` or `phones_in_breaks`, or what LibreOffice and others make of them: `id.policytitle`, `_policytitle`
 * @returns the name as we gave it, in small letters
 */
export function bareBookmark(name: string): string {
  return name.toLowerCase().replace(/^(?:id\.|_+)+/, '');
}

/** Stands above the text of a version. */
export const numbersNote =
  'The school’s website numbers each point, such as 4.1(2), so that it can be cited. Those numbers are not in this file: the words below stand as they were written.';

/** Ends a file of two versions, where details of the older one are not shown. */
const withheldNote =
  'Email addresses and telephone numbers of a version that was replaced are not shown, so all those of the newer one are marked as added.';

/**
 * Words what stands above two versions compared.
 * @param older the id of the older version
 * @param newer the id of the newer one
 * @param isWithheld true where details of the older one are not shown
 * @returns two or three lines
 */
export function changesNote(older: string, newer: string, isWithheld: boolean): string {
  const lines = [
    `Each change is tracked. Accept all changes for the text of ${formatDate(newer)}; reject all of them for the text of ${formatDate(older)}. A reason for a change stands in the margin.`,
    'The school’s website numbers each point, such as 4.1(2). Those numbers are in the comments, and not in the text.',
  ];
  return [...lines, ...(isWithheld ? [withheldNote] : [])].join('\n');
}

/**
 * Names two versions compared.
 * @param older the id of the older version
 * @param newer the id of the newer one
 * @returns such as "November 2023 compared with September 2026"
 */
export function nameComparison(older: string, newer: string): string {
  return `${formatDate(older)} compared with ${formatDate(newer)}`;
}

/**
 * Words the last line of two versions compared.
 * @param name from `nameComparison`
 * @returns a sentence
 */
export function endNote(name: string): string {
  return `End of the comparison: ${name}.`;
}

/**
 * Words what every page of a version says at its top.
 * @param version any version
 * @returns such as "Proposal: not agreed, not in force"; null for the current version
 */
export function formatHead({ status }: Pick<PolicyVersion, 'status'>): string | null {
  const words = formatNotInForce(status);
  return words === null ? null : capitalise(words);
}

/**
 * Words the first line at the foot of every page.
 * @param version any version
 * @returns such as "Larkmead Primary School: Mobile Devices Policy"
 */
export function formatFoot({ school, title }: Pick<PolicyVersion, 'school' | 'title'>): string {
  return `${school}: ${title}`;
}

const day = String.raw`(?:\d{1,2} )?[A-Z][a-z]+ \d{4}`;
const version = String.raw`${day} \((?:draft|proposal|consultation|current|superseded), (?:written|ratified) ${day}(?:: not agreed, not in force)?\)`;
const known = (pattern: string): RegExp => new RegExp(`^${pattern}$`);

/** The sentences of those lines, dates left open. */
const sentences: readonly RegExp[] = [
  known(`Version: ${version}`),
  known(`Comparison: ${version} with ${version}`),
  known(String.raw`This version(?:, ratified (?:in|on) ${day},)? has been replaced\.`),
  /^It is (?:kept for the record and is not in force|not agreed, not in force)\.$/,
  /^This version is (?:a draft|open for consultation|a proposal(?:, prepared .+)?)\.$/,
  /^The school has neither considered nor agreed it\.$/,
  known(String.raw`(?:The|A) consultation on this version (?:closed|opens) .+\.`),
  known(String.raw`This version has been open for consultation since .+\.`),
  known(String.raw`It was made to follow .+, so it cannot be agreed as it stands\.`),
  known(String.raw`Accept all changes for the text of ${day}; reject all of them for the text of ${day}\.`),
  known(String.raw`End of the comparison: ${day} compared with ${day}\.`),
  /^Each change is tracked\.$/,
  /^A reason for a change stands in the margin\.$/,
  /^Those numbers are in the comments, and not in the text\.$/,
  /^The school’s website numbers each point, such as 4\.1\(2\)\.$/,
  /^(?:Table of )?contents:?$/i,
  ...[...splitSentences(numbersNote), withheldNote].map((sentence) => known(escapePattern(sentence))),
];

function escapePattern(text: string): string {
  return text.replace(/[.()[\]{}*+?^$|\\]/g, String.raw`\$&`);
}

/** At a stop or a bracket with a capital after it. The words have no line ends, so these can stand for the places. */
function splitSentences(words: string): string[] {
  return words.replace(/([.)]) (?=[A-Z])/g, '$1\n').split('\n');
}

/**
 * Takes from a line of our own files what is ours.
 * @param words of a status line, a note or the heading of the contents, with single spaces
 * @returns the sentences that somebody else has written there; empty for none
 */
export function dropOwnSentences(words: string): string {
  return splitSentences(words)
    .filter((sentence) => !sentences.some((pattern) => pattern.test(sentence)))
    .join(' ');
}

const footEnds: readonly RegExp[] = [known(version), known(String.raw`${day} compared with ${day}(?: \(.+\))?`)];
const statuses: readonly Status[] = ['draft', 'proposal', 'consultation', 'superseded'];
const heads = new Set(statuses.map((status) => formatHead({ status })?.toLowerCase()));

/**
 * Tells whether a line at the top or foot of the pages is ours.
 * @param line its words
 * @param versions what the policy is and was called, and whose it is and was
 * @returns true for one that we write there
 */
export function isOwnPageLine(line: string, versions: readonly Pick<PolicyVersion, 'school' | 'title'>[]): boolean {
  return (
    heads.has(line.toLowerCase()) ||
    versions.some((one) => line === formatFoot(one)) ||
    footEnds.some((pattern) => pattern.test(line))
  );
}
