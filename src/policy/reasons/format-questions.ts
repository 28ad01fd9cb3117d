// Owns how missing reasons are put to a person at a terminal.
import { typographicWords } from '../compare/comparison-words.ts';
import { writeWords } from '../compare/terminal-redline.ts';
import { shortenWords } from '../compare/words-html.ts';
import { plural } from '../../problems/plural.ts';
import { shorten } from '../../problems/shorten.ts';
import type { ReasonQuestion } from './reason-questions.ts';

/** So many changes are shown with their words; of the others the places are named. */
const mostShown = 3;

/**
 * Sums up what lacks a reason.
 * @param version the version's id
 * @param previous the id of the version that it follows
 * @param questions from `askForReasons`
 * @returns such as "Version 2026-11 follows 2025-11. 9 changes lack a reason; 2 questions ask for all of them."
 */
export function formatMissing(version: string, previous: string, questions: readonly ReasonQuestion[]): string {
  const count = questions.reduce((sum, { changes }) => sum + changes.length, 0);
  const follows = `Version ${version} follows ${previous}.`;
  if (count === 0) return `${follows} Every change has its reason.`;
  const asked = plural(questions.length, 'question asks', 'questions ask');
  return `${follows} ${plural(count, 'change lacks', 'changes lack')} a reason; ${asked} for ${count === 1 ? 'it' : 'all of them'}.`;
}

/**
 * Writes a question.
 * @param question one question
 * @param wording the words before it, such as "1."
 * @returns what its changes have in common, then a line for each of the first changes with its marked words, and one with the places of the others.
 */
export function formatQuestion({ likeness, changes }: ReasonQuestion, wording: string): string {
  const shown = changes.slice(0, mostShown);
  const others = changes.slice(mostShown).map(({ where }) => where);
  const count = changes.length > 1 ? ` (${changes.length} changes)` : '';
  return [
    `${wording} ${formatLikeness(likeness)}${count}`,
    ...shown.map(({ where, words }) => `   ${where}${words.length > 0 ? `: ${writeWords(shortenWords(words))}` : ''}`),
    ...(others.length > 0 ? [`   and ${others.join(', ')}`] : []),
  ].join('\n');
}

/**
 * Says what changes have in common.
 * @param likeness of one question
 * @returns such as "The same edit: setting → school".
 */
export function formatLikeness(likeness: ReasonQuestion['likeness']): string {
  switch (likeness.kind) {
    case 'fact':
      return 'What stands outside the clauses';
    case 'typographic':
      return `The ${typographicWords}`;
    case 'edit':
      return `The same edit: ${shorten(likeness.edit, 80)}`;
    case 'added':
      return `Added in “${likeness.section}”`;
    case 'removed':
      return `Removed from “${likeness.section}”`;
    case 'moved':
      return `Moved to or within “${likeness.section}”`;
    case 'reworded':
      return `Reworded in “${likeness.section}”`;
  }
}
