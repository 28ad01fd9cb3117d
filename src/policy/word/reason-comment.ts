// Owns how a reason stands in the margin of a Word file that compares two versions, and how it is read back from there.
import type { StepReason } from '../compare/change-reasons.ts';
import { sectionStatuses } from '../compare/comparison.ts';
import { formatChange, formatSectionChange } from '../compare/comparison-words.ts';
import { formatDate } from '../dates.ts';
import type { ChangeKind } from '../version/change-groups.ts';
import { capitalise } from '../version/policy-name.ts';

/** What a change is called that is one of no clause and no heading. */
export const factNames = {
  title: 'Title',
  school: 'Name of the school',
  dates: 'Dates',
  contacts: 'Contacts',
} as const;

/**
 * Writes a comment. Each reason stands there in full, however many share it: the number of another clause leads nowhere in a file that has no numbers.
 * @param name what changed and how, such as "4(1): amended"; null for what did not change
 * @param reasons of the change, by the steps between the two versions
 * @returns the comment, its first line the name; null where there is no reason
 */
export function writeReasonComment(
  name: string | null,
  reasons: readonly Pick<StepReason, 'version' | 'text' | 'kind'>[],
): string | null {
  if (reasons.length === 0 || name === null) return null;
  const isOneStep = reasons.length === 1;
  const lines = reasons.map(({ version, text, kind }) => {
    const step = isOneStep ? '' : `${formatDate(version)}: `;
    return `${step}${text}${kind === 'tidying' ? ' (tidying)' : ''}`;
  });
  return [`${capitalise(name)}.`, ...lines].join('\n');
}

const changes = (['amended', 'moved', 'moved-amended', 'added', 'removed', 'renumbered', 'unchanged'] as const).map(
  (status) => formatChange(status).toLowerCase(),
);
const sections = sectionStatuses.map((status) => formatSectionChange([status]));
const said = [...new Set([...changes, ...sections])].join('|');
const ours = new RegExp(
  `^(?:${Object.values(factNames).join('|')}|[^\\n]{1,100}?: (?:${said})(?:, (?:${said}))*(?: \\([^)]*\\))?)\\.\\s+(\\S[^]*?)(\\s\\(tidying\\))?$`,
);

/**
 * Reads a comment, whether we wrote it or a person did.
 * @param text the comment
 * @returns the reason alone, without what our own comments say before and after it; its kind where the comment says it ("Tidying: …", or as ours do), null otherwise
 */
export function readReasonComment(text: string): { why: string; kind: ChangeKind | null } {
  const [, why, tidying] = ours.exec(text) ?? [];
  if (why !== undefined) return { why, kind: tidying === undefined ? 'substantive' : 'tidying' };
  const [, kind, words] = /^(tidying|substantive)\s*[:.–—-]\s*(.+)$/is.exec(text) ?? [];
  return words === undefined ? { why: text, kind: null } : { why: words, kind: kind?.toLowerCase() as ChangeKind };
}
