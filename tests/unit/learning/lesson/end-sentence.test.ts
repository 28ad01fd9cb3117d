import { expect, it } from 'vitest';
import { endSentence } from '../../../../src/learning/lesson/end-sentence.ts';

it.each([
  ['It could', 'It could.'],
  ['Is it for me?', 'Is it for me?'],
  ['Stop!', 'Stop!'],
  ['“No!”', '“No!”'],
  ['I wonder …', 'I wonder …'],
  ['a “no”', 'a “no”.'],
])('%s becomes the sentence %s', (words, sentence) => {
  expect(endSentence(words)).toBe(sentence);
});
