// Owns drawing gathered comments: by clause, with counts and who wrote each.
import { formatDate } from '../../policy/dates.ts';
import { shorten } from '../../problems/shorten.ts';
import { escapeHtml } from '../../policy/text/escape-html.ts';
import { writeElement } from '../../policy/text/write-element.ts';
import { capitalise } from '../../policy/version/policy-name.ts';
import { formatCounts } from './comments-files.ts';
import { formatView } from './comment-views.ts';
import type { CommentedPlace, GatheredComment, GatheredComments } from './gather-comments.ts';

/** Characters of a clause's words that stand over the comments on it. */
const mostWords = 240;

/**
 * Draws comments.
 * @param gathered from `gatherComments`
 * @returns HTML: a section for each place, and those that this version does not have under a heading of their own
 */
export function renderComments({ places, gone }: GatheredComments): string {
  const late =
    gone.length === 0
      ? ''
      : writeElement('h2', { id: 'not-in-this-version' }, 'Not in this version') +
        writeElement(
          'p',
          {},
          'These comments name clauses that this version does not have. It may have been changed after they were written.',
        ) +
        gone.map((place) => renderPlace(place, 3)).join('');
  return places.map((place) => renderPlace(place, 2)).join('') + late;
}

function renderPlace({ id, label, text, counts, comments }: CommentedPlace, level: 2 | 3): string {
  const headingId = `comments-on-${id}`;
  return writeElement(
    'section',
    { class: 'commented', 'aria-labelledby': headingId, 'data-place': id },
    writeElement(`h${level}`, { class: 'commented__label', id: headingId }, escapeHtml(label)) +
      (text === ''
        ? ''
        : writeElement('p', { class: 'commented__text' }, escapeHtml(shorten(text, mostWords, 'word')))) +
      writeElement('p', { class: 'commented__counts' }, escapeHtml(capitalise(formatCounts(counts)))) +
      writeElement('ul', { class: 'commented__list', role: 'list' }, comments.map(renderComment).join('')),
  );
}

function renderComment({ view, text, who, savedOn, notes }: GatheredComment): string {
  const line =
    writeElement('b', {}, escapeHtml(formatView(view))) +
    writeElement(
      'span',
      { class: 'commented__who' },
      ` ${writeElement('bdi', {}, escapeHtml(who))}, ${escapeHtml(formatDate(savedOn))}`,
    );
  return writeElement(
    'li',
    { class: 'commented__comment' },
    writeElement('p', {}, line) +
      (text === '' ? '' : writeElement('p', { class: 'commented__words', dir: 'auto' }, escapeHtml(text))) +
      notes.map((note) => writeElement('p', { class: 'commented__note' }, escapeHtml(note))).join(''),
  );
}
