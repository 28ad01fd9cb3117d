// Owns the names inside a quiz: unique ids, and topics and groups that exist and are used.
import { nearestName } from '../../problems/nearest.ts';
import { problem, type PlaceOf, type Problem } from '../../problems/problem.ts';
import type { Quiz, QuizItem } from '../../schemas/quiz.ts';
import { type Question, questionsOf } from './questions.ts';
import { findRepeatedIds, placeIds } from '../../problems/repeated-ids.ts';

/**
 * Holds the ids of a quiz against each other.
 * @param quiz a valid quiz
 * @param placeOf finds the line of a field
 * @returns ids used twice, topics and groups that do not exist, topics that nothing uses.
 */
export function checkIds(quiz: Quiz, placeOf: PlaceOf): Problem[] {
  const topics = quiz.topics.map((topic) => topic.id);
  return [
    ...findRepeatedIds(placeIds(quiz.topics, ['topics'], placeOf)),
    ...findRepeatedIds(placeIds(quiz.items, ['items'], placeOf)),
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

function checkTopic(item: QuizItem, path: PropertyKey[], topics: readonly string[], placeOf: PlaceOf): Problem[] {
  if (topics.includes(item.topic)) return [];
  const details = { what: 'topic', id: item.topic, suggestion: nearestName(item.topic, topics) };
  return [problem('unknown-name', placeOf([...path, 'topic']), details)];
}

function checkQuestion(question: Question, placeOf: PlaceOf): Problem[] {
  const { rows, path, rowsField } = question;
  const repeated = findRepeatedIds(placeIds(rows, [...path, rowsField], placeOf));
  if (question.shape !== 'sort') return repeated;
  const groups = question.groups.map((group) => group.id);
  const unknown = question.rows.flatMap((card, index) => {
    if (groups.includes(card.group)) return [];
    const details = { what: 'group', id: card.group, suggestion: nearestName(card.group, groups) };
    return [problem('unknown-name', placeOf([...path, rowsField, index, 'group']), details)];
  });
  return [...findRepeatedIds(placeIds(question.groups, [...path, 'groups'], placeOf)), ...repeated, ...unknown];
}
