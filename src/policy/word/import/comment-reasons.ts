// Owns which reasons a Word file gives: a comment on what changed is its reason.
import { listTypographic } from '../../compare/typographic-groups.ts';
import { listNeedingReasons } from '../../compare/check-changes.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { reason } from '../../../schemas/fields.ts';
import type { ChangeKind } from '../../version/change-groups.ts';
import type { ReasonAnswer } from '../../yaml/reason-entries.ts';
import type { NotCarried, WordDocument } from '../word-document.ts';

/** The reason for what is typographic alone, where somebody says that there is nothing more to say. */
export const plainTypographicReason: ReasonAnswer = {
  changes: 'typographic',
  why: 'Capitals, punctuation, spaces or list numbers were put right.',
  kind: 'tidying',
};

/** A comment of the file, on what the block became: an id, or `title`, `school`, `dates`, `contacts`; null for what has neither. */
export interface PlacedComment {
  id: string | null;
  place: string;
  text: string;
}

/**
 * Lists the comments of a file.
 * @param document as read
 * @param nameOf what a block became, by its index
 * @returns comments in reading order, without their authors
 */
export function listComments(document: WordDocument, nameOf: (block: number) => string | null): PlacedComment[] {
  return document.blocks.flatMap(({ comments, place }, index) =>
    comments
      .map(({ text }) => ({ id: nameOf(index), place, text: text.replace(/\s+/g, ' ').trim() }))
      .filter(({ text }) => text !== ''),
  );
}

/**
 * Gathers reasons: those that were given to the questions, then the first comment on each change that has none yet.
 * @param comparison what changed
 * @param given answers; what they name and did not change is passed over
 * @param comments of the file
 * @param notCarried comments that are no reason are added to it, with their words
 * @returns groups, each with its kind: what a comment says first ("Tidying:", "Substantive:"), or else tidying for what is typographic alone
 */
export function gatherReasons(
  comparison: Comparison,
  given: readonly ReasonAnswer[],
  comments: readonly PlacedComment[],
  notCarried: NotCarried[],
): ReasonAnswer[] {
  const needed = new Set(listNeedingReasons(comparison).keys());
  const typographic = new Set(listTypographic(comparison));
  const explained = new Set<string>();
  const groups: (ReasonAnswer & { kind: ChangeKind })[] = [];
  for (const { changes, why, kind, ...rest } of given) {
    if (changes === 'typographic') continue;
    const open = changes.filter((id) => needed.has(id) && !explained.has(id));
    for (const id of open) explained.add(id);
    if (open.length > 0) groups.push({ changes: open, why, kind: kind ?? kindOf(open, typographic), ...rest });
  }
  for (const { id, place, text } of comments) {
    const [, typed, words = text] = /^(tidying|substantive)\s*[:.–—-]\s*(.+)$/is.exec(text) ?? [];
    if (id === null || !needed.has(id) || explained.has(id) || !reason.safeParse(words).success) {
      const why =
        id === null || !needed.has(id)
          ? 'stands on what did not change'
          : 'is not the first on this change, or gives no reason';
      notCarried.push({ place, what: `The comment “${text}” ${why}, so it was left out.` });
      continue;
    }
    explained.add(id);
    const kind = typed === undefined ? kindOf([id], typographic) : (typed.toLowerCase() as ChangeKind);
    const same = groups.find((group) => group.why === words && group.kind === kind);
    if (same && same.changes !== 'typographic') same.changes.push(id);
    else groups.push({ changes: [id], why: words, kind });
  }
  const all = given.find(({ changes }) => changes === 'typographic');
  const isLeft = [...typographic].some((id) => needed.has(id) && !explained.has(id));
  return all && isLeft ? [...groups, { ...all, kind: all.kind ?? 'tidying' }] : groups;
}

function kindOf(ids: readonly string[], typographic: ReadonlySet<string>): ChangeKind {
  return ids.every((id) => typographic.has(id)) ? 'tidying' : 'substantive';
}
