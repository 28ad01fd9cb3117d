// Owns making the search table; what its records say is left to those who gather them.
import type { Synonyms } from '../schemas/synonyms.ts';
import { packWords } from './packed-words.ts';
import { readLanguage } from './search.ts';
import { isRight, mendSpelling } from './spelling.ts';
import { type SearchTable, wordsOf } from './table.ts';
import { isMisread, prepareUrgent } from './urgent.ts';
import { splitTerms } from './terms.ts';
import { splitWords, stemWord } from './words.ts';

/** What a table is made from: its records in reading order, the synonyms, what tells danger, and these. */
interface TableParts extends Pick<SearchTable, 'records' | 'urgent'> {
  /** Everything else that readers read on the site, in any order. */
  texts: readonly string[];
  /** The lists of content/synonyms.yaml. */
  synonyms: Synonyms;
  /** Common English words in small letters, in any order. */
  english: readonly string[];
}

/**
 * Makes the table.
 * @param parts what it is made from
 * @returns the table; of the texts it keeps each word of three letters or more of which no record has a form, of the English words those that would be taken for another.
 */
export function makeTable({ records, urgent, texts, synonyms, english }: TableParts): SearchTable {
  const known = new Set(records.flatMap((record) => splitTerms(wordsOf(record).join(' '))).map(stemWord));
  const others = texts.flatMap(splitWords).filter((word) => !known.has(stemWord(word)) && isWord.test(word));
  const table = { records: [...records], words: packWords(oneOfEach(others)), common: '', synonyms, urgent };
  const { thesaurus, vocabulary } = readLanguage(table);
  const finder = prepareUrgent(urgent, thesaurus, (word) => isRight(vocabulary, word));
  const taken = [...new Set(english)].filter(
    (word) =>
      isWord.test(word) &&
      !isRight(vocabulary, word) &&
      (mendSpelling(vocabulary, word) !== null || isMisread(word, finder)),
  );
  return { ...table, common: packWords(oneOfEach(taken)) };
}

/** One form of a word stands for all of them: the first in alphabet, which is the shortest as a rule. */
function oneOfEach(words: readonly string[]): Iterable<string> {
  return new Map(
    [...words]
      .sort()
      .reverse()
      .map((word) => [stemWord(word), word]),
  ).values();
}

const isWord = /^[a-z']{3,}$/;
