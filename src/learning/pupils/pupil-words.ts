// Owns what children read together on one page, and how one of its sentences is looked at: does it tell them to do something, or not to?
import type { Band } from '../../schemas/bands.ts';
import { type Paragraph, splitSentences } from '../reading/reading-level.ts';

/** One text that children read. */
export interface PupilPassage extends Paragraph {
  /** One of several things to choose in a story: it may be the wrong one. */
  isChoice?: boolean;
}

/** What children read in one page, story, quiz item, checklist item or lesson. */
export interface PupilWords {
  /** The page says what to do when something has happened. */
  isHappened: boolean;
  /** A class reads it or talks about it together. */
  isShared?: boolean;
  /** In reading order. */
  passages: PupilPassage[];
  /** Who reads it; the oldest where children of every age do. */
  band: Band;
  /** Words that it teaches itself, in lower case; none where it teaches none. */
  taught?: readonly string[];
}

/** Words found in a sentence. */
export interface FoundWords {
  passage: PupilPassage;
  /** The whole sentence. */
  sentence: string;
  /** The words found in it. */
  words: string;
  /** The sentence says not to do it. */
  isNegated: boolean;
}

/**
 * Finds words in what children read.
 * @param passages in reading order
 * @param pattern what to look for, with the flag "g"
 * @returns each place, in order; empty for none.
 */
export function findWords(passages: readonly PupilPassage[], pattern: RegExp): FoundWords[] {
  return passages.flatMap((passage) =>
    splitSentences(passage).flatMap(({ text: sentence }) =>
      [...sentence.matchAll(pattern)].map((match) => ({
        passage,
        sentence,
        words: match[0],
        isNegated: isNegated(sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)),
      })),
    ),
  );
}

/** "You don’t have to …", or one of a list that begins with "Don’t …" and has an "or". A comma ends what a "not" is about: "If one doesn’t help, tell another". */
function isNegated(before: string, after: string): boolean {
  if (/(?:n[’']t|\b(?:not|never|cannot|nobody|no one|without|no need))\b[^,;:.!?]*$/i.test(before)) return true;
  if (!/^\W*(?:please )?(?:you )?(?:don[’']t|do not|never)\b/i.test(before)) return false;
  return /\b(?:or|nor) $/i.test(before) || /^[^.!?]*\bor\b/i.test(after);
}
