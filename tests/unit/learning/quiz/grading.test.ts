import { describe, expect, it } from 'vitest';
import { gradeQuiz, markOption } from '../../../../src/learning/quiz/grading.ts';
import { showSteps } from '../../../../src/learning/quiz/question-sheet.ts';
import { quizKey } from '../../../../src/learning/quiz/quiz-key.ts';
import { formatMark, formatPlace, formatScore, formatVerdict } from '../../../../src/learning/quiz/result-words.ts';
import { rightAnswers, smallQuiz } from '../build-quiz.ts';

const key = quizKey(smallQuiz);
const verdict = (item: string, answers: Record<string, string[]>) => gradeQuiz(key, answers).verdicts.get(item);

describe('a key', () => {
  it('names a question for each card and for a follow-up', () => {
    expect(key.items.flatMap((item) => item.questions.map(({ id }) => id))).toEqual(Object.keys(rightAnswers));
  });

  it('holds no words of the quiz', () => {
    expect(JSON.stringify(key.items)).not.toMatch(/[A-Z]/);
  });
});

describe('steps', () => {
  it('are never shown in the right order, and always in the same', () => {
    for (const names of [
      ['a', 'b'],
      ['stop', 'tell', 'note'],
      ['one', 'two', 'three', 'four', 'five'],
    ]) {
      const steps = names.map((id) => ({ id }));
      const shown = showSteps(steps);
      expect(shown).not.toEqual(steps);
      expect(new Set(shown)).toEqual(new Set(steps));
      expect(showSteps(steps)).toEqual(shown);
    }
  });
});

describe('grading', () => {
  it('finds everything right, whatever the order of several options', () => {
    expect(gradeQuiz(key, rightAnswers)).toMatchObject({ right: 5, total: 5, missed: [], unanswered: [] });
  });

  it('tells what was not answered from what was missed', () => {
    const result = gradeQuiz(key, { 'friend-request': ['accept'] });
    expect(result).toMatchObject({ right: 0, total: 5 });
    expect(result.missed).toEqual(['friend-request', 'privacy-steps', 'found-picture', 'sort-photos', 'group-chat']);
    expect(result.unanswered).toEqual(result.missed.slice(1));
  });

  it.each([
    ['one of two right options', 'privacy-steps', { 'privacy-steps': ['levels'] }],
    ['a wrong option beside the right ones', 'privacy-steps', { 'privacy-steps': ['levels', 'passwords', 'nickname'] }],
    ['steps in another order', 'found-picture', { 'found-picture': ['tell', 'stop', 'note'] }],
    ['one card of two', 'sort-photos', { 'sort-photos.gate': ['fine'] }],
    ['a follow-up missed', 'group-chat', { 'group-chat': ['tell'], 'group-chat.follow-up': ['wait'] }],
    ['a follow-up alone', 'group-chat', { 'group-chat.follow-up': ['keep'] }],
  ])('counts %s as missed', (_, item, answers) => {
    expect(verdict(item, answers)).toBe('missed');
  });

  it('passes over answers that no question has', () => {
    expect(gradeQuiz(key, { ...rightAnswers, gone: ['x'], constructor: ['y'] }).right).toBe(5);
  });

  it('gives each topic its share and what was missed in it, without topics that have no items', () => {
    const { topics } = gradeQuiz(key, { ...rightAnswers, 'found-picture': ['note', 'stop', 'tell'] });
    expect(topics).toEqual([
      { id: 'accounts', title: 'Accounts', right: 2, total: 2, missed: [] },
      { id: 'steps', title: 'Steps', right: 2, total: 3, missed: ['found-picture'] },
    ]);
  });
});

describe('marks', () => {
  const question = { id: 'q', kind: 'several' as const, right: ['a', 'b'] };

  it('stand beside what was chosen and what is right, and nowhere else', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => markOption(question, ['a', 'c'], id))).toEqual([
      'chosen-right',
      'right',
      'chosen-wrong',
      null,
    ]);
  });
});

describe('the words of a result', () => {
  it('say how many were right, and how many were left', () => {
    expect(formatScore({ right: 12, total: 16, unanswered: [] })).toBe('12 of 16 right.');
    expect(formatScore({ right: 12, total: 16, unanswered: ['x'] })).toBe('12 of 16 right. 1 not answered.');
  });

  it('do not say "wrong"', () => {
    const words = [
      ...(['right', 'missed', 'unanswered'] as const).map(formatVerdict),
      ...(['chosen-right', 'chosen-wrong', 'right', null] as const).map((mark) => formatMark(mark, false)),
      formatMark('right', true),
      formatPlace(1, 2),
      formatPlace(2, 2),
    ];
    expect(words).toEqual([
      'Right',
      'Not yet right',
      'Not answered',
      'Your answer: right',
      'Your answer: not this one',
      'The right answer',
      '',
      'Also a right answer',
      'Your number 1: it comes as number 2',
      'Right: this is number 2',
    ]);
  });
});
