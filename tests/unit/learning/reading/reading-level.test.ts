// Sentences, words and grades, on texts counted by hand.
import { describe, expect, it } from 'vitest';
import { checkReading, readingGates } from '../../../../src/learning/reading/reading-gates.ts';
import {
  measureReading,
  type Paragraph,
  splitSentences,
  splitWords,
} from '../../../../src/learning/reading/reading-level.ts';

const place = { path: 'content/guidance/staff.mdx', line: 12 };
const paragraph = (text: string): Paragraph => ({ text, place });
const sentences = (text: string): string[] => splitSentences(paragraph(text)).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['One stop. Two stops.', ['One stop.', 'Two stops.']],
    ['Is it so? Yes! It is', ['Is it so?', 'Yes!', 'It is']],
    ['Clause 4.2 says so. 13 is the age.', ['Clause 4.2 says so.', '13 is the age.']],
    ['He said “no.” Then he left.', ['He said “no.”', 'Then he left.']],
    ['A list item without a stop', ['A list item without a stop']],
    ['…', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('words', () => {
  it.each([
    ['The school’s log-in is 4.2', ['The', 'school’s', 'log-in', 'is', '4.2']],
    ['— “yes” …', ['yes']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(splitWords(text)).toEqual(expected);
  });
});

describe('figures', () => {
  it('are those of the formulas', () => {
    // 2 sentences, 9 words, 9 syllables.
    const level = measureReading([paragraph('The cat sat on the mat. The dog ran.')]);
    expect(level).toMatchObject({ words: 9, sentences: 2, meanWords: 4.5 });
    expect(level.longest?.text).toBe('The cat sat on the mat.');
    expect(level.fleschKincaid).toBeCloseTo(0.39 * 4.5 + 11.8 - 15.59, 5);
    expect(level.unfamiliar).toEqual(['mat']);
    expect(level.spache).toBeCloseTo(0.121 * 4.5 + 0.082 * (100 / 9) + 0.659, 5);
  });

  it('are 0 for a text without words', () => {
    expect(measureReading([])).toMatchObject({ words: 0, fleschKincaid: 0, spache: 0, longest: null });
  });

  it('count forms of known words, names, numbers and taught words as familiar', () => {
    const text = 'The dogs stopped and played happily. Then Amira went walking with 13 friends on her website.';
    expect(measureReading([paragraph(text)]).unfamiliar).toEqual(['website']);
    expect(measureReading([paragraph(text)], new Set(['website'])).unfamiliar).toEqual([]);
  });
});

describe('the gate', () => {
  it('lets plain text through', () => {
    expect(checkReading([paragraph('Tell the DSL. Keep it private.')], readingGates.adults)).toEqual([]);
  });

  it('has nothing to say about an empty page', () => {
    expect(checkReading([], readingGates.adults)).toEqual([]);
  });

  it('names the line, the sentence and the figure of a sentence that is too long', () => {
    const long = `Tell ${'them '.repeat(26)}now.`;
    const [found] = checkReading([paragraph('Short.'), { text: long, place: { ...place, line: 30 } }], {
      ...readingGates.adults,
      meanWords: 100,
    });
    expect(found).toMatchObject({
      path: place.path,
      line: 30,
      rule: 'hard-to-read',
      message:
        'A sentence of 28 words, more than 25 for these readers: "Tell them them them them them them them them them them them…"',
    });
  });

  it('names figures of the whole page at its first line', () => {
    const hard = 'Organisational responsibilities necessitate comprehensive documentation.';
    const messages = checkReading([paragraph(hard)], readingGates.adults).map(
      ({ line, message }) => `${line} ${message}`,
    );
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^12 Flesch–Kincaid grade: \d+(\.\d)?, more than 9 for these readers/);
  });

  it('limits the words of a page for the youngest', () => {
    const many = Array.from({ length: 41 }, () => paragraph('We play a game.'));
    const found = checkReading(many, readingGates['5-7']);
    expect(found.map(({ message }) => message)).toEqual([
      'Words on the page: 164, more than 120 for these readers: "We play a game."',
    ]);
  });
});
