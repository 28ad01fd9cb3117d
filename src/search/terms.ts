// Owns cutting text into the words that are looked up: a school year, a key stage and a child's age are one word each.
import { splitWords } from './words.ts';

/** "Year 5", "yr5", "y.5", "Year 5s"; a number of months or of years ahead is none of them. */
const schoolYear = /\b(?:years?|yrs?|y)[ .]?([1-9]|1[0-3])s?\b(?!\s*(?:%|old))/gi;

const keyStage = /\b(?:key stage|ks) ?([1-5])\b/gi;

/** "I'm 6", "aged 8", "she's 9", "my 7 year old": a child in school. */
const age =
  /\b(?:i['’]?m|i am|aged?|(?:s?he|son|daughter|child)(?:['’]?s| is))(?: only)? ([4-9]|1[0-8])\b(?!\s*(?:%|in|out|times))|\b([4-9]|1[0-8])[- ]?(?:years?|yrs?|yo\b)[- ]?(?:olds?\b)?/gi;

/** "Year three", "my six year old": figures stand for such numbers before all else. */
const spelt =
  /\b((?:years?|yrs?|key stage)[ -])?(one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b(?=([- ]years?[- ]olds?\b)?)/gi;

const figures = 'one two three four five six seven eight nine ten eleven'.split(' ');

/**
 * Cuts text into terms.
 * @param text any text
 * @returns the words of `splitWords`, in order, but "year5" for "Yr 5" and "ks2" for "Key Stage two", and "age6" after "I'm 6".
 */
export function splitTerms(text: string): string[] {
  const counted = text.replace(spelt, (typed, before?: string, word = '', after?: string) => {
    return before === undefined && after === undefined
      ? typed
      : `${before ?? ''}${figures.indexOf(word.toLowerCase()) + 1}`;
  });
  if (!/\d/.test(counted)) return splitWords(counted);
  return splitWords(
    counted
      .replace(schoolYear, 'year$1')
      .replace(keyStage, 'ks$1')
      .replace(age, (typed, said?: string, counted?: string) => `${typed} age${said ?? counted ?? ''}`),
  );
}
