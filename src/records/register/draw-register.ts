// Owns the register as HTML: questions about names, and a table for each group.
import { plural } from '../../problems/plural.ts';
import { escapeHtml } from '../../policy/text/escape-html.ts';
import type { NameAnswers, NameQuestion, Register, RegisterGroup, RegisterRow } from './register.ts';
import { formatOften, formatMissing, formatOther, formatStanding, formatState } from './register-words.ts';

/**
 * Draws what somebody should look at in a list of staff.
 * @param notes sentences
 * @returns list items
 */
export function drawNotes(notes: readonly string[]): string {
  return notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('');
}

/**
 * Draws the questions whether two names are one person's.
 * @param questions from the register
 * @param answers given before, which stay chosen
 * @returns list items, each with a `select` whose name is the question's key
 */
export function drawQuestions(questions: readonly NameQuestion[], answers: NameAnswers): string {
  return questions.map((question, at) => drawQuestion(question, `same-name-${at + 1}`, answers)).join('');
}

function drawQuestion({ key, name, records, candidates }: NameQuestion, id: string, answers: NameAnswers): string {
  const chosen = answers.get(key);
  const option = (value: string, words: string): string =>
    `<option value="${escapeHtml(value)}"${value === chosen ? ' selected' : ''}>${escapeHtml(words)}</option>`;
  const options = [
    ...(chosen === undefined ? [option('', 'Not answered yet')] : []),
    ...candidates.map((candidate) => option(candidate.key, `Yes: ${candidate.name}`)),
    option(key, 'No, somebody else'),
  ];
  const asked = candidates.length === 1 ? `the same person as ${candidates[0]?.name}` : 'one of these people';
  return `<li class="register__question"><label for="${id}">Is “${escapeHtml(name)}” (${plural(records, 'record')}) ${escapeHtml(asked)}?</label>
<select id="${id}" class="register__choice" data-same="${escapeHtml(key)}">${options.join('')}</select></li>`;
}

/**
 * Draws the tables.
 * @param register from `makeRegister`
 * @param current the version in force
 * @returns a section for each group; empty for a register without people
 */
export function drawGroups({ groups }: Register, current: string): string {
  return groups.map((group, at) => drawGroup(group, `group-${at + 1}`, current)).join('');
}

const nothingAsked = '<p>Nothing is asked of them here. Give each of them a group in your list.</p>';

function drawGroup({ group, rows }: RegisterGroup, id: string, current: string): string {
  const hasOthers = rows.some(({ others }) => others.length > 0);
  const heads = group.tasks.map(
    (task) =>
      `<th scope="col">${escapeHtml(task.title)} <span class="register__every">${escapeHtml(formatOften(task))}</span></th>`,
  );
  const others = hasOthers ? '<th scope="col">Other records</th>' : '';
  const missing = group.tasks.map(
    (task, at) => `<li><b>${escapeHtml(task.title)}:</b> ${escapeHtml(formatMissing(rows, at))}</li>`,
  );
  const unrecorded =
    group.unrecorded.length === 0
      ? ''
      : `<p>They are also asked to read: ${escapeHtml(group.unrecorded.join(', '))}. There is no record of that.</p>`;
  const body = rows.map((row) => drawRow(row, group, current, hasOthers)).join('');
  return `<section class="register__group" aria-labelledby="${id}"><h3 id="${id}">${escapeHtml(group.title)}</h3>
${missing.length === 0 ? nothingAsked : `<ul class="register__missing">${missing.join('')}</ul>`}${unrecorded}
<div class="register__box" tabindex="0" role="group" aria-label="Register: ${escapeHtml(group.title)}"><table class="register__table">
<thead><tr><th scope="col">Name</th>${heads.join('')}${others}</tr></thead><tbody>${body}</tbody></table></div></section>`;
}

function drawRow(row: RegisterRow, group: RegisterGroup['group'], current: string, hasOthers: boolean): string {
  const notes = [row.isListed ? '' : 'not on the list', row.role === group.title ? '' : row.role].filter(
    (words) => words !== '',
  );
  const small = notes.length === 0 ? '' : ` <span class="register__every">${escapeHtml(notes.join('; '))}</span>`;
  const cells = group.tasks.map((task, at) => {
    const state = row.states[at];
    if (!state) return '<td></td>';
    const words = formatState(state, task, current);
    return `<td data-standing="${state.standing}"><b>${formatStanding(state.standing)}</b>${words === '' ? '' : ` ${escapeHtml(words)}`}</td>`;
  });
  const others = hasOthers ? `<td>${row.others.map((other) => escapeHtml(formatOther(other))).join('<br>')}</td>` : '';
  return `<tr><th scope="row"><bdi>${escapeHtml(row.name)}</bdi>${small}</th>${cells.join('')}${others}</tr>`;
}
