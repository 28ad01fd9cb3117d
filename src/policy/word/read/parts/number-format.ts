// Owns how Word writes a number of a list: as digits, letters, roman numerals or words.
import { formatRoman } from '../../../text/roman-numeral.ts';

const ones = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
  .concat(' seventeen eighteen nineteen')
  .split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/**
 * Writes a number as Word does (ISO 29500-1, 17.18.59).
 * @param value from 0
 * @param format such as `lowerLetter`; one that is not known here is written in digits
 * @returns the number as shown; empty for `none`, and for a bullet
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'lowerLetter':
      return formatLetters(value);
    case 'upperLetter':
      return formatLetters(value).toUpperCase();
    case 'lowerRoman':
      return formatRoman(value);
    case 'upperRoman':
      return formatRoman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${value}${ordinalEnding(value)}`;
    case 'cardinalText':
      return capital(formatWords(value));
    case 'numberInDash':
      return `- ${value} -`;
    default:
      return String(value);
  }
}

/** After z comes aa, then bb: the letter is doubled, not counted on. */
function formatLetters(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.floor((value - 1) / 26) + 1, 10));
}

function ordinalEnding(value: number): string {
  if ([11, 12, 13].includes(value % 100)) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function formatWords(value: number): string {
  if (value < 20) return ones[value] ?? String(value);
  if (value > 99) return String(value);
  const unit = value % 10 === 0 ? '' : `-${ones[value % 10]}`;
  return `${tens[Math.floor(value / 10)]}${unit}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
