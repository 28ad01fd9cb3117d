import { expect, it } from 'vitest';
import { packWords, unpackWords } from '../../../src/search/packed-words.ts';

it('words are packed in order, each once, without the beginning that they share with the one before', () => {
  expect(packWords(['park', 'ant', 'paint', 'park'])).toBe('0ant0paint2rk');
});

it.each([[[]], [["don't", 'do', 'donkey']], [['abcdefghijklm', 'abcdefghijklmn']]])('%j come back', (words) => {
  expect(unpackWords(packWords(words))).toEqual([...words].sort());
});
