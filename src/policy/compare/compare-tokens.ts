// Owns what counts as one word when texts are compared.
import { emailPattern } from '../text/email-pattern.ts';
import { splitCharacters } from '../text/fold-text.ts';

const webAddress = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,:;!?'‘’)\]]`;
const bareDomain = String.raw`(?:[\p{L}\p{N}-]+\.)+(?:uk|com|org|net|gov|edu|info|eu|io)(?![\p{L}\p{N}-])(?:\/[^\s<>"“”]*[^\s<>"“”.,:;!?'‘’)\]]|\/)?`;

const timeUnit = String.raw`(?:(?:working|school|calendar)[ \u00a0-])?(?:minute|hour|day|week|fortnight|month|term|year)s?`;
const otherUnit = String.raw`[kmgt]?b|[kcm]?m|kg|am|pm|st|nd|rd|th|x`;
const numberWord =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety|hundred';
const figure = String.raw`[£$€]?\d+(?:[.,:\/–-]\d+)*`;
const unitEnd = String.raw`(?![\p{L}\p{N}])`;
const figureWithUnit = String.raw`${figure}(?:[ \u00a0-]?(?:${timeUnit}|${otherUnit})${unitEnd}|[%+](?!\d)|${unitEnd})`;
const wordWithUnit = String.raw`(?:${numberWord})[ \u00a0-]${timeUnit}${unitEnd}`;

const word = String.raw`[\p{L}\p{N}\p{M}]+(?:['’‘ʼ‑‐-]+[\p{L}\p{N}\p{M}]+)*`;

const tokenPattern = new RegExp(
  [webAddress, emailPattern, bareDomain, figureWithUnit, wordWithUnit, word, String.raw`\s+`, '[^]'].join('|'),
  'giu',
);
const wholeNumber = new RegExp(`^(?:${figureWithUnit}|${wordWithUnit}|${numberWord}|\\p{L}{1,3}\\d+)$`, 'iu');

/**
 * Splits a text into what readers take for one word.
 * @param text plain text
 * @returns tokens that, joined, are the text: a web address, an email address, a number with its unit, a word with its apostrophes and hyphens, a run of spaces, or one other character as it is seen, such as a flag; empty for an empty text.
 */
export function splitTokens(text: string): string[] {
  const tokens = text.match(tokenPattern) ?? [];
  return mayHoldCharacters.test(text) ? joinCharacters(tokens, text) : tokens;
}

/** Beyond Latin letters and the usual signs, several code points may be one character. */
const mayHoldCharacters = /[^\0-\u02ff\u2010-\u2027\u20ac]/;

/** A token that would end inside a character goes on with the next one. */
function joinCharacters(tokens: readonly string[], text: string): string[] {
  const starts = new Set(Array.from(splitCharacters(text), ({ index }) => index));
  const joined: string[] = [];
  let at = 0;
  for (const token of tokens) {
    if (at === 0 || starts.has(at)) joined.push(token);
    else joined.push(`${joined.pop() ?? ''}${token}`);
    at += token.length;
  }
  return joined;
}

/**
 * Tells whether a token is a number, in figures or in words, with or without a unit.
 * @param token one token of `splitTokens`
 * @returns true for such as "13", "£5", "2023/24", "30 days", "two weeks", "twelve" and "KS2".
 */
export function isNumberToken(token: string): boolean {
  return wholeNumber.test(token);
}
