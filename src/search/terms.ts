// Owns cutting text into the words that are looked up: a school year, a key stage and a child's age are one word each.
import { splitWords } from './words.ts';

/** "Year 5", "yr5", "y.5"; a number of months or of years ahead is none of them. */
const schoolYear = /\b(?:years?|yrs?|y)[ .]?([1-9]|1[0-3])\b(?!\s*(?:%|old))/gi;

const keyStage = /\b(?:key stage|ks) ?([1-5])\b/gi;

/** "I'm 6", "aged 8", "she's 9", "my 7 year old": a child in school. */
const age =
  /\b(?:i['’]?m|i am|aged?|s?he['’]?s|s?he is)(?: only)? ([4-9]|1[0-8])\b(?!\s*(?:%|in|out|times))|\b([4-9]|1[0-8])[- ]?(?:years?|yrs?|yo\b)[- ]?(?:olds?\b)?/gi;

/**
 * Cuts text into terms.
 * @param text any text
 * @returns the words of `splitWords`, in order, but "year5" for "Yr 5" and "ks2" for "Key Stage 2", and "age6" after "I'm 6".
 */
export function splitTerms(text: string): string[] {
  if (!/\d/.test(text)) return splitWords(text);
  return splitWords(
    text
      .replace(schoolYear, 'year$1')
      .replace(keyStage, 'ks$1')
      .replace(age, (typed, said?: string, counted?: string) => `${typed} age${said ?? counted ?? ''}`),
  );
}

/**
 * Words years for a page that is for them.
 * @param years year groups, Reception as 0
 * @returns terms: the years, their key stages, and how old the children are, such as "year1 ks1 age5 age6"; empty for none.
 */
export function wordYears(years: readonly number[]): string {
  const terms = years.flatMap((year) => [
    year === 0 ? 'reception eyfs' : `year${year} ks${keyStageOf(year)}`,
    `age${year + 4} age${year + 5}`,
  ]);
  return [...new Set(terms.join(' ').split(' '))].join(' ');
}

/** The key stages of England: Years 1 and 2, 3 to 6, 7 to 9, 10 and 11, 12 and 13. */
function keyStageOf(year: number): number {
  return [2, 6, 9, 11, 13].findIndex((last) => year <= last) + 1;
}
