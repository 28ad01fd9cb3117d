// Who counts as one who helps, and that each question is looked at by itself.
import { describe, expect, it } from 'vitest';
import { findTellingHelpers } from '../../../../src/learning/quiz/helper-rules.ts';
import type { Quiz } from '../../../../src/schemas/quiz.ts';

type Item = Quiz['items'][number];

const options = (right: string, wrong: string): { id: string; text: string; feedback: string; right?: true }[] => [
  { id: 'yes', text: right, feedback: '', right: true },
  { id: 'no', text: wrong, feedback: '' },
];
const wordsOf = (band: Quiz['band'], first: [string, string], second?: [string, string]): string[] => {
  const followUp = second && { stem: 'And then?', options: options(...second) };
  const item = {
    id: 'one',
    kind: second ? 'scenario' : 'one',
    stem: 'What now?',
    options: options(...first),
    followUp,
  };
  const problems = findTellingHelpers({ items: [item as unknown as Item], band }, () => ({ path: 'a.yaml', line: 1 }));
  return problems.map(({ message }) => /\("(.+)"\)/.exec(message)?.[1] ?? '');
};

describe('somebody who helps', () => {
  it.each([
    ['Ask her dad first', 'dad'],
    ['Tell Grandma', 'Grandma'],
    ['Call Childline', 'Childline'],
    ['Tell a grown-up', 'grown-up'],
  ])('gives the answer away to children: "%s"', (text, word) => {
    expect(wordsOf('7-9', [text, 'Go by herself'])).toEqual([word]);
    expect(wordsOf('7-9', [text, 'Tell an adult when it is over'])).toEqual([]);
  });

  it('gives the answer away to adults', () => {
    expect(wordsOf(undefined, ['Tell the leadership team', 'Wait and see'])).toEqual(['leadership']);
    expect(wordsOf(undefined, ['Tell the leadership team', 'Tell your manager next week'])).toEqual([]);
  });

  it('counts in each question by itself', () => {
    const away: [string, string] = ['Ask an adult', 'Go alone'];
    const fair: [string, string] = ['Take an adult', 'Tell an adult when she is back'];
    expect(wordsOf('7-9', away, fair)).toEqual(['adult']);
    expect(wordsOf('7-9', fair, fair)).toEqual([]);
  });
});
