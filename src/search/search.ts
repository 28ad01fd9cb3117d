// Owns a search from question to ranking; the index itself is handed in.
import { type PreparedQuestion, type Language, prepareQuestion } from './question.ts';
import { type Hit, type Ranked, rankRecords } from './rank.ts';
import { buildVocabulary } from './spelling.ts';
import type { SearchTable } from './table.ts';
import { buildThesaurus } from './thesaurus.ts';

/** Looks one word or phrase up in the index: every record with all its words. */
export type LookUp = (term: string) => Promise<Hit[]>;

/** What a search found. */
export interface SearchOutcome extends PreparedQuestion {
  /** Record ids from best to worst; empty when nothing was found. */
  ranked: Ranked[];
}

/**
 * Learns the words of a table.
 * @param table the search table
 * @returns synonyms and vocabulary, for `search`. Never throws.
 */
export function learnLanguage(table: SearchTable): Language {
  const texts = Object.values(table.records).flatMap((record) => [record.title, record.text]);
  const terms = [...table.synonyms.things, ...table.synonyms.people].flat();
  return { thesaurus: buildThesaurus(table.synonyms), vocabulary: buildVocabulary([...texts, ...terms, table.words]) };
}

/**
 * Answers a question.
 * @param typed whatever was typed
 * @param table the search table
 * @param language from `learnLanguage`
 * @param lookUp the index
 * @returns the ranking, with a clause whose number was typed first. Rejects only when `lookUp` does.
 */
export async function search(
  typed: string,
  table: SearchTable,
  language: Language,
  lookUp: LookUp,
): Promise<SearchOutcome> {
  const prepared = prepareQuestion(typed, language);
  const terms = [...new Set(prepared.concepts.flatMap((concept) => concept.terms.map(({ term }) => term)))];
  const found = await Promise.all(terms.map(async (term) => [term, await lookUp(term)] as const));
  const ranked = rankRecords(prepared.concepts, new Map(found), Object.keys(table.records).length);
  const numbered = findByNumber(typed, table).map((id) => ({ id, score: Number.POSITIVE_INFINITY, met: 1 }));
  const others = ranked.filter(({ id }) => !numbered.some((record) => record.id === id));
  return { ...prepared, ranked: [...numbered, ...others] };
}

/** The clauses whose number is the whole question, such as "4.1(2)(a)". */
function findByNumber(typed: string, table: SearchTable): string[] {
  const number = typed.replace(/^\s*clause\b|\s+/gi, '').toLowerCase();
  if (!/^\d[\d.]*\(/.test(number)) return [];
  return Object.entries(table.records).flatMap(([id, record]) => (record.number?.toLowerCase() === number ? [id] : []));
}
