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
    const lines = listLines(reasons.get(id) ?? []);
    if (lines.length > 0) comments.set(id, [`${capitalise(name)}.`, ...lines].join('\n'));
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

function listLines(reasons: readonly StepReason[]): string[] {
  const isOneStep = reasons.length === 1;
  return reasons.map(({ version, text, kind }) => {
    const step = isOneStep ? '' : `${formatDate(version)}: `;
    return `${step}${text}${kind === 'tidying' ? tidying : ''}`;
  });
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
const step = /(?:^| )(?=(?:\d{1,2} )?[A-Z][a-z]+ \d{4}: )/;

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
  const lines = text.slice(own.length).split(step);
  const bare = lines.map((line) => line.replace(/ \(tidying\)$/, ''));
  const isTidying = lines.every((line) => line.endsWith(tidying));
  const steps = bare.map((line) => (bare.length === 1 ? line : line.replace(/^[^:]*: /, '')));
  const needsReason = !needless.test(own);
  return { why: bare.join(' '), kind: isTidying ? 'tidying' : 'substantive', steps, needsReason };
}
