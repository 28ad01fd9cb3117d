import { expect, it } from 'vitest';
import { endSentence, titlePart } from '../../../../src/learning/lesson/end-marks.ts';

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

it.each([
  ['Ask first', 'Ask first: print pack'],
  ['Good night, tablet!', 'Good night, tablet! Print pack'],
  ['“Who is it?”', '“Who is it?” Print pack'],
])('names a part of %s: %s', (title, named) => {
  expect(titlePart(title, 'print pack')).toBe(named);
});
