// Owns the questions that only a person can answer: whether words of a Word file are a clause that the policy has. Drawing them, and reading the answers.
import { compareWords } from '../compare/compare-words.ts';
import { listOlder } from '../compare/word-runs.ts';
import { renderWords } from '../compare/words-html.ts';
import { plural } from '../../problems/plural.ts';
import { shorten } from '../../problems/shorten.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { writeElement } from '../text/write-element.ts';
import { capitalise } from '../version/policy-name.ts';
import type { MatchQuestion } from '../word/import/match/matching.ts';
import type { FieldFault } from './field-fault.ts';

/** What stands for "no clause that the policy has". */
const isNew = 'new';

/** The answers: the id of the clause that a block is, or null where it is new; by the block's place in the file. */
export type MatchAnswers = ReadonlyMap<number, string | null>;

/**
 * Names the field of a question.
 * @param question one question
 * @returns the name of its radio buttons
 */
export function nameQuestion({ block }: Pick<MatchQuestion, 'block'>): string {
  return `match_${block}`;
}

/**
 * Draws the questions.
 * @param questions from `matchDocument`
 * @returns HTML: a fieldset for each, with nothing chosen
 */
export function renderMatchQuestions(questions: readonly MatchQuestion[]): string {
  return questions.map((question, at) => renderQuestion(question, at + 1, questions.length)).join('');
}

function renderQuestion(question: MatchQuestion, number: number, of: number): string {
  const { candidates, words } = question;
  const name = nameQuestion(question);
  const [only] = candidates;
  const asks =
    candidates.length === 1 && only !== undefined
      ? `Is this the clause that said “${shorten(only.words, 80)}”?`
      : `Is this one of ${plural(candidates.length, 'clause')} that the policy has?`;
  const legend = writeElement(
    'legend',
    { class: 'match-question__legend' },
    `${writeElement('span', { class: 'match-question__count' }, `Question ${number} of ${of}.`)} ${escapeHtml(asks)}`,
  );
  const place = writeElement(
    'p',
    { class: 'match-question__words' },
    `${writeElement('b', {}, `${escapeHtml(capitalise(question.place))}:`)} ${escapeHtml(words)}`,
  );
  const options = candidates.map((candidate, at) => {
    const runs = compareWords(candidate.words, words);
    const described = `${name}_words${at + 1}`;
    return (
      renderOption(name, candidate.id, at === 0, `Yes, it is ${candidate.label}`, described) +
      writeElement(
        'dl',
        { class: 'match-question__texts', id: described },
        renderText('It said', renderWords(listOlder(runs))) +
          renderText('The file says', renderWords(runs.filter(({ op }) => op !== 'removed'))),
      )
    );
  });
  return writeElement(
    'fieldset',
    { class: 'match-question', 'data-match': String(question.block) },
    legend + place + options.join('') + renderOption(name, isNew, false, 'No, it is new'),
  );
}

function renderOption(name: string, value: string, isFirst: boolean, words: string, described?: string): string {
  const input = writeElement('input', {
    type: 'radio',
    name,
    value,
    id: isFirst ? name : undefined,
    'aria-describedby': described,
  }).replace('</input>', '');
  return writeElement('label', { class: 'version-form__option' }, `${input} ${escapeHtml(words)}`);
}

function renderText(term: string, html: string): string {
  return writeElement('div', {}, writeElement('dt', {}, term) + writeElement('dd', {}, html));
}

/**
 * Reads the answers.
 * @param questions as drawn
 * @param chosen the value of each name; undefined where nothing is chosen
 * @returns the answers, or what keeps them from being taken: a question without one, or a clause that two of them claim
 */
export function readMatchAnswers(
  questions: readonly MatchQuestion[],
  chosen: (name: string) => string | undefined,
): { answers: MatchAnswers; faults: FieldFault[] } {
  const answers = new Map<number, string | null>();
  const claimed = new Map<string, number>();
  const faults = questions.flatMap((question, at): FieldFault[] => {
    const name = nameQuestion(question);
    const value = chosen(name);
    if (value === undefined) return [{ field: name, message: `Question ${at + 1}: choose an answer.` }];
    answers.set(question.block, value === isNew ? null : value);
    const other = claimed.get(value);
    if (value === isNew || other === undefined) {
      claimed.set(value, at);
      return [];
    }
    const label = question.candidates.find(({ id }) => id === value)?.label ?? value;
    const message = `Question ${at + 1}: you said that question ${other + 1} is ${label} too. Only one of them can be it; the other is new.`;
    return [{ field: name, message }];
  });
  return { answers, faults };
}
