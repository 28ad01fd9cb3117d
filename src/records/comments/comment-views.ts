// Owns the views that a comment can have, as a reader chooses them and as they are counted.
import type { CommentFile } from '../../schemas/saved-files.ts';

/** What a reader thinks of a clause. */
export type CommentView = CommentFile['comments'][number]['view'];

/** In the order in which they are offered and counted. */
export const commentViews: readonly { view: CommentView; offered: string; counted: string }[] = [
  { view: 'agree', offered: 'I agree', counted: 'Agree' },
  { view: 'change', offered: 'It should change', counted: 'Should change' },
  { view: 'question', offered: 'I have a question', counted: 'Question' },
  { view: 'comment', offered: 'Something else', counted: 'Comment' },
];

/** What stands for the policy as a whole where a clause's id would. */
export const wholePolicy = { id: 'whole', label: 'The policy as a whole' } as const;

/**
 * Names a view for those who read comments.
 * @param view of a comment
 * @returns such as "Should change"
 */
export function formatView(view: CommentView): string {
  return commentViews.find((known) => known.view === view)?.counted ?? view;
}

/**
 * Tells whether a word is a view.
 * @param word any text
 * @returns false for the empty text too
 */
export function isView(word: string): word is CommentView {
  return commentViews.some(({ view }) => view === word);
}
