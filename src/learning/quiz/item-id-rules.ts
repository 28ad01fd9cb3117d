// Owns the names inside a quiz: unique ids, and topics and groups that exist and are used.
import { nearestName } from '../../problems/nearest.ts';
import { problem, type PlaceOf, type Problem } from '../../problems/problem.ts';
import type { Quiz, QuizItem } from '../../schemas/quiz.ts';
import { type Question, questionsOf } from './questions.ts';

/**
 * Holds the ids of a quiz against each other.
 * @param quiz a valid quiz
 * @param placeOf finds the line of a field
 * @returns ids used twice, topics and groups that do not exist, topics that nothing uses.
 */
export function checkIds(quiz: Quiz, placeOf: PlaceOf): Problem[] {
  const topics = quiz.topics.map((topic) => topic.id);
  return [
    ...findRepeatedIds(quiz.topics, ['topics'], placeOf),
    ...findRepeatedIds(quiz.items, ['items'], placeOf),
    ...quiz.items.flatMap((item, index) => [
      ...checkTopic(item, ['items', index], topics, placeOf),
      ...questionsOf(item, ['items', index]).flatMap((question) => checkQuestion(question, placeOf)),
    ]),
    ...quiz.topics.flatMap((topic, index) =>
      quiz.items.some((item) => item.topic === topic.id)
        ? []
        : [problem('unused-topic', placeOf(['topics', index]), { id: topic.id })],
    ),
  ];
}

/**
 * Finds ids that stand twice in one list.
 * @param list things with ids
 * @param path keys and positions to the list
 * @param placeOf finds the line of a field
 * @returns a problem for each later use.
 */
export function findRepeatedIds(list: readonly { id: string }[], path: PropertyKey[], placeOf: PlaceOf): Problem[] {
  return list.flatMap(({ id }, index) => {
    const first = list.findIndex((other) => other.id === id);
    if (first === index) return [];
    const firstLine = placeOf([...path, first, 'id']).line;
    return [problem('repeated-id', placeOf([...path, index, 'id']), { id, firstLine })];
  });
}

function checkTopic(item: QuizItem, path: PropertyKey[], topics: readonly string[], placeOf: PlaceOf): Problem[] {
  if (topics.includes(item.topic)) return [];
  const details = { what: 'topic', id: item.topic, suggestion: nearestName(item.topic, topics) };
  return [problem('unknown-name', placeOf([...path, 'topic']), details)];
}

function checkQuestion(question: Question, placeOf: PlaceOf): Problem[] {
  const { rows, path, rowsField } = question;
  const repeated = findRepeatedIds(rows, [...path, rowsField], placeOf);
  if (question.shape !== 'sort') return repeated;
  const groups = question.groups.map((group) => group.id);
  const unknown = question.rows.flatMap((card, index) => {
    if (groups.includes(card.group)) return [];
    const details = { what: 'group', id: card.group, suggestion: nearestName(card.group, groups) };
    return [problem('unknown-name', placeOf([...path, rowsField, index, 'group']), details)];
  });
  return [...findRepeatedIds(question.groups, [...path, 'groups'], placeOf), ...repeated, ...unknown];
}
