// Words in Typst source: whatever is typed stays words.
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { array, join, quote, writeWords } from '../../../src/typst/typst.ts';

describe('a string literal', () => {
  it('holds any text, and ends where it should', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 40 }), (text) => {
        const literal = quote(text);
        expect(literal).toMatch(/^"(?:[^"\\]|\\["\\])*"$/u);
        expect(literal).not.toMatch(/[\u0000-\u001f]/);
        const read = literal.slice(1, -1).replace(/\\(["\\])/g, '$1');
        expect(read.replace(/\s+/gu, '')).toBe(text.toWellFormed().replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, ''));
      }),
    );
  });

  it.each([
    ['"); #panic("', '"\\"); #panic(\\""'],
    ['\\', '"\\\\"'],
    ['two\nlines', '"two lines"'],
  ])('%j is written %s', (text, literal) => {
    expect(quote(text)).toBe(literal);
  });
});

describe('words beside others', () => {
  it('give their outer spaces to the line', () => {
    expect(writeWords(' a b ')).toBe('{\n[ ]\n"a b"\n[ ]\n}');
    expect(writeWords('a')).toBe('"a"');
    expect(writeWords(' ')).toBe('[ ]');
    expect(writeWords('')).toBe('[]');
  });

  it('are content even where there are none', () => {
    expect(join([])).toBe('[]');
    expect(join(['', '"a"'])).toBe('"a"');
    expect(array([])).toBe('()');
    expect(array(['1'])).toBe('(1,)');
  });
});
