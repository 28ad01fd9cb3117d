// Owns a search from question to ranking; the index itself is handed in.
import { gatherPassages, type Passages, scorePassages } from './passages.ts';
import { type Language, type PreparedQuestion, prepareQuestion } from './question.ts';
import { type Hit, scoreHits } from './rank.ts';
import { buildVocabulary } from './spelling.ts';
import type { SearchTable } from './table.ts';
import { buildThesaurus } from './thesaurus.ts';

/** Looks one word or phrase up in the index: every record with all its words. */
export type LookUp = (term: string) => Promise<Hit[]>;

/** Everything that a search needs, prepared once. */
export interface Searcher {
  table: SearchTable;
  language: Language;
  passages: Passages;
  lookUp: LookUp;
}

/** What a search found. */
export interface SearchOutcome extends PreparedQuestion {
  /** Record ids from best to worst; empty when nothing was found. */
  ids: string[];
}

/** What the index's word counts weigh beside the passages. */
const indexWeight = 0.2;

/** The first results are always given; later ones only when they reach this part of the best score. */
const always = 10;
const leastPart = 0.4;

/**
 * Prepares a table for searching.
 * @param table the search table
 * @param lookUp the index
 * @returns a searcher. Never throws.
 */
export function prepareSearcher(table: SearchTable, lookUp: LookUp): Searcher {
  const texts = Object.values(table.records).flatMap(({ title, text, said }) => [title, text, ...said]);
  const terms = [...table.synonyms.things, ...table.synonyms.people].flat();
  const vocabulary = buildVocabulary([...texts, ...terms, table.words]);
  const language = { thesaurus: buildThesaurus(table.synonyms), vocabulary };
  return { table, language, passages: gatherPassages(table.records), lookUp };
}

/**
 * Answers a question.
 * @param typed whatever was typed
 * @param searcher from `prepareSearcher`
 * @returns the ranking, a clause whose number was typed first. Rejects only when the index does.
 */
export async function search(typed: string, searcher: Searcher): Promise<SearchOutcome> {
  const { table, language, passages, lookUp } = searcher;
  const prepared = prepareQuestion(typed, language);
  const terms = [...new Set(prepared.concepts.flatMap((concept) => concept.terms.map(({ term }) => term)))];
  const hits = new Map(await Promise.all(terms.map(async (term) => [term, await lookUp(term)] as const)));
  const byIndex = scoreHits(prepared.concepts, hits, Object.keys(table.records).length);
  const byPassage = scorePassages(prepared.concepts, prepared.smallWords, passages);
  const isFound = (id: string): boolean => byIndex.has(id) || (byPassage.get(id) ?? 0) > 0;
  const ranked = Object.keys(table.records)
    .filter(isFound)
    .map((id) => ({ id, score: indexWeight * (byIndex.get(id) ?? 0) + (byPassage.get(id) ?? 0) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const least = leastPart * (ranked[0]?.score ?? 0);
  const kept = ranked.filter(({ score }, index) => index < always || score >= least).map(({ id }) => id);
  const numbered = findByNumber(typed, table);
  return { ...prepared, ids: [...numbered, ...kept.filter((id) => !numbered.includes(id))] };
}

/** The clauses whose number is the whole question, such as "4.1(2)(a)". */
function findByNumber(typed: string, table: SearchTable): string[] {
  const number = typed
    .slice(0, 40)
    .replace(/^\s*clause\b|\s+/gi, '')
    .toLowerCase();
  if (!/^\d[\d.]*\(/.test(number)) return [];
  return Object.entries(table.records).flatMap(([id, record]) => (record.number?.toLowerCase() === number ? [id] : []));
}
