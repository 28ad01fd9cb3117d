// Owns which words of a text are marked as what was asked for.
import { type Concept, termWeights } from './question.ts';
import { isStopWord } from './stop-words.ts';
import { splitWords, stemWord } from './words.ts';

/** A piece of text, marked or not. The pieces joined are the text. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** Synonyms of words for people stay unmarked: they are in nearly every clause. */
const leastWeight = termWeights.people;

/**
 * Marks what a question met in a text.
 * @param text a record's words
 * @param concepts of the prepared question
 * @returns the text in pieces; every form of a term's words is marked; empty for an empty text.
 */
export function markWords(text: string, concepts: readonly Concept[]): Piece[] {
  const terms = concepts.flatMap((concept) => concept.terms.filter(({ weight }) => weight >= leastWeight));
  const stems = new Set(terms.flatMap(({ term }) => tellingWords(term).map(stemWord)));
  const pieces: Piece[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+(?:['’][\p{L}]+)*)/u)) {
    if (part === '') continue;
    const isMarked = splitWords(part).some((word) => stems.has(stemWord(word)));
    const last = pieces.at(-1);
    if (last?.isMarked === isMarked) last.text += part;
    else pieces.push({ text: part, isMarked });
  }
  return pieces;
}

/** The small words of a phrase such as "meet up" are everywhere. */
function tellingWords(term: string): string[] {
  const words = splitWords(term);
  return words.length === 1 ? words : words.filter((word) => !isStopWord(word));
}
