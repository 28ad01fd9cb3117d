// Owns drawing the label of a change in the marked text, with the ways to the changes before and after it.
import type { Neighbours } from '../compare/redline.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { writeElement } from '../text/write-element.ts';

/**
 * Draws the label of a change.
 * @param words what happened
 * @param where the change is: who hears the page is told that before what happened; null where its number follows at once
 * @returns HTML
 */
export function renderChangeLabel(words: string, where: string | null): string {
  const place = where === null ? '' : writeElement('span', { class: 'visually-hidden' }, `${escapeHtml(where)}: `);
  const label = writeElement('span', { class: 'change-label__words' }, escapeHtml(words));
  return writeElement('p', { class: 'change-label' }, place + label);
}

/**
 * Draws the ways from a change to those before and after it.
 * @param where the change is, for readers who hear the links alone
 * @param neighbours the changes beside it; undefined for none
 * @returns HTML; empty where there is none
 */
export function renderChangeWays(where: string, neighbours: Neighbours | undefined): string {
  const ways = [
    { id: neighbours?.previous, name: 'Previous change', from: `before ${where}` },
    { id: neighbours?.next, name: 'Next change', from: `after ${where}` },
  ].flatMap(({ id, name, from }) => {
    if (id === undefined || id === null) return [];
    const hidden = writeElement('span', { class: 'visually-hidden' }, ` ${escapeHtml(from)}`);
    return [writeElement('a', { class: 'change-label__link', href: `#change_${id}` }, name + hidden)];
  });
  return ways.length === 0 ? '' : writeElement('p', { class: 'change-label change-label--ways' }, ways.join(' '));
}

/**
 * Draws what is said of a clause without leading on.
 * @param html escaped
 * @param isChanged true where it stands for a change of its own
 * @returns HTML
 */
export function renderQuietLabel(html: string, isChanged = false): string {
  return writeElement('p', { class: `${isChanged ? 'compared--changed ' : ''}change-label change-label--quiet` }, html);
}
