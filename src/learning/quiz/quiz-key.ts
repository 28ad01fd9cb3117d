// Owns what a browser needs to grade a quiz: its questions with their right answers, without any of its words.
import type { Quiz, QuizItem, QuizOption } from '../../schemas/quiz.ts';

/** What a reader chose, by question id: option ids, in the reader's order where the order is the answer. */
export type Answers = Record<string, string[]>;

/** One thing to answer. An item has one, or one for each card, or one for a scene and one for its follow-up. */
export interface QuestionKey {
  /** The item's id; for a card `<item>.<card>`, for a follow-up `<item>.follow-up`. The name of its form controls. */
  id: string;
  /** `one` exactly one option, `several` a set of options, `order` every step in order. */
  kind: 'one' | 'several' | 'order';
  /** The ids of the right options; every step in the right order. */
  right: string[];
}

/** One item with its questions. */
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
    items: quiz.items.map((item) => ({ id: item.id, topic: item.topic, questions: questionKeys(item) })),
  };
}

/**
 * Lists the questions of one item.
 * @param item any item
 * @returns at least one question.
 */
export function questionKeys(item: QuizItem): QuestionKey[] {
  switch (item.kind) {
    case 'one':
    case 'several':
      return [{ id: item.id, kind: item.kind, right: rightIds(item.options) }];
    case 'order':
      return [{ id: item.id, kind: 'order', right: item.steps.map((step) => step.id) }];
    case 'sort':
      return item.cards.map((card) => ({ id: `${item.id}.${card.id}`, kind: 'one', right: [card.group] }));
    case 'scenario':
      return [
        { id: item.id, kind: 'one', right: rightIds(item.options) },
        { id: `${item.id}.follow-up`, kind: 'one', right: rightIds(item.followUp.options) },
      ];
  }
}

/**
 * Puts the steps of an item into the order in which pages show them first.
 * @param steps in the right order
 * @returns the same steps in an order that is fixed for these ids and, with two or more, never the right one.
 */
export function showSteps<S extends { id: string }>(steps: readonly S[]): S[] {
  const mixed = [...steps].sort((a, b) => mix(a.id) - mix(b.id) || (a.id < b.id ? -1 : 1));
  const isRight = mixed.every((step, index) => step === steps[index]);
  return isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** A number that looks like chance and is the same in every build. Source: FNV-1a, 32 bits. */
function mix(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

function rightIds(options: readonly QuizOption[]): string[] {
  return options.filter((option) => option.right).map((option) => option.id);
}
