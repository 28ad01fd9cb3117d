// Owns the forms in which gathered comments leave the office's page: a table for a spreadsheet, and text for minutes.
import { formatDate } from '../../policy/dates.ts';
import { writeCsv } from '../../policy/text/csv.ts';
import { plural } from '../../problems/plural.ts';
import type { CommentedVersion } from './commented-version.ts';
import { type CommentView, commentViews, formatView } from './comment-views.ts';
import type { CommentedPlace, GatheredComments } from './gather-comments.ts';

const header = ['clause', 'id', 'in this version', 'view', 'comment', 'name', 'role', 'saved on', 'file', 'note'];

/**
 * Writes comments for a spreadsheet.
 * @param gathered from `gatherComments`
 * @returns CSV: a header, then one row for each comment, what this version does not have at the end
 */
export function commentsCsv({ places, gone }: GatheredComments): string {
  const rowsOf = (isHere: boolean, { id, label, comments }: CommentedPlace): string[][] =>
    comments.map(({ view, text, name, role, savedOn, file, notes }) => [
      ...[label, id, isHere ? 'yes' : 'no', formatView(view), text, name, role, savedOn, file],
      notes.join(' '),
    ]);
  return writeCsv([
    header,
    ...places.flatMap((place) => rowsOf(true, place)),
    ...gone.flatMap((place) => rowsOf(false, place)),
  ]);
}

/**
 * Writes comments as plain text for minutes.
 * @param gathered from `gatherComments`
 * @param version the version that they are on
 * @param leftOut how many files were left out
 * @returns text that begins with a byte order mark and ends its lines by CR LF, so that old editors open it as it is
 */
export function commentsText(gathered: GatheredComments, version: CommentedVersion, leftOut: number): string {
  const { places, gone } = gathered;
  const placesOf = (list: readonly CommentedPlace[]): string[][] =>
    list.map((place) => [
      `${place.label} (${formatCounts(place.counts)})`,
      ...place.comments.flatMap(({ who, view, text, notes }) => [
        `- ${who}: ${formatView(view).toLowerCase()}${text === '' ? '' : `: ${text.split(/\r?\n/).join('\r\n  ')}`}`,
        ...notes.map((note) => `  [${note}]`),
      ]),
    ]);
  const paragraphs = [
    [`Comments on: ${version.title}, version of ${formatDate(version.version)}, ${version.school}`],
    [formatGathered(gathered, leftOut)],
    ...placesOf(places),
    ...(gone.length === 0 ? [] : [['Not in this version'], ...placesOf(gone)]),
  ];
  return `\ufeff${paragraphs.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`;
}

/**
 * Sums up comments.
 * @param gathered from `gatherComments`
 * @param leftOut how many files were left out
 * @returns one or more sentences
 */
export function formatGathered(
  { files, comments, counts, nameless, repeated }: GatheredComments,
  leftOut: number,
): string {
  const names =
    repeated.length === 0
      ? ''
      : ` These names stand in several files, so look whether they count twice: ${repeated.join(', ')}.`;
  return (
    `${plural(comments, 'comment')} from ${plural(files, 'file')}: ${formatCounts(counts)}.` +
    (nameless === 0 ? '' : ` ${plural(nameless, 'file has', 'files have')} no name.`) +
    (leftOut === 0 ? '' : ` ${plural(leftOut, 'file was', 'files were')} left out.`) +
    names
  );
}

/**
 * Says how often each view was taken.
 * @param counts by view
 * @returns such as "agree 3, question 1"; views that nobody took are left out
 */
export function formatCounts(counts: Readonly<Record<CommentView, number>>): string {
  return commentViews
    .filter(({ view }) => counts[view] > 0)
    .map(({ view, counted }) => `${counted.toLowerCase()} ${counts[view]}`)
    .join(', ');
}

/**
 * Lists the files that were left out, for a print.
 * @param listed all files, from `listFiles`
 * @returns a line for each; empty where all count
 */
export function listLeftOut(listed: readonly { name: string; isTaken: boolean; words: string }[]): string {
  return listed.flatMap(({ name, isTaken, words }) => (isTaken ? [] : [`${name}: ${words}`])).join('\n');
}
