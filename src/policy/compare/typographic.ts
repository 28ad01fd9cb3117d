// Owns whether two texts say the same words: whether they differ in capitals, punctuation, spaces, quotes and list numbers alone.
import { isNumberToken, splitTokens } from './compare-tokens.ts';
import { foldText } from '../text/fold-text.ts';

/**
 * Tells whether a change between two texts is typographic only. Where it could be more, it is not: a word, a number that
 * has meaning, a web address, a sign such as "%" or "/", and "May" for "may" or "IT" for "it" are never typographic.
 * @param before the older text, plain
 * @param after the newer text, plain
 * @returns true where they differ for a reader (see `foldText`), and only so; the same when the texts are swapped.
 */
export function isTypographic(before: string, after: string): boolean {
  return foldText(before) !== foldText(after) && listMeaning(before) === listMeaning(after);
}

/** Signs that stand among the punctuation and say something. */
const meaningfulSigns = /[%‰&@#/\\*†‡§_]/;

/** Without its apostrophe, each of these is another word. */
const needsApostrophe = new Set(["we're", "we'll", "i'll", "he'll", "she'll", "we'd", "i'd", "she'd"]);

/** With a capital inside a sentence, each of these is another word. */
const capitalNames = new Set(['may', 'march', 'august', 'polish']);

/** In capitals, each of these is another word. */
const abbreviations = new Set(['it', 'us', 'who', 'aids', 'pin', 'sat', 'act']);

/** What is left of a text when its typography is taken away. */
function listMeaning(text: string): string {
  const tokens = splitTokens(dropListNumbers(foldText(text)));
  const isInCapitals = !/\p{Ll}/u.test(text);
  let isSentenceStart = true;
  const meaning = tokens.flatMap((token, at) => {
    if (token.trim() === '') return [];
    if (/^\p{P}$/u.test(token)) {
      if (/[.!?:]/.test(token)) isSentenceStart = true;
      return meaningfulSigns.test(token) || isSign(tokens, at) ? [token] : [];
    }
    const words = foldToken(token, isSentenceStart, isInCapitals);
    isSentenceStart = false;
    return words;
  });
  return meaning.join(' ');
}

function foldToken(token: string, isSentenceStart: boolean, isInCapitals: boolean): string[] {
  if (isNumberToken(token)) return [token.toLowerCase().replace(/[\s-](?=\p{L})/gu, '')];
  if (token.includes('@')) return [token.toLowerCase()];
  // Only web addresses hold these; in their paths capitals count.
  if (/[.:/]/.test(token)) return [token];
  const small = token.toLowerCase();
  if (needsApostrophe.has(small)) return [small];
  return token
    .replaceAll(/['ʼ]/g, '')
    .split('-')
    .map((word) => (isAnotherWord(word, isSentenceStart, isInCapitals) ? word : word.toLowerCase()));
}

function isAnotherWord(word: string, isSentenceStart: boolean, isInCapitals: boolean): boolean {
  if (isInCapitals) return false;
  if (abbreviations.has(word.toLowerCase())) return word === word.toUpperCase();
  return !isSentenceStart && capitalNames.has(word.toLowerCase()) && /^\p{Lu}\p{Ll}/u.test(word);
}

/** A minus: a dash right before a number, and after nothing that it could join to it. */
function isSign(tokens: readonly string[], at: number): boolean {
  const [previous, next] = [tokens[at - 1] ?? ' ', tokens[at + 1] ?? ''];
  return tokens[at] === '-' && isNumberToken(next) && previous.trim() === '';
}

const figures = String.raw`\d{1,2}(?:\.\d{1,2}){0,3}`;
const closed = String.raw`\(?(?:${figures}|[a-z]|[ivx]{1,5})\)`;
const stopped = String.raw`(?:${figures}|[abd-oq-uw-z]|[ivx]{2,5})\.`;
/** "4.2 Staff", but neither a time of day ("2.30 Lunch") nor an amount ("1.5 FTE", "0.5 Litres"). */
const heading = String.raw`[1-9]\d?(?:\.\d(?!\d)|(?:\.\d{1,2}){2,3})(?= \p{Lu}\p{Ll})`;
const listNumber = new RegExp(String.raw`^(?:${closed}|${stopped}|${heading}) (?=[\p{L}"'(])`, 'u');
const innerNumber = /([:;,] (?:and |or )?)\((?:[a-z]|[ivx]{2,4})\) /g;

/** Takes out the number before an item or a heading, and letters that count off a list within a sentence. */
function dropListNumbers(text: string): string {
  return text.replace(listNumber, '').replace(innerNumber, '$1');
}
