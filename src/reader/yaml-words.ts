// Owns finding words that YAML would take from its texts without a word.
import { type Document, visit } from 'yaml';

/**
 * Finds the comments that end a line on which a text without quotes stands: " #" begins one, also where a hashtag was meant.
 * @param parsed the document
 * @param text what it was parsed from
 * @returns each with its offset in the text, in order. Comments on lines of their own, after a key alone, a quoted text or a bracket take nothing away. Never throws.
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
