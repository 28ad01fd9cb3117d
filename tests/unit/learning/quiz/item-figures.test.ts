import { describe, expect, it } from 'vitest';
import {
  countWords,
  isRightLongest,
  lengthRatio,
  listOptionQuestions,
  measureItems,
} from '../../../../src/learning/quiz/item-figures.ts';
import { smallQuiz } from '../build-quiz.ts';

const option = (text: string, right?: true) => ({ id: text, text, feedback: '', ...(right ? { right } : {}) });

describe('the figures of items', () => {
  it('count follow-ups as questions of their own, and leave out steps and cards', () => {
    expect(listOptionQuestions(smallQuiz).map(({ stem }) => stem)).toEqual([
      'What do you do?',
      'Choose all that apply.',
      'What is first?',
      'And then?',
    ]);
  });

  it('call the right option longest only when no wrong one is as long', () => {
    expect(isRightLongest([option('abc', true), option('ab')])).toBe(true);
    expect(isRightLongest([option('abc', true), option('xyz')])).toBe(false);
  });

  it('compare a length with the mean of its question', () => {
    const options = [option('aa', true), option('aaaa'), option('aaaaaa')];
    expect(options.map((one) => lengthRatio(one, options))).toEqual([0.5, 1, 1.5]);
  });

  it('count where the one right option stands', () => {
    expect(measureItems(listOptionQuestions(smallQuiz)).positions).toEqual([1, 2, 0]);
  });

  it('count words apart from dashes', () => {
    expect(countWords('Two words – and more')).toBe(4);
    expect(countWords('')).toBe(0);
  });
});
