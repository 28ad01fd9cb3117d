import { describe, expect, it } from 'vitest';
import { formatHow, listAnswers, listShown } from '../../../../src/learning/quiz/question-sheet.ts';
import { listQuestions } from '../../../../src/learning/quiz/questions.ts';
import { smallQuiz } from '../build-quiz.ts';

const questions = listQuestions(smallQuiz);

describe('the questions of a quiz', () => {
  it('are one for an item, two for a scenario, of few shapes', () => {
    expect(questions.map(({ id, shape }) => `${id}: ${shape}`)).toEqual([
      'friend-request: one',
      'privacy-steps: several',
      'found-picture: order',
      'sort-photos: sort',
      'group-chat: one',
      'group-chat.follow-up: one',
    ]);
  });

  it('say where their words stand in the quiz', () => {
    expect(questions.map(({ path, rowsField }) => [...path, rowsField].join('.'))).toEqual([
      'items.0.options',
      'items.1.options',
      'items.2.steps',
      'items.3.cards',
      'items.4.options',
      'items.4.followUp.options',
    ]);
  });

  it('tell the scene once, before the first of them', () => {
    expect(questions.flatMap(({ scene }) => scene ?? [])).toEqual(['A group chat turns unkind.']);
  });
});

describe('a question on paper', () => {
  it('says how it is answered', () => {
    expect(questions.map(formatHow)).toEqual([
      'Tick one box.',
      'Tick every box that fits.',
      'Write a number in each box: 1 comes first.',
      'Write a letter in each box: A = Fine, B = Ask first.',
      'Tick one box.',
      'Tick one box.',
    ]);
  });

  it('shows steps out of order, and everything else as it is written', () => {
    for (const question of questions) {
      const shown = listShown(question);
      expect(new Set(shown)).toEqual(new Set(question.rows));
      if (question.shape === 'order') expect(shown).not.toEqual(question.rows);
      else expect(shown).toEqual(question.rows);
    }
  });

  it('has a key that says what each row is', () => {
    expect(questions.map((question) => listAnswers(question).map(({ label }) => label))).toEqual([
      ['Not this one', 'Right', 'Not this one'],
      ['Right', 'Right', 'Not this one'],
      ['1', '2', '3'],
      ['Fine', 'Ask first'],
      ['Right', 'Not this one', 'Not this one'],
      ['Not this one', 'Right', 'Not this one'],
    ]);
  });
});
