// Owns a question on paper: how it is answered there, the order of what stands under it, and its rows in the key.
import type { QuizCard, QuizOption, QuizStep } from '../../schemas/quiz.ts';
import type { Question } from './questions.ts';

/** An option, step or card in the key of a quiz. */
export interface AnswerRow {
  id: string;
  text: string;
  feedback: string;
  /** Such as "Right", the step's number, or the card's group. */
  label: string;
  /** False for a wrong option. */
  isRight: boolean;
}

/**
 * Words how a question is answered on paper.
 * @param question of any shape
 * @returns one sentence
 */
export function formatHow(question: Question): string {
  switch (question.shape) {
    case 'one':
      return 'Tick one box.';
    case 'several':
      return 'Tick every box that fits.';
    case 'order':
      return 'Write a number in each box: 1 comes first.';
    case 'sort': {
      const letters = question.groups.map(({ title }, index) => `${'ABCDEF'[index] ?? ''} = ${title}`);
      return `Write a letter in each box: ${letters.join(', ')}.`;
    }
    default:
      return question satisfies never;
  }
}

/**
 * Puts what stands under a question into the order in which readers meet it.
 * @param question of any shape
 * @returns its rows; steps in another order than the right one
 */
export function listShown(question: Question): (QuizOption | QuizStep | QuizCard)[] {
  return question.shape === 'order' ? showSteps(question.rows) : question.rows;
}

/**
 * Lists the rows of a question's key.
 * @param question of any shape
 * @returns every option, step or card with what it is
 */
export function listAnswers(question: Question): AnswerRow[] {
  switch (question.shape) {
    case 'one':
    case 'several':
      return question.rows.map(({ right = false, ...option }) => ({
        ...option,
        label: right ? 'Right' : 'Not this one',
        isRight: right,
      }));
    case 'order':
      return question.rows.map((step, index) => ({ ...step, label: `${index + 1}`, isRight: true }));
    case 'sort':
      return question.rows.map(({ group, ...card }) => {
        const title = question.groups.find(({ id }) => id === group)?.title ?? group;
        return { ...card, label: title, isRight: true };
      });
    default:
      return question satisfies never;
  }
}

/**
 * Puts the steps of an item into the order in which pages show them first.
 * @param steps in the right order
 * @returns the same steps in an order that is fixed for these ids and, with two or more, never the right one
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
