import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, foldWithPlaces } from '../../../../src/policy/text/fold-text.ts';
import { propertyRuns } from '../edit-version.ts';

describe('folding', () => {
  test('makes typed and printed marks the same', () => {
    expect(foldText('‘a’ “b” – c—d\u00a0 e ')).toBe('\'a\' "b" - c-d e');
  });

  test('makes an accent in one or two characters the same, and drops what cannot be seen', () => {
    expect(foldText('cafe\u0301 on\u00adline\u200b')).toBe('café online');
  });

  test.each(['‘', '’', '‚', '‛', '‹', '›', '′', '`', '´', 'ʼ'])('takes %s for a single quote', (sign) => {
    expect(foldText(`${sign}a`)).toBe("'a");
  });

  test.each(['“', '”', '„', '‟', '«', '»', '″'])('takes %s for a double quote', (sign) => {
    expect(foldText(`${sign}a`)).toBe('"a');
  });

  test('makes three dots, letters that a PDF has joined and marks of direction no difference', () => {
    expect(foldText('Wait… the ﬁrst oﬃce, the ﬂoor: \u2068here\u2069')).toBe(
      'Wait... the first office, the floor: here',
    );
  });

  test('keeps capitals, commas and full stops', () => {
    expect(foldText('Staff, pupils.')).toBe('Staff, pupils.');
  });
});

describe('folding with places', () => {
  const sign = fc.constantFrom(
    'a',
    'é',
    'e\u0301',
    '’',
    '–',
    ' ',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '…',
    'ﬃ',
    '🇫🇷',
    '\n',
    '\u0301',
    '‟',
    'b',
  );
  const typed = fc.oneof(
    fc.array(sign).map((signs) => signs.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  test('gives the same text as folding, and a way back that loses nothing', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { text: folded, starts } = foldWithPlaces(text);
        expect(folded).toBe(foldText(text));
        expect(starts[0]).toBe(0);
        if (folded !== '') expect(starts.at(-1)).toBe(text.length);
        expect(starts).toHaveLength(folded.length + 1);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
      }),
      propertyRuns,
    );
  });

  test('gives what is dropped to the character before it', () => {
    expect(foldWithPlaces('x\u00ady')).toEqual({ text: 'xy', starts: [0, 2, 3] });
  });
});
