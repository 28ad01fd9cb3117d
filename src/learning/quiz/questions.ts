// Owns the questions of a quiz item: whatever the item's kind, its questions have one of a few shapes, and only those are drawn, graded and held against rules.
import type { Quiz, QuizCard, QuizItem, QuizOption, QuizStep } from '../../schemas/quiz.ts';

/** What grading needs of one thing to answer. */
export interface QuestionKey {
  /** The item's id; for a card `<item>.<card>`, for a follow-up `<item>.follow-up`. The name of its form controls. */
  id: string;
  /** `one` exactly one option, `several` a set of options, `order` every step in order. */
  kind: 'one' | 'several' | 'order';
  /** The ids of the right options; every step in the right order. */
  right: string[];
}

/** What a question of any shape has. */
interface AnyQuestion<Shape extends string, Row> {
  shape: Shape;
  /** The id of its item. */
  item: string;
  /** The name of its form controls; controls of a card are named by the card's own key. */
  id: string;
  /** What is told before it; left out where nothing is. */
  scene?: string;
  stem: string;
  /** Its options, steps or cards, as the file has them. */
  rows: Row[];
  /** The way to what holds the stem, and from there to the rows. */
  path: PropertyKey[];
  rowsField: string;
  /** What is graded: one key, or one for each card. */
  keys: QuestionKey[];
}

/** Options, of which one is right or several are. */
export type ChooseQuestion = AnyQuestion<'one' | 'several', QuizOption>;
/** Steps to put in order; the rows stand in the right one. */
export type OrderQuestion = AnyQuestion<'order', QuizStep>;
/** Cards that each belong to one group. */
export type SortQuestion = AnyQuestion<'sort', QuizCard> & { groups: { id: string; title: string }[] };

/** One question. */
export type Question = ChooseQuestion | OrderQuestion | SortQuestion;

/**
 * Lists the questions of a quiz.
 * @param quiz a quiz
 * @returns the questions of all items, in reading order, with their paths from the quiz
 */
export function listQuestions(quiz: Pick<Quiz, 'items'>): Question[] {
  return quiz.items.flatMap((item, index) => questionsOf(item, ['items', index]));
}

/**
 * Lists the questions of an item.
 * @param item an item of any kind
 * @param path keys and positions to the item, where places are wanted
 * @returns at least one question, in reading order
 */
export function questionsOf(item: QuizItem, path: PropertyKey[] = []): Question[] {
  const own = { item: item.id, id: item.id, stem: item.stem, path };
  switch (item.kind) {
    case 'one':
    case 'several':
      return [choose(item.kind, own, item.options)];
    case 'scenario': {
      const followUp = { item: item.id, id: `${item.id}.follow-up`, stem: item.followUp.stem };
      return [
        choose('one', { ...own, scene: item.scene }, item.options),
        choose('one', { ...followUp, path: [...path, 'followUp'] }, item.followUp.options),
      ];
    }
    case 'order': {
      const right = item.steps.map(({ id }) => id);
      const keys: QuestionKey[] = [{ id: item.id, kind: 'order', right }];
      return [{ ...own, shape: 'order', rows: item.steps, rowsField: 'steps', keys }];
    }
    case 'sort': {
      const keys = item.cards.map((card): QuestionKey => ({
        id: `${item.id}.${card.id}`,
        kind: 'one',
        right: [card.group],
      }));
      return [{ ...own, shape: 'sort', rows: item.cards, rowsField: 'cards', groups: item.groups, keys }];
    }
    default:
      return item satisfies never;
  }
}

/**
 * Tells whether a question is answered by choosing among options.
 * @param question of any shape
 * @returns false for an order and for cards
 */
export function hasOptions(question: Question): question is ChooseQuestion {
  return question.shape === 'one' || question.shape === 'several';
}

function choose(
  shape: ChooseQuestion['shape'],
  own: Pick<ChooseQuestion, 'item' | 'id' | 'scene' | 'stem' | 'path'>,
  options: QuizOption[],
): ChooseQuestion {
  const right = options.filter((option) => option.right).map(({ id }) => id);
  return { ...own, shape, rows: options, rowsField: 'options', keys: [{ id: own.id, kind: shape, right }] };
}
