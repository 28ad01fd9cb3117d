// Owns what becomes of bookmarks, comments and notes when the paragraph ends that they stand in.
import type { WordComment } from '../../word-document.ts';
import { placeThread, quoteComment, type Draft } from './draft.ts';
import { note, plainRun, type Reading } from './raw.ts';

/**
 * Ends what stands before one paragraph mark. A bookmark of which all words are gone is gone with them; one that never had
 * any marks a place, and comes last.
 * @param draft changed by it
 * @param reading where what is gone is gathered
 */
export function closeSegment(draft: Draft, reading: Reading): void {
  const { held, hasWords, hasGoneWords, paragraph } = draft;
  const named = held.filter(({ name }) => isNamed(name, reading));
  if (hasWords) {
    placeOrphans(draft, reading);
    for (const isCovering of [true, false]) {
      for (const { name, coversWords } of named) {
        if (coversWords === isCovering && !paragraph.bookmarks.includes(name)) paragraph.bookmarks.push(name);
      }
    }
  } else if (hasGoneWords) {
    const comments = takeOrphans(draft, reading);
    if (named.length + comments.length > 0) {
      reading.removed.push({ bookmarks: named.map(({ name }) => name), comments });
    }
  }
}

/**
 * Gives a picture that stands alone in its paragraph what belongs to the paragraph.
 * @param draft changed by it
 * @param reading where comments that have a block are known
 */
export function passToPicture({ asides, held, hasWords, orphans }: Draft, reading: Reading): void {
  const picture = asides.find((aside) => 'kind' in aside);
  if (hasWords || picture === undefined) return;
  picture.bookmarks.push(...held.map(({ name }) => name).filter((name) => isNamed(name, reading)));
  for (const thread of orphans.splice(0)) placeThread(picture, thread, reading);
}

/** Word's own bookmarks say nothing, unless a link leads there. */
function isNamed(name: string, { linked }: Reading): boolean {
  return name !== '' && (!name.startsWith('_') || linked.has(name));
}

/**
 * Puts comments without words of their own on their paragraph.
 * @param draft changed by it
 * @param reading where those are named whose paragraph has no words either
 */
export function placeOrphans(draft: Draft, reading: Reading): void {
  const { paragraph, hasWords, orphans } = draft;
  if (hasWords) {
    for (const thread of orphans.splice(0)) {
      if (!thread.comments.some((comment) => reading.placed.has(comment))) placeThread(paragraph, thread, reading);
    }
  }
  for (const comment of takeOrphans(draft, reading)) {
    note(reading, paragraph, `A comment stands at no words, and was left out: ${quoteComment(comment)}`);
  }
}

/** Those that no block has yet and that are not done; from now on they count as placed. */
function takeOrphans({ orphans }: Draft, { placed }: Reading): WordComment[] {
  const open = orphans.splice(0).filter(({ isDone }) => !isDone);
  const comments = open.flatMap((thread) => thread.comments).filter((comment) => !placed.has(comment));
  for (const comment of comments) placed.add(comment);
  return comments;
}

/**
 * Puts notes that are called in a paragraph without words there as words, since they have nothing to stand at.
 * @param draft changed by it
 * @param reading where that is named
 */
export function keepEarlyNotes({ paragraph, earlyNotes }: Draft, reading: Reading): void {
  if (earlyNotes.length === 0) return;
  paragraph.runs.push(plainRun(earlyNotes.join(' ')));
  note(reading, paragraph, 'A footnote is called where no words stand. It was put there as a paragraph.');
}
