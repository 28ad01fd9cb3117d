// Owns what a browser needs to grade a quiz: its questions with their right answers, without any of its words.
import type { Quiz } from '../../schemas/quiz.ts';
import { type QuestionKey, questionsOf } from './questions.ts';

/** What a reader chose, by question id: option ids, in the reader's order where the order is the answer. */
export type Answers = Record<string, string[]>;

/** One item with what is graded of it: one thing, or one for each card, or one for a scene and one for its follow-up. */
export interface ItemKey {
  id: string;
  topic: string;
  questions: QuestionKey[];
}

/** Everything that grading needs. */
export interface QuizKey {
  topics: { id: string; title: string }[];
  items: ItemKey[];
}

/**
 * Takes from a quiz what grading needs.
 * @param quiz a valid quiz
 * @returns its key, items in the quiz's order.
 */
export function quizKey(quiz: Pick<Quiz, 'topics' | 'items'>): QuizKey {
  return {
    topics: quiz.topics,
    items: quiz.items.map((item) => ({
      id: item.id,
      topic: item.topic,
      questions: questionsOf(item).flatMap(({ keys }) => keys),
    })),
  };
}
