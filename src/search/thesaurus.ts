// Owns finding a word's or a phrase's synonyms.
import type { Synonyms } from '../schemas/synonyms.ts';
import { splitWords, stemWord } from './words.ts';

/** What is known of one word or phrase. */
export interface ThesaurusEntry {
  /** The other words and phrases of its list. */
  synonyms: string[];
  /** True for words for people, which are in nearly every clause. */
  isPeople: boolean;
}

/** Synonyms by the stems of a word or phrase. */
export interface Thesaurus {
  entries: ReadonlyMap<string, ThesaurusEntry>;
  /** The words of the longest phrase. */
  longest: number;
}

/**
 * Prepares the synonyms for looking up.
 * @param synonyms the lists of content/synonyms.yaml
 * @returns an entry for each word and phrase; forms of one word ("kid", "kids") share one.
 */
export function buildThesaurus(synonyms: Synonyms): Thesaurus {
  const entries = new Map<string, ThesaurusEntry>();
  let longest = 1;
  for (const kind of ['things', 'people'] as const) {
    for (const group of synonyms[kind]) {
      const byStems = new Map(group.map((term) => [stemsOf(term), term] as const).reverse());
      for (const [stems] of byStems) {
        const others = [...byStems].filter(([other]) => other !== stems).map(([, term]) => term);
        entries.set(stems, { synonyms: others.reverse(), isPeople: kind === 'people' });
        longest = Math.max(longest, stems.split(' ').length);
      }
    }
  }
  return { entries, longest };
}

/**
 * Looks a word or phrase up.
 * @param thesaurus from `buildThesaurus`
 * @param words folded words, in order
 * @returns its entry; null when the words together are in no list.
 */
export function findSynonyms(thesaurus: Thesaurus, words: readonly string[]): ThesaurusEntry | null {
  return thesaurus.entries.get(words.map(stemWord).join(' ')) ?? null;
}

function stemsOf(term: string): string {
  return splitWords(term).map(stemWord).join(' ');
}
