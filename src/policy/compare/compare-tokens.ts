// Owns what counts as one word when texts are compared.
import { emailPattern } from '../text/email-pattern.ts';

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
 * @returns tokens that, joined, are the text: a web address, an email address, a number with its unit, a word with its apostrophes and hyphens, a run of spaces, or one other character; empty for an empty text.
 */
export function splitTokens(text: string): string[] {
  return text.match(tokenPattern) ?? [];
}

/**
 * Tells whether a token is a number, in figures or in words, with or without a unit.
 * @param token one token of `splitTokens`
 * @returns true for such as "13", "£5", "2023/24", "30 days", "two weeks", "twelve" and "KS2".
 */
export function isNumberToken(token: string): boolean {
  return wholeNumber.test(token);
}
