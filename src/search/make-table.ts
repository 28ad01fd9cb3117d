// Owns making the search table; what its records say is left to those who gather them.
import type { Synonyms } from '../schemas/synonyms.ts';
import type { SearchRecord, SearchTable } from './table.ts';
import { splitWords } from './words.ts';

/**
 * Makes the table.
 * @param records in reading order
 * @param texts everything else that readers read on the site, in any order
 * @param synonyms the lists of content/synonyms.yaml
 * @returns the table; of the texts it keeps each word of three letters or more that no record has, in alphabetical order.
 */
export function makeTable(records: readonly SearchRecord[], texts: readonly string[], synonyms: Synonyms): SearchTable {
  const known = new Set(records.flatMap(({ title, text, said }) => splitWords([title, text, ...said].join(' '))));
  const others = new Set(texts.flatMap(splitWords).filter((word) => !known.has(word) && /^[a-z']{3,}$/.test(word)));
  return { records: [...records], words: [...others].sort().join(' '), synonyms };
}
