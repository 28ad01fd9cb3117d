// Owns writing marks, feedback and a verdict onto one item of a quiz, and taking them off; grading is left to the learning folder.
import { isRightAnswer, markOption, type Verdict } from '../../learning/quiz/grading.ts';
import type { QuestionKey } from '../../learning/quiz/questions.ts';
import type { Answers, ItemKey } from '../../learning/quiz/quiz-key.ts';
import { formatMark, formatPlace, formatVerdict } from '../../learning/quiz/result-words.ts';

/**
 * Marks an item after grading.
 * @param element the item's element
 * @param item its key
 * @param answers what the reader chose
 * @param verdict how the item was answered
 */
export function markItem(element: HTMLElement, item: ItemKey, answers: Answers, verdict: Verdict): void {
  element.dataset.verdict = verdict;
  for (const words of element.querySelectorAll<HTMLElement>('[data-verdict-words]')) {
    words.textContent = formatVerdict(verdict);
  }
  for (const part of element.querySelectorAll<HTMLElement>('[data-after]')) part.hidden = false;
  for (const question of item.questions) {
    const part = element.querySelector(`[data-question="${question.id}"]`);
    const chosen = answers[question.id] ?? [];
    if (part && question.kind === 'order') markSteps(part, question, chosen);
    else if (part) markOptions(part, question, chosen);
  }
}

/**
 * Takes the marks off an item.
 * @param element the item's element
 */
export function unmarkItem(element: HTMLElement): void {
  delete element.dataset.verdict;
  for (const part of element.querySelectorAll<HTMLElement>('[data-after], [data-feedback]')) part.hidden = true;
  for (const words of element.querySelectorAll('[data-verdict-words], [data-mark-words]')) words.textContent = '';
  for (const option of element.querySelectorAll<HTMLElement>('[data-mark]')) delete option.dataset.mark;
}

function markOptions(part: Element, question: QuestionKey, chosen: string[]): void {
  for (const option of part.querySelectorAll<HTMLElement>('[data-option]')) {
    const mark = markOption(question, chosen, option.dataset.option ?? '');
    setMark(option, mark, formatMark(mark, question.kind === 'several'));
  }
  for (const feedback of part.querySelectorAll<HTMLElement>('[data-feedback]')) {
    const option = feedback.closest<HTMLElement>('[data-option]');
    feedback.hidden = option !== null && option.dataset.mark === undefined;
  }
}

function markSteps(part: Element, question: QuestionKey, chosen: string[]): void {
  for (const step of part.querySelectorAll<HTMLElement>('[data-option]')) {
    const id = step.dataset.option ?? '';
    const [place, rightPlace] = [chosen.indexOf(id) + 1, question.right.indexOf(id) + 1];
    const isPlaced = place > 0;
    // What nobody has put in order is neither right nor wrong.
    const mark = isPlaced ? (place === rightPlace ? 'chosen-right' : 'chosen-wrong') : null;
    const words = isPlaced ? formatPlace(place, rightPlace) : `It comes as number ${rightPlace}`;
    setMark(step, isRightAnswer(question, chosen) ? 'chosen-right' : mark, words);
    for (const feedback of step.querySelectorAll<HTMLElement>('[data-feedback]')) feedback.hidden = false;
  }
}

function setMark(option: HTMLElement, mark: string | null, words: string): void {
  if (mark === null) delete option.dataset.mark;
  else option.dataset.mark = mark;
  for (const element of option.querySelectorAll('[data-mark-words]')) element.textContent = words;
}
