// Owns measuring a quiz's questions: which option is longest, how long the right one is beside the others, where it stands.
import type { Quiz, QuizOption } from '../../schemas/quiz.ts';
import { type ChooseQuestion, hasOptions, listQuestions } from './questions.ts';

/** The figures of a quiz, or of several together. */
export interface ItemFigures {
  /** Questions with options. */
  questions: number;
  /** Of these, those whose longest option is a right one. */
  rightIsLongest: number;
  /** How often the one right option stands first, second, … */
  positions: number[];
}

/**
 * Lists the questions of a quiz that have options, follow-ups too.
 * @param quiz a quiz
 * @returns questions in reading order
 */
export function listOptionQuestions(quiz: Pick<Quiz, 'items'>): ChooseQuestion[] {
  return listQuestions(quiz).filter(hasOptions);
}

/**
 * Tells whether a right option is longer than every wrong one.
 * @param options the options of one question
 * @returns false when a wrong option is as long.
 */
export function isRightLongest(options: readonly QuizOption[]): boolean {
  const longest = (right: boolean): number =>
    Math.max(0, ...options.filter((option) => (option.right ?? false) === right).map((option) => option.text.length));
  return longest(true) > longest(false);
}

/**
 * Compares an option's length with its question's mean.
 * @param option one of the options
 * @param options all options of the question; at least one
 * @returns 1 for an option of mean length.
 */
export function lengthRatio(option: QuizOption, options: readonly QuizOption[]): number {
  const mean = options.reduce((sum, { text }) => sum + text.length, 0) / options.length;
  return option.text.length / mean;
}

/**
 * Gathers the figures of questions.
 * @param questions from `listOptionQuestions`
 * @returns the figures; `positions` is as long as the longest list of options.
 */
export function measureItems(questions: readonly ChooseQuestion[]): ItemFigures {
  const positions = Array.from({ length: Math.max(0, ...questions.map(({ rows }) => rows.length)) }, () => 0);
  for (const { shape, rows } of questions) {
    const place = rows.findIndex((option) => option.right);
    if (shape === 'one' && place >= 0) positions[place] = (positions[place] ?? 0) + 1;
  }
  return {
    questions: questions.length,
    rightIsLongest: questions.filter(({ rows }) => isRightLongest(rows)).length,
    positions,
  };
}

/**
 * Counts words.
 * @param text plain text
 * @returns 0 for an empty text.
 */
export function countWords(text: string): number {
  return text.match(/[^\s–—]+/g)?.length ?? 0;
}
