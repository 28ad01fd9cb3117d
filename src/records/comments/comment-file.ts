// Owns the forms in which a reader's comments leave the page: the file to save, the text to copy, and the email to begin.
import { formatDate } from '../../policy/dates.ts';
import { foldSpaces } from '../../policy/text/fold-text.ts';
import { longestName } from '../record/make-record.ts';
import { plural } from '../../problems/plural.ts';
import { emailText } from '../../schemas/email-address.ts';
import type { CommentFile } from '../../schemas/saved-files.ts';
import { longestSavedFile } from '../../schemas/saved-size.ts';
import { type CommentView, formatView } from './comment-views.ts';

/** What a comment is on. */
export interface CommentHead {
  school: string;
  policy: CommentFile['policy'];
}

/** What a reader has chosen and typed at one place. */
export interface TypedComment {
  /** See `comments` of a comment file. */
  on: string;
  label: string;
  /** Empty where nothing was chosen. */
  view: CommentView | '';
  text: string;
}

/** What stands in the fields of a page. */
export interface TypedComments {
  name: string;
  role: string;
  comments: readonly TypedComment[];
}

/**
 * Makes the comment file.
 * @param head what the comments are on
 * @param typed all fields; a place with words and no view counts as a comment, one with neither is left out
 * @param savedOn `YYYY-MM-DD`
 * @returns the file; null while there is nothing to say
 */
export function makeCommentFile(
  { school, policy }: CommentHead,
  typed: TypedComments,
  savedOn: string,
): CommentFile | null {
  const comments = typed.comments
    .map(({ on, label, view, text }) => ({ on, label: cut(label), view, text: text.trim() }))
    .flatMap(({ view, ...comment }) => {
      if (view === '' && comment.text === '') return [];
      return [
        { on: comment.on, label: comment.label, view: view === '' ? ('comment' as const) : view, text: comment.text },
      ];
    });
  if (comments.length === 0) return null;
  const [name, role] = [cut(typed.name), cut(typed.role)];
  return {
    file: 'school-policy-comments',
    format: 1,
    school: cut(school),
    policy: { ...policy, title: cut(policy.title) },
    savedOn,
    who: { ...(name !== '' && { name }), ...(role !== '' && { role }) },
    comments,
  };
}

/**
 * Writes a comment file.
 * @param file to write
 * @returns its text; null where it would be longer than any page reads
 */
export function writeCommentFile(file: CommentFile): string | null {
  const text = `${JSON.stringify(file, null, 1)}\n`;
  return text.length > longestSavedFile ? null : text;
}

/** What is said where there is nothing to hand on. */
export const nothingYet =
  'There is nothing to hand on yet. Choose a view of a clause, or write something, and press again.';
/** What is said where a file would be longer than any page reads. */
export const tooLongForFile =
  'Your comments are too long for one file, and nothing was saved. Save a part of them, take those words out, and save the rest as a second file, or copy all of it as text.';

/**
 * Says what was saved.
 * @param file that was saved
 * @param name of the file
 * @returns such as "Saved as comments-2026-10.json, with 3 comments, 1 of them without words."
 */
export function formatSaved({ comments }: CommentFile, name: string): string {
  const wordless = comments.filter(({ view, text }) => text === '' && view !== 'agree').length;
  const without =
    wordless === 0
      ? ''
      : ` ${`${wordless} of them ${wordless === 1 ? 'says' : 'say'}`} what you think without saying why.`;
  return `Saved as ${name}, with ${plural(comments.length, 'comment')}.${without} It is on your device: now send it.`;
}

/**
 * Names a comment file.
 * @param file to name
 * @returns such as `comments-2026-10-fern-moss.json`; without a name the day stands there
 */
export function nameCommentFile({ policy, who, savedOn }: CommentFile): string {
  const words = (who.name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  return `comments-${policy.version}-${(words?.join('-') ?? savedOn).slice(0, 40)}.json`;
}

/**
 * Writes comments as text for an email.
 * @param file the comments
 * @returns plain text with lines that end by LF
 */
export function formatCommentText({ school, policy, who, savedOn, comments }: CommentFile): string {
  const paragraphs = [
    [
      `Comments on: ${policy.title}, version of ${formatDate(policy.version)}, ${school}`,
      `From: ${formatWho(who)}`,
      `Date: ${formatDate(savedOn)}`,
    ],
    ...comments.map(({ label, view, text }) => [
      `${label}: ${formatView(view).toLowerCase()}`,
      ...(text === '' ? [] : [text]),
    ]),
  ];
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/**
 * Says who has commented.
 * @param who of a comment file
 * @returns such as "Fern Moss (parent)", "no name (parent)" or "no name"
 */
export function formatWho({ name = 'no name', role }: CommentFile['who']): string {
  return role === undefined ? name : `${name} (${role})`;
}

/** Characters; some programs cut a longer address. */
const longestAddress = 1_900;

/**
 * Makes the address that begins an email.
 * @param answerTo who takes the answers, as words or as an address
 * @param file the comments
 * @returns the address, and whether the comments are in it: longer ones have to be pasted; null where `answerTo` is no address
 */
export function mailComments(answerTo: string, file: CommentFile): { href: string; isWhole: boolean } | null {
  if (!emailText.test(answerTo)) return null;
  const subject = encodeURIComponent(
    `Comments on the ${file.policy.title}, version of ${formatDate(file.policy.version)}`,
  );
  const address = `mailto:${encodeURIComponent(answerTo).replace('%40', '@')}?subject=${subject}`;
  const whole = `${address}&body=${encodeURIComponent(formatCommentText(file).replaceAll('\n', '\r\n'))}`;
  return whole.length > longestAddress ? { href: address, isWhole: false } : { href: whole, isWhole: true };
}

/** One line that a comment file can hold. */
function cut(words: string): string {
  return foldSpaces(words).slice(0, longestName).trim();
}
