// Owns the words of a result: plain, kind, without ranking.
import type { Mark, QuizResult, Verdict } from './grading.ts';

/**
 * Words how a quiz went.
 * @param result from `gradeQuiz`
 * @returns such as "12 of 16 right. 1 not answered."
 */
export function formatScore(result: Pick<QuizResult, 'right' | 'total' | 'unanswered'>): string {
  const left = result.unanswered.length;
  return `${result.right} of ${result.total} right.${left === 0 ? '' : ` ${left} not answered.`}`;
}

/**
 * Words how many questions a reader tries again.
 * @param count of the questions, at least 1
 * @returns such as "3 questions to try again."
 */
export function formatMissed(count: number): string {
  return `${count} ${count === 1 ? 'question' : 'questions'} to try again.`;
}

/**
 * Words which question is shown, of those that are asked one at a time.
 * @param number of the question in the quiz, as its heading has it
 * @param place among those that are asked, from 1
 * @param count of those that are asked
 * @param isAgain true where only the missed ones are asked
 * @returns such as "Question 3 of 16", or "Question 7: number 2 of 6 to try again".
 */
export function formatPosition(number: number, place: number, count: number, isAgain: boolean): string {
  return isAgain ? `Question ${number}: number ${place} of ${count} to try again` : `Question ${number} of ${count}`;
}

/**
 * Words the verdict on one item.
 * @param verdict from `gradeItem`
 * @returns one or two words.
 */
export function formatVerdict(verdict: Verdict): string {
  return { right: 'Right', missed: 'Not yet right', unanswered: 'Not answered' }[verdict];
}

/**
 * Words the mark beside an option.
 * @param mark from `markOption`
 * @param isOneOfSeveral true where a question has more than one right option
 * @returns a short phrase; empty for no mark.
 */
export function formatMark(mark: Mark, isOneOfSeveral: boolean): string {
  switch (mark) {
    case 'chosen-right':
      return 'Your answer: right';
    case 'chosen-wrong':
      return 'Your answer: not this one';
    case 'right':
      return isOneOfSeveral ? 'Also a right answer' : 'The right answer';
    case null:
      return '';
  }
}

/**
 * Words the mark beside a step that was put in order.
 * @param place where the reader put it, from 1
 * @param rightPlace where it belongs, from 1
 * @returns a short phrase.
 */
export function formatPlace(place: number, rightPlace: number): string {
  return place === rightPlace
    ? `Right: this is number ${place}`
    : `Your number ${place}: it comes as number ${rightPlace}`;
}
