// Owns grading: what a reader's answers are worth, question by question, item by item, topic by topic.
import type { QuestionKey } from './questions.ts';
import type { Answers, ItemKey, QuizKey } from './quiz-key.ts';

/** How an item was answered: `missed` when any of its questions is not right, `unanswered` when none was answered. */
export type Verdict = 'right' | 'missed' | 'unanswered';

/** What stands beside an option once its question is graded. */
export type Mark = 'chosen-right' | 'chosen-wrong' | 'right' | null;

/** How one topic went. */
export interface TopicResult {
  id: string;
  title: string;
  right: number;
  total: number;
  /** The items of the topic that are missed or unanswered, in the quiz's order. */
  missed: string[];
}

/** How a quiz went. */
export interface QuizResult {
  right: number;
  total: number;
  verdicts: Map<string, Verdict>;
  /** Items missed or unanswered, in the quiz's order. */
  missed: string[];
  /** Items without any answer, in the quiz's order. */
  unanswered: string[];
  /** In the quiz's order; a topic without items is left out. */
  topics: TopicResult[];
}

/**
 * Grades a quiz.
 * @param key the quiz's key
 * @param answers what the reader chose; names and values that the key does not know count for nothing
 * @returns the result.
 */
export function gradeQuiz(key: QuizKey, answers: Answers): QuizResult {
  const verdicts = new Map(key.items.map((item) => [item.id, gradeItem(item, answers)]));
  const isMissed = (item: ItemKey): boolean => verdicts.get(item.id) !== 'right';
  const missed = key.items.filter(isMissed).map((item) => item.id);
  const topics = key.topics.flatMap(({ id, title }) => {
    const items = key.items.filter((item) => item.topic === id);
    if (items.length === 0) return [];
    const missedHere = items.filter(isMissed).map((item) => item.id);
    return [{ id, title, right: items.length - missedHere.length, total: items.length, missed: missedHere }];
  });
  return {
    right: key.items.length - missed.length,
    total: key.items.length,
    verdicts,
    missed,
    unanswered: missed.filter((id) => verdicts.get(id) === 'unanswered'),
    topics,
  };
}

/**
 * Grades one item.
 * @param item the item's key
 * @param answers what the reader chose
 * @returns `right` only when every question of the item is.
 */
export function gradeItem(item: ItemKey, answers: Answers): Verdict {
  const chosen = item.questions.map((question) => chosenFor(question, answers));
  if (chosen.every((ids) => ids.length === 0)) return 'unanswered';
  const isRight = item.questions.every((question, index) => isRightAnswer(question, chosen[index] ?? []));
  return isRight ? 'right' : 'missed';
}

/**
 * Tells whether one question is answered rightly.
 * @param question the question's key
 * @param chosen option ids; their order counts only where the order is the answer
 * @returns true when exactly the right options are chosen.
 */
export function isRightAnswer(question: QuestionKey, chosen: readonly string[]): boolean {
  const { kind, right } = question;
  if (chosen.length !== right.length) return false;
  if (kind === 'order') return right.every((id, index) => chosen[index] === id);
  return right.every((id) => chosen.includes(id));
}

/**
 * Chooses the mark of one option after grading.
 * @param question the option's question; `one` or `several`
 * @param chosen the ids that the reader chose
 * @param option the option's id
 * @returns null for a wrong option that was not chosen.
 */
export function markOption(question: QuestionKey, chosen: readonly string[], option: string): Mark {
  const isRight = question.right.includes(option);
  if (chosen.includes(option)) return isRight ? 'chosen-right' : 'chosen-wrong';
  return isRight ? 'right' : null;
}

function chosenFor(question: QuestionKey, answers: Answers): string[] {
  return Object.hasOwn(answers, question.id) ? (answers[question.id] ?? []) : [];
}
