// Owns finding texts of YAML that readers would not see as they were meant: cut off at " #", begun with "*", or with marks that only MDX draws.
import { type Document, visit } from 'yaml';
import { listInvisible } from '../files/invisible-characters.ts';

/**
 * Finds the comments that end a line on which a text without quotes stands: " #" begins one, also where a hashtag was meant.
 * @param parsed the document
 * @param text what it was parsed from
 * @returns each with its offset in the text, in order. Comments on lines of their own, after a key alone, a quoted text or a bracket take nothing away.
 */
export function findWordsLeftOut(parsed: Document.Parsed, text: string): { offset: number; words: string }[] {
  const found: { offset: number; words: string }[] = [];
  visit(parsed, {
    Scalar: (_, { type, range }) => {
      if (type !== 'PLAIN' || !range) return;
      const comment = /^[ \t]*(#.*)/.exec(text.slice(range[1]));
      if (!comment) return;
      const [whole, words = ''] = comment;
      found.push({ offset: range[1] + whole.length - words.length, words });
    },
  });
  return found;
}

/**
 * Finds marks that only MDX draws, and facts whose brace is not closed: readers would see the signs themselves.
 * @param parsed the document
 * @returns each with the offset of its text, once in a text, in order.
 */
export function findMarkup(parsed: Document.Parsed): { offset: number; mark: string }[] {
  const found: { offset: number; mark: string }[] = [];
  visit(parsed, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string') return;
      const marks = value.match(/<\/?[A-Za-z]\w*|\*\*|\{fact:(?![^}\s]*\})[\w-]*/g) ?? [];
      for (const mark of new Set(marks)) {
        found.push({ offset: range?.[0] ?? 0, mark });
      }
    },
  });
  return found;
}

/**
 * Finds characters that nobody sees and that are written as escapes, such as "\\u200b" in double quotes.
 * @param parsed the document
 * @param text what it was parsed from: what stands there itself is found in the file as a whole
 * @returns each with the offset of its text, in order.
 */
export function findInvisibleEscapes(
  parsed: Document.Parsed,
  text: string,
): { offset: number; name: string; code: string; before: string }[] {
  const found: ReturnType<typeof findInvisibleEscapes> = [];
  visit(parsed, {
    Scalar: (_, { type, value, range }) => {
      if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string') return;
      for (const { index, name, code } of listInvisible(value)) {
        if (text.includes(String.fromCodePoint(value.codePointAt(index) ?? 0))) continue;
        found.push({ offset: range?.[0] ?? 0, name, code, before: value.slice(0, index).slice(-20).trim() });
      }
    },
  });
  return found;
}

/**
 * Finds the first text that begins with "*", which YAML takes for the name of something before it.
 * @param parsed the document
 * @returns one fault in the parser's own form, or none: content repeats nothing by name.
 */
export function findFirstAlias(parsed: Document.Parsed): { code: string; message: string; pos: [number, number] }[] {
  let found: [number, number] | null = null;
  visit(parsed, {
    Alias: (_, { range }) => {
      found = range ? [range[0], range[1]] : [0, 0];
      return visit.BREAK;
    },
  });
  return found === null ? [] : [{ code: 'BAD_ALIAS', message: '', pos: found }];
}
