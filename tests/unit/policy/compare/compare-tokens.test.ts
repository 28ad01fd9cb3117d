import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNumberToken, splitTokens } from '../../../../src/policy/compare/compare-tokens.ts';
import { propertyRuns } from '../edit-version.ts';

describe('one token each', () => {
  test.each([
    'https://www.gov.uk/guidance?page=2#part-1',
    'www.nspcc.org.uk/keeping-safe/',
    'larkmead.test.sch.uk',
    'B.inkpen@larkmead.test.sch.uk',
    "don't",
    'school’s',
    'anti-bullying',
    '13',
    '£5.50',
    '20%',
    '13+',
    '1,000',
    '2023/24',
    '5–7',
    '9.30am',
    '1st',
    '30 days',
    '5 working days',
    'two weeks',
    '13-year',
    'é',
  ])('%s', (text) => {
    expect(splitTokens(text)).toEqual([text]);
  });
});

describe('splitting a text', () => {
  test('leaves the full stop and brackets outside an address', () => {
    expect(splitTokens('See (https://a.uk/b), or x@a.uk.')).toEqual([
      'See',
      ' ',
      '(',
      'https://a.uk/b',
      ')',
      ',',
      ' ',
      'or',
      ' ',
      'x@a.uk',
      '.',
    ]);
  });

  test('leaves quotation marks outside a word', () => {
    expect(splitTokens("‘Keeping’ 'safe'")).toEqual(['‘', 'Keeping', '’', ' ', "'", 'safe', "'"]);
  });

  test('keeps words either side of a stroke apart', () => {
    expect(splitTokens('parents/carers')).toEqual(['parents', '/', 'carers']);
  });

  test('keeps a flag, a family and a letter with accents in one piece', () => {
    expect(splitTokens('🇫🇷🇫🇮 👩‍👧 e\u0301')).toEqual(['🇫🇷', '🇫🇮', ' ', '👩‍👧', ' ', 'e\u0301']);
  });

  test('gives nothing for nothing', () => {
    expect(splitTokens('')).toEqual([]);
  });

  test('loses no character of any text', () => {
    // Halves of characters are among the code points.
    const codePoints = fc
      .array(fc.integer({ min: 0, max: 0x10_ff_ff }))
      .map((points) => String.fromCodePoint(...points));
    const anyText = fc.oneof(codePoints, fc.string({ unit: 'grapheme' }), fc.constant('\ud800x'));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(splitTokens(text).join('')).toBe(text);
      }),
      propertyRuns,
    );
  });
});

test.each(['13', 'twelve', 'Two weeks', 'KS2', '30 days', '2023/24'])('%s is a number', (token) => {
  expect(isNumberToken(token)).toBe(true);
});

test.each(['staff', 'x@a5.uk', ' ', 'anyone', 'policy-2'])('%s is no number', (token) => {
  expect(isNumberToken(token)).toBe(false);
});
