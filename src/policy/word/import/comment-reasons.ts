// Owns which reasons a Word file gives: a comment on what changed is its reason.
import { listTypographic } from '../../compare/typographic-groups.ts';
import { listNeedingReasons } from '../../compare/check-changes.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { isReason } from '../../../schemas/reason-text.ts';
import type { ChangeKind } from '../../version/change-groups.ts';
import type { ReasonAnswer } from '../../yaml/reason-entries.ts';
import { readOwnComment } from '../own-comments.ts';
import type { NotCarried, RemovedWords, WordComment, WordDocument } from '../word-document.ts';

/** The reason for what is typographic alone, where somebody says that there is nothing more to say. */
export const plainTypographicReason: ReasonAnswer = {
  changes: 'typographic',
  why: 'Capitals, punctuation, spaces or list numbers were put right.',
  kind: 'tidying',
};

/** A comment of the file, with what it stands on: ids, or `title`, `school`, `dates`, `contacts`. */
export interface PlacedComment {
  ids: string[];
  place: string;
  text: string;
  /** True for one on words that tracked changes take away. */
  isOnRemoved: boolean;
}

/**
 * Lists the comments of a file, those on what tracked changes take away among them.
 * @param document as read
 * @param nameOf what a block became, by its index; null for what has no name
 * @param removedIds the clauses and sections that some removed words were
 * @returns comments in reading order, each once, without their authors
 */
export function listComments(
  document: WordDocument,
  nameOf: (block: number) => string | null,
  removedIds: (removed: RemovedWords) => string[],
): PlacedComment[] {
  const found = new Map<WordComment, PlacedComment>();
  const add = (comment: WordComment, ids: readonly string[], place: string, isOnRemoved: boolean): void => {
    const text = comment.text.replace(/\s+/g, ' ').trim();
    const placed = found.get(comment) ?? { ids: [], place, text, isOnRemoved };
    placed.ids.push(...ids);
    found.set(comment, placed);
  };
  for (const [index, { comments, place }] of document.blocks.entries()) {
    const name = nameOf(index);
    for (const comment of comments) add(comment, name === null ? [] : [name], place, false);
  }
  for (const removed of document.removed ?? []) {
    for (const comment of removed.comments) add(comment, removedIds(removed), removed.place, true);
  }
  return [...found.values()].filter(({ text }) => text !== '');
}

/**
 * Gathers reasons: those that were given to the questions, then the first comment on each change that has none yet.
 * @param comparison what changed; null for a first version, of which nothing needs a reason
 * @param given answers; what they name and did not change is passed over
 * @param comments of the file
 * @param told reasons that the file was sent out with for changes made before: a comment of ours with one is about those
 * @param notCarried comments that are no reason are added to it, with their words
 * @returns groups, each with its kind: what a comment says first ("Tidying:", "Substantive:"), or else tidying for what is typographic alone
 */
export function gatherReasons(
  comparison: Comparison | null,
  given: readonly ReasonAnswer[],
  comments: readonly PlacedComment[],
  told: ReadonlySet<string>,
  notCarried: NotCarried[],
): ReasonAnswer[] {
  const needed = new Set(comparison === null ? [] : listNeedingReasons(comparison).keys());
  const typographic = new Set(comparison === null ? [] : listTypographic(comparison));
  const explained = new Map<string, string>();
  const groups: (ReasonAnswer & { kind: ChangeKind })[] = [];
  for (const { changes, why, kind, ...rest } of given) {
    if (changes === 'typographic') continue;
    const open = changes.filter((id) => needed.has(id) && !explained.has(id));
    for (const id of open) explained.set(id, why);
    if (open.length > 0) groups.push({ changes: open, why, kind: kind ?? kindOf(open, typographic), ...rest });
  }
  for (const comment of comments) {
    const own = readOwnComment(comment.text);
    if (own !== null && (!own.needsReason || own.steps.every((step) => told.has(step)))) continue;
    const { typed, words } = own === null ? readKind(comment.text) : { typed: own.kind, words: own.why };
    const changed = [...new Set(comment.ids)].filter((id) => needed.has(id));
    const open = changed.filter((id) => !explained.has(id));
    // It says again what was given already.
    if (changed.length > 0 && changed.every((id) => explained.get(id) === words)) continue;
    if (open.length === 0 || !isReason(words)) {
      const isFirst = comparison === null;
      const why = isFirst
        ? 'a first version needs no reasons'
        : sayWhyNot(comment, changed.length > 0, isReason(words));
      notCarried.push({ place: comment.place, what: `The comment “${comment.text}” was left out: ${why}.` });
      continue;
    }
    for (const id of open) explained.set(id, words);
    const kind = typed ?? kindOf(open, typographic);
    const same = groups.find((group) => group.why === words && group.kind === kind);
    if (same && same.changes !== 'typographic') same.changes.push(...open);
    else groups.push({ changes: open, why: words, kind });
  }
  const all = given.find(({ changes }) => changes === 'typographic');
  const isLeft = [...typographic].some((id) => needed.has(id) && !explained.has(id));
  return all && isLeft ? [...groups, { ...all, kind: all.kind ?? 'tidying' }] : groups;
}

function sayWhyNot({ ids, isOnRemoved }: PlacedComment, hasChange: boolean, saysReason: boolean): string {
  if (hasChange) return saysReason ? 'its change has a reason already' : 'it gives no reason';
  if (isOnRemoved && ids.length === 0) return 'it stands on words that were taken away and were no clause before';
  return 'nothing changed where it stands';
}

/** A kind may be said first. */
function readKind(text: string): { typed: ChangeKind | undefined; words: string } {
  const [, typed, words] = /^(tidying|substantive)\s*[:.–—-]\s*(.+)$/is.exec(text) ?? [];
  return words === undefined ? { typed: undefined, words: text } : { typed: typed?.toLowerCase() as ChangeKind, words };
}

function kindOf(ids: readonly string[], typographic: ReadonlySet<string>): ChangeKind {
  return ids.every((id) => typographic.has(id)) ? 'tidying' : 'substantive';
}
