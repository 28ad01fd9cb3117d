// Owns asking for the reasons of changes in a form: one answer for all that are likely to share it. Drawing the questions, and reading the answers.
import type { FactChanges } from '../compare/comparison.ts';
import { shortenWords, renderWords } from '../compare/words-html.ts';
import { type FactRow, listFactRows } from '../marked/outline-changes.ts';
import { plural } from '../../problems/plural.ts';
import { formatLikeness } from '../reasons/format-questions.ts';
import type { ReasonQuestion } from '../reasons/reason-questions.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { writeElement } from '../text/write-element.ts';
import type { ChangeGroup, ChangeKind } from '../version/change-groups.ts';
import { isReason } from '../../schemas/reason-text.ts';
import type { FieldFault } from './field-fault.ts';

/** So many changes are shown with their words; of the others the places are named. */
const mostShown = 3;

const kindWords: Record<ChangeKind, string> = {
  substantive: 'It changes what the policy asks',
  tidying: 'It only says it better (tidying up)',
};

/** What a person gave as the reason for the changes of a question. */
export interface GivenReason {
  question: ReasonQuestion;
  why: string;
  kind: ChangeKind;
}

/**
 * Names a question however the others change, so that what was typed can be kept.
 * @param question one question
 * @returns the same for the same changes
 */
export function keyOfQuestion({ changes }: ReasonQuestion): string {
  return changes.map(({ id }) => id).join(' ');
}

/** What is likely: a version that is not agreed yet has other dates. A person can write something else. */
const suggested: ReadonlyMap<string, { why: string; kind: ChangeKind }> = new Map([
  ['dates', { why: 'This is a new version, and it has not been agreed yet.', kind: 'tidying' }],
]);

/**
 * Draws the questions.
 * @param questions from `askForReasons`
 * @param facts of the comparison that they are about
 * @returns HTML: a fieldset for each, empty but for the dates
 */
export function renderReasonQuestions(questions: readonly ReasonQuestion[], facts: FactChanges): string {
  const rows = listFactRows(facts);
  return questions.map((question, at) => renderQuestion(question, at + 1, questions.length, rows)).join('');
}

function renderQuestion(question: ReasonQuestion, number: number, of: number, facts: readonly FactRow[]): string {
  const { likeness, changes } = question;
  const id = `reason_${number}`;
  const isFact = likeness.kind === 'fact';
  const title = isFact ? (changes[0]?.where ?? '') : formatLikeness(likeness);
  const count = changes.length > 1 ? ` (${plural(changes.length, 'change')})` : '';
  const name = `Reason ${number} of ${of}.`;
  const suggestion = suggested.get(changes[0]?.id ?? '');
  const legend = `${writeElement('span', { class: 'reason-question__count' }, name)} ${escapeHtml(title + count)}`;
  const kinds = (['substantive', 'tidying'] as const).map((kind) =>
    writeElement(
      'label',
      { class: 'version-form__option' },
      `<input type="radio" name="${id}_kind" id="${id}_${kind}" value="${kind}"${suggestion?.kind === kind ? ' checked' : ''}> ${kindWords[kind]}`,
    ),
  );
  // Who hears the fields alone hears which one it is.
  const hiddenName = writeElement('span', { class: 'visually-hidden' }, ` ${name} ${escapeHtml(title + count)}`);
  return writeElement(
    'fieldset',
    { class: 'reason-question', 'data-reason': String(number - 1) },
    writeElement('legend', { class: 'reason-question__legend' }, legend) +
      renderChanges(question, facts) +
      writeElement('label', { class: 'version-form__label', for: id }, `Why?${hiddenName}`) +
      writeElement(
        'textarea',
        { class: 'version-form__input', id, rows: '2', autocomplete: 'off' },
        escapeHtml(suggestion?.why ?? ''),
      ) +
      kinds.join(''),
  );
}

function renderChanges({ likeness, changes }: ReasonQuestion, facts: readonly FactRow[]): string {
  const own = likeness.kind === 'fact' ? facts.filter(({ id }) => changes.some((change) => change.id === id)) : [];
  const shown = changes.slice(0, mostShown).filter(({ words }) => words.length > 0);
  const others = changes.slice(mostShown).map(({ where }) => where);
  const rows = [
    ...own.map(({ label, html }) => `<b>${escapeHtml(label)}:</b> ${html}`),
    ...shown.map(({ where, words }) => `<b>${escapeHtml(where)}:</b> ${renderWords(shortenWords(words))}`),
    ...(others.length > 0 ? [`and ${escapeHtml(others.join(', '))}`] : []),
  ].map((html) => writeElement('li', {}, html));
  return rows.length > 0 ? writeElement('ul', { class: 'reason-question__changes' }, rows.join('')) : '';
}

/**
 * Draws the reasons that the file itself gave.
 * @param groups the reasons of the draft, from comments in the margin
 * @param placeOf names the place of a change by its id
 * @returns HTML of a list, each with what kind of change it was taken for; empty where there are none
 */
export function renderGivenReasons(groups: readonly ChangeGroup[], placeOf: (id: string) => string): string {
  if (groups.length === 0) return '';
  const rows = groups.map(({ clauses, why, kind }) => {
    const said = `<b>${escapeHtml(clauses.map(placeOf).join(', '))}:</b> ${escapeHtml(why)}`;
    return writeElement(
      'li',
      {},
      `${said} ${writeElement('span', { class: 'version-form__hint' }, `${kindWords[kind]}.`)}`,
    );
  });
  return writeElement('ul', {}, rows.join(''));
}

/** What stands in the fields of one question. */
export interface ReasonFields {
  why: string;
  kind: string | undefined;
}

/**
 * Reads the answers. A reason may be left for later; one that is written needs its kind.
 * @param questions as drawn
 * @param fields of each, in their order
 * @returns the reasons that are whole, and what is missing of others
 */
export function readReasons(
  questions: readonly ReasonQuestion[],
  fields: readonly ReasonFields[],
): { reasons: GivenReason[]; faults: FieldFault[] } {
  const reasons: GivenReason[] = [];
  const faults: FieldFault[] = [];
  for (const [at, question] of questions.entries()) {
    const { why = '', kind } = fields[at] ?? {};
    const reason = why.replace(/\s+/g, ' ').trim();
    if (reason === '' && kind === undefined) continue;
    const id = `reason_${at + 1}`;
    if (!isReason(reason))
      faults.push({ field: id, message: `Reason ${at + 1}: write why in words, or leave it for later.` });
    else if (kind !== 'substantive' && kind !== 'tidying') {
      faults.push({
        field: `${id}_substantive`,
        message: `Reason ${at + 1}: say whether it changes what the policy asks.`,
      });
    } else reasons.push({ question, why: reason, kind });
  }
  return { reasons, faults };
}
