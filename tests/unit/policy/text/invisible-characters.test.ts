import { describe, expect, it } from 'vitest';
import { listInvisible } from '../../../../src/policy/text/invisible-characters.ts';

const codes = (text: string): string[] => listInvisible(text).map(({ code }) => code);

describe('a character that nobody sees', () => {
  it.each([
    ['\u0000', 'a control character'],
    ['\u0008', 'a control character'],
    ['\r', 'a control character'],
    ['\u0085', 'a control character'],
    ['\u00ad', 'a soft hyphen'],
    ['\u200b', 'a zero-width space'],
    ['\u200d', 'a zero-width joiner'],
    ['\u200f', 'a right-to-left mark'],
    ['\u2028', 'a line separator'],
    ['\u202e', 'a right-to-left override'],
    ['\u2060', 'a word joiner'],
    ['\u2069', 'an end of isolate'],
    ['\ufeff', 'a byte order mark'],
    ['\u3164', 'a character of no width'],
    ['\uf0b7', 'a sign of one font alone, such as a bullet from Word'],
    ['\u{e0041}', 'a character of no width'],
  ])('%j is named, with its place', (character, name) => {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    expect(listInvisible(`ab${character}c`)).toMatchObject([{ index: 2, name, code }]);
  });

  it('does harm where it controls or turns the words round', () => {
    expect(['\u0007', '\u202e', '\u2066', '\u2028'].map((c) => listInvisible(c)[0]?.isHarmless)).toEqual(
      Array.from({ length: 4 }, () => false),
    );
    expect(listInvisible('\u00ad')[0]?.isHarmless).toBe(true);
  });
});

it.each([
  ['tabs, line ends and spaces that never break', 'a\tb\nc\u00a0d\u202fe'],
  ['pictures of several', '👩‍🏫 👨‍👩‍👧‍👦 ❤️ ☎️ 1️⃣ 🏳️‍🌈 👩🏽‍🏫'],
  ['flags', '🇬🇧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ['letters that need a joiner', 'می‌خواهم क्‍ष'],
])('%s are left alone', (_, text) => {
  expect(codes(text)).toEqual([]);
});

it('each is told, also beside a picture that has its own', () => {
  expect(codes('👩‍🏫\u200b x\u200dy \u202e')).toEqual(['U+200B', 'U+200D', 'U+202E']);
});
