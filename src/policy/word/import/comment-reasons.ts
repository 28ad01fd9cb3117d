// Owns which reasons a Word file gives: a comment on what changed is its reason.
import { listTypographic } from '../../compare/typographic-groups.ts';
import { listNeedingReasons } from '../../compare/check-changes.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { isReason } from '../../../schemas/reason-text.ts';
import type { ChangeKind } from '../../version/change-groups.ts';
import type { ReasonAnswer } from '../../yaml/reason-entries.ts';
import { readReasonComment } from '../reason-comment.ts';
import type { NotCarried, WordComment, WordDocument } from '../word-document.ts';

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
}

/**
 * Lists the comments of a file, those on paragraphs that tracked changes take away among them.
 * @param document as read
 * @param nameOf what a block became, by its index; null for what has no name
 * @param idOf the id that the name of a bookmark stands for; null for none
 * @returns comments in reading order, each once, without their authors
 */
export function listComments(
  document: WordDocument,
  nameOf: (block: number) => string | null,
  idOf: (bookmark: string) => string | null,
): PlacedComment[] {
  const found = new Map<WordComment, PlacedComment>();
  const add = (comment: WordComment, ids: readonly (string | null)[], place: string): void => {
    const placed = found.get(comment) ?? { ids: [], place, text: comment.text.replace(/\s+/g, ' ').trim() };
    placed.ids.push(...ids.filter((id) => id !== null));
    found.set(comment, placed);
  };
  for (const [index, { comments, place }] of document.blocks.entries()) {
    for (const comment of comments) add(comment, [nameOf(index)], place);
  }
  for (const { bookmarks, comments } of document.removed ?? []) {
    for (const comment of comments) add(comment, bookmarks.map(idOf), 'a paragraph that was taken away');
  }
  return [...found.values()].filter(({ text }) => text !== '');
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
  const explained = new Map<string, string>();
  const groups: (ReasonAnswer & { kind: ChangeKind })[] = [];
  for (const { changes, why, kind, ...rest } of given) {
    if (changes === 'typographic') continue;
    const open = changes.filter((id) => needed.has(id) && !explained.has(id));
    for (const id of open) explained.set(id, why);
    if (open.length > 0) groups.push({ changes: open, why, kind: kind ?? kindOf(open, typographic), ...rest });
  }
  for (const { ids, place, text } of comments) {
    const { why: words, kind: typed } = readReasonComment(text);
    const changed = ids.filter((id) => needed.has(id));
    const open = changed.filter((id, at) => !explained.has(id) && changed.indexOf(id) === at);
    // It says again what was given already.
    if (changed.length > 0 && changed.every((id) => explained.get(id) === words)) continue;
    if (open.length === 0 || !isReason(words)) {
      const why =
        changed.length === 0 ? 'stands on nothing that changed' : 'is not the first on its change, or is no reason';
      notCarried.push({ place, what: `The comment “${text}” ${why}, so it was left out.` });
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

function kindOf(ids: readonly string[], typographic: ReadonlySet<string>): ChangeKind {
  return ids.every((id) => typographic.has(id)) ? 'tidying' : 'substantive';
}
