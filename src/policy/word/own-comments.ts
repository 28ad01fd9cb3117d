// Owns the comments of our own file of two versions: how a reason is written in the margin, and how it is read there again.
import type { Reasons, StepReason } from '../compare/change-reasons.ts';
import { type Comparison, type ChangeStatus, changeStatuses, sectionStatuses } from '../compare/comparison.ts';
import {
  formatChange,
  formatClauseChange,
  formatPlace,
  formatSectionChange,
  typographicWords,
} from '../compare/comparison-words.ts';
import { formatDate } from '../dates.ts';
import type { ChangeKind } from '../version/change-groups.ts';
import { capitalise } from '../version/policy-name.ts';

/**
 * Words the comments on what changed.
 * @param comparison what changed
 * @param reasons from `collectReasons` for the same versions
 * @returns by the id of what changed: what happened to what, then its reasons in full, however many changes share them
 */
export function formatComments(comparison: Comparison, reasons: Reasons): Map<string, string> {
  const comments = new Map<string, string>();
  for (const [id, name] of nameChanges(comparison)) {
    const comment = writeOwnComment(name, reasons.get(id) ?? []);
    if (comment !== null) comments.set(id, comment);
  }
  return comments;
}

/** What happened to what, by id, with its place as the website names it: the number of another clause leads nowhere in a file that has no numbers. */
function nameChanges({ clauses, sections, facts }: Comparison): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, statuses } of sections) names.set(id, `Heading: ${formatSectionChange(statuses)}`);
  for (const change of clauses) {
    names.set(change.id, `${formatPlace(change)}: ${formatClauseChange(change).toLowerCase()}`);
  }
  if (facts.title !== null) names.set('title', 'Title');
  if (facts.school !== null) names.set('school', 'Name of the school');
  if (facts.dates.length > 0) names.set('dates', 'Dates');
  if (facts.contacts.length > 0) names.set('contacts', 'Contacts');
  return names;
}

const tidying = ' (tidying)';

/**
 * Writes a comment.
 * @param name what changed and how, such as "4(1): amended"
 * @param reasons of the change, by the steps between the two versions
 * @returns the name, then a line for each reason, with its date where there are several; null where there is none
 */
export function writeOwnComment(
  name: string,
  reasons: readonly Pick<StepReason, 'version' | 'text' | 'kind'>[],
): string | null {
  if (reasons.length === 0) return null;
  const isOneStep = reasons.length === 1;
  const lines = reasons.map(({ version, text, kind }) => {
    return `${isOneStep ? '' : `${formatDate(version)}: `}${text}${kind === 'tidying' ? tidying : ''}`;
  });
  return [`${capitalise(name)}.`, ...lines].join('\n');
}

const changes = [
  ...changeStatuses.map(nameChange),
  ...changeStatuses.map((status) => `${nameChange(status)} (${typographicWords})`),
];
const sectionChanges = [...sectionStatuses, 'became a clause', 'was a clause'].map((status) =>
  status.replaceAll('-', ' '),
);

function nameChange(status: ChangeStatus): string {
  return formatChange(status).toLowerCase();
}

function oneOf(words: readonly string[]): string {
  return `(?:${words.map((word) => word.replace(/[()]/g, String.raw`\$&`)).join('|')})`;
}

const opening = new RegExp(
  `^(?:Title|Name of the school|Dates|Contacts|Heading: ${oneOf(sectionChanges)}(?:, ${oneOf(sectionChanges)})*|.{1,200}?: ${oneOf(changes)})\\. (?=\\S)`,
);
const step = /(?:^| )(?:\d{1,2} )?[A-Z][a-z]+ \d{4}: /g;

const needless = new RegExp(`: ${oneOf((['unchanged', 'renumbered'] as const).map(nameChange))}\\. $`);

/** A comment of ours, read again. */
export interface OwnComment {
  /** Its reasons as one text, each behind the date of its step where there are several. */
  why: string;
  kind: ChangeKind;
  /** The same reasons, without dates. */
  steps: string[];
  /** False for one on a clause that has the same words in both versions, such as one that was changed and changed back. */
  needsReason: boolean;
}

/**
 * Reads a comment that we wrote.
 * @param text with single spaces
 * @returns what it says; null where the comment is somebody else's
 */
export function readOwnComment(text: string): OwnComment | null {
  const own = opening.exec(text)?.[0];
  if (own === undefined) return null;
  const rest = text.slice(own.length);
  const starts = [...rest.matchAll(step)].map(({ index }) => index);
  const lines = (starts[0] === 0 ? starts : [0]).map((start, at, all) => rest.slice(start, all[at + 1]).trim());
  const bare = lines.map((line) => line.replace(/ \(tidying\)$/, ''));
  const isTidying = lines.every((line) => line.endsWith(tidying));
  const steps = bare.map((line) => (bare.length === 1 ? line : line.replace(/^[^:]*: /, '')));
  const needsReason = !needless.test(own);
  return { why: bare.join(' '), kind: isTidying ? 'tidying' : 'substantive', steps, needsReason };
}
