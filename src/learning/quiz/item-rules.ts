// Owns what makes a quiz item a good one, as far as a machine can tell; a quiz's fields are left to its schema.
import { problem, type Place, type PlaceOf, type Problem } from '../../problems/problem.ts';
import type { Quiz } from '../../schemas/quiz.ts';
import { countWords, lengthRatio, listOptionQuestions, measureItems } from './item-figures.ts';
import { findTellingHelpers } from './helper-rules.ts';
import { checkIds } from './item-id-rules.ts';
import { type ChooseQuestion, listQuestions, type Question } from './questions.ts';

/** The largest share of questions whose right option may be the longest. */
export const longestShare = 0.4;
/** The right option's length beside the mean of its question's options. */
export const ratioRange = { least: 0.7, most: 1.4 };

const absolutes = /\b(always|never|only|everyone|everybody|nobody|no one|all|none|must)\b/i;
const allOrNone =
  /\b(all|none|both|neither|any) of (the|these)\b|\b(above|below)\b|^(all|none|both|neither)( of them)?\.?$/i;
const jokes = /!|\b(ha ?ha|lol)\b|\p{Extended_Pictographic}/iu;
const unkind = /^(wrong|no\b[,.!]|incorrect|false|bad|silly|stupid|oops|you (failed|should know))/i;
const fewestFeedbackWords = 8;

/**
 * Holds a quiz against the rules for items.
 * @param quiz a valid quiz
 * @param placeOf finds the line of a field
 * @returns one problem for each fault.
 */
export function findItemFaults(quiz: Quiz, placeOf: PlaceOf): Problem[] {
  const questions = listQuestions(quiz);
  const withOptions = listOptionQuestions(quiz);
  return [
    ...checkIds(quiz, placeOf),
    ...withOptions.flatMap((question) => checkOptions(question, quiz, placeOf)),
    ...questions.flatMap((question) => checkStem(question, quiz, placeOf)),
    ...questions.flatMap(({ rows, path, rowsField }) =>
      rows.flatMap(({ feedback }, index) => checkFeedback(feedback, placeOf([...path, rowsField, index, 'feedback']))),
    ),
    ...checkBalance(withOptions, placeOf),
    ...findTellingHelpers(quiz, placeOf),
  ];
}

function checkOptions(question: ChooseQuestion, quiz: Quiz, placeOf: PlaceOf): Problem[] {
  const { item, rows: options, path, shape: kind } = question;
  const [least, most] = quiz.band === '5-7' ? [2, 3] : [3, 4];
  const problems: Problem[] = [];
  const here = placeOf([...path, 'options']);
  if (options.length < least || options.length > most) {
    problems.push(problem('option-count', here, { item, count: options.length, least, most }));
  }
  const right = options.filter((option) => option.right);
  const wrong = options.filter((option) => !option.right);
  const isRightCount = kind === 'one' ? right.length === 1 : right.length >= 2 && wrong.length >= 1;
  if (!isRightCount) problems.push(problem('right-option-count', here, { item, kind, count: right.length }));
  const absolute = wrong.find((option) => absolutes.test(option.text));
  const isGivenAway = absolute !== undefined && !right.some((option) => absolutes.test(option.text));
  options.forEach((option, index) => {
    const place = placeOf([...path, 'options', index, 'text']);
    const ratio = lengthRatio(option, options);
    if (option.right && (ratio < ratioRange.least || ratio > ratioRange.most)) {
      problems.push(problem('right-option-length', place, { item, ratio: ratio.toFixed(2), ...ratioRange }));
    }
    if (allOrNone.test(option.text)) problems.push(problem('all-or-none-option', place, { text: option.text }));
    if (jokes.test(option.text)) problems.push(problem('joke-option', place, { text: option.text }));
    if (isGivenAway && option === absolute) {
      const word = absolutes.exec(option.text)?.[0] ?? '';
      problems.push(problem('absolute-only-in-wrong', place, { item, word }));
    }
  });
  return problems;
}

function checkStem({ shape, stem, path }: Question, quiz: Quiz, placeOf: PlaceOf): Problem[] {
  const place = placeOf([...path, 'stem']);
  const most = quiz.band === undefined ? 35 : 20;
  const mayInstruct = shape !== 'one';
  const count = countWords(stem);
  const isFormed = stem.endsWith('?') || (mayInstruct && /[.:]$/.test(stem));
  const saysSeveral = shape !== 'several' || /\b(all|every|each|two|three|more than one|ones)\b/i.test(stem);
  return [
    ...(isFormed ? [] : [problem('stem-form', place, { stem })]),
    ...(saysSeveral ? [] : [problem('stem-several', place, { stem })]),
    ...(count <= most ? [] : [problem('stem-length', place, { count, most })]),
    ...(isNegative(stem) ? [problem('negative-stem', place, { stem })] : []),
  ];
}

/** A stem that asks for what does not hold: "Which of these is NOT …?" A situation may say "not". */
function isNegative(stem: string): boolean {
  if (/\b(NOT|NEVER|EXCEPT)\b/.test(stem)) return true;
  const question = stem.split(/(?<=[.!?])\s+/).at(-1) ?? '';
  return /^(which|what|who|choose|pick|tick)\b.*\b(not|never|except|least)\b|^(which|what|who)\b.*n[’']t\b/i.test(
    question,
  );
}

function checkFeedback(text: string, place: Place): Problem[] {
  const count = countWords(text);
  return [
    ...(count < fewestFeedbackWords ? [problem('feedback-short', place, { count, least: fewestFeedbackWords })] : []),
    ...(unkind.test(text) ? [problem('feedback-unkind', place, { text })] : []),
  ];
}

function checkBalance(questions: readonly ChooseQuestion[], placeOf: PlaceOf): Problem[] {
  const { rightIsLongest, positions } = measureItems(questions);
  const place = placeOf(['items']);
  const problems: Problem[] = [];
  if (rightIsLongest > longestShare * questions.length) {
    problems.push(problem('right-is-longest', place, { count: rightIsLongest, total: questions.length }));
  }
  const placed = questions.filter(({ shape }) => shape === 'one');
  if (placed.length < 3) return problems;
  positions.forEach((count, index) => {
    const offered = placed.filter(({ rows }) => rows.length > index).length;
    const isCrowded = count > placed.length / 2;
    const isUnused = count === 0 && offered >= 2 * positions.length;
    if (!isCrowded && !isUnused) return;
    problems.push(problem('right-positions', place, { position: index + 1, count, total: placed.length }));
  });
  return problems;
}
