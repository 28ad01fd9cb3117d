// Owns a search from question to ranking. The table alone ranks; Pagefind's index, which is much larger, is handed in later and finds what stands only in the pages' own text.
import { gatherPassages, type Passages, scorePassages } from './passages.ts';
import { type Language, type PreparedQuestion, prepareQuestion } from './question.ts';
import { type Hit, scoreHits } from './rank.ts';
import { buildVocabulary } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import type { SearchTable } from './table.ts';
import { buildThesaurus } from './thesaurus.ts';
import { splitWords, stemWord } from './words.ts';

/** Looks one word or phrase up in the index: every record with all its words. */
export type LookUp = (term: string) => Promise<Hit[]>;

/** The table, prepared once. */
export interface Searcher {
  table: SearchTable;
  language: Language;
  /** The clauses, and the pages about them: each is ranked among its own, so that neither changes how rare a word is in the other. */
  groups: Passages[];
}

/** What a search found. */
export interface SearchOutcome extends PreparedQuestion {
  /** Record ids from best to worst; empty when nothing was found. */
  ids: string[];
}

/** The first results of a group are always given; later ones only when they reach this part of the group's best score. */
const always = 10;
const leastPart = 0.4;

/** The policy answers first; the best pages about it come after this many clauses. */
const clausesFirst = 5;
const pagesNext = 3;

/**
 * Prepares a table for searching.
 * @param table the search table
 * @returns a searcher.
 */
export function prepareSearcher(table: SearchTable): Searcher {
  const texts = Object.values(table.records).flatMap(({ title, text, said }) => [title, text, ...said]);
  const terms = [...table.synonyms.things, ...table.synonyms.people].flat();
  const vocabulary = buildVocabulary([...texts, ...terms, table.words]);
  const language = { thesaurus: buildThesaurus(table.synonyms), vocabulary };
  const groups = [true, false].map((isPolicy) => {
    const records = Object.entries(table.records).filter(([, { kind }]) => (kind === 'policy') === isPolicy);
    return gatherPassages(Object.fromEntries(records));
  });
  return { table, language, groups };
}

/**
 * Answers a question from the table.
 * @param typed whatever was typed
 * @param searcher from `prepareSearcher`
 * @returns the ranking: a clause whose number was typed, pages whose title was, the best clauses, the best pages, then the others.
 */
export function search(typed: string, { table, language, groups }: Searcher): SearchOutcome {
  const prepared = prepareQuestion(typed, language);
  const [clauses = [], pages = []] = groups.map((group) =>
    rank(scorePassages(prepared.concepts, prepared.smallWords, group)),
  );
  const ids = [
    ...findByNumber(typed, table),
    ...findByTitle(prepared, table),
    ...clauses.slice(0, clausesFirst),
    ...pages.slice(0, pagesNext),
    ...clauses.slice(clausesFirst),
    ...pages.slice(pagesNext),
  ];
  return { ...prepared, ids: [...new Set(ids)] };
}

/**
 * Finds what the table does not tell of: words deep in a page's text.
 * @param outcome from `search`
 * @param searcher that it came from
 * @param lookUp the index
 * @returns further record ids, from best to worst, to stand after those of the outcome. Rejects only when the index does.
 */
export async function searchIndex(outcome: SearchOutcome, { table }: Searcher, lookUp: LookUp): Promise<string[]> {
  const terms = [...new Set(outcome.concepts.flatMap((concept) => concept.terms.map(({ term }) => term)))];
  const hits = new Map(await Promise.all(terms.map(async (term) => [term, await lookUp(term)] as const)));
  const found = rank(scoreHits(outcome.concepts, hits, Object.keys(table.records).length));
  return found.filter((id) => !outcome.ids.includes(id));
}

/** Ids from best to worst, without those that are far below the best. */
function rank(scores: ReadonlyMap<string, number>): string[] {
  const ranked = [...scores]
    .filter(([, score]) => score > 0)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const least = leastPart * (ranked[0]?.[1] ?? 0);
  return ranked.filter(([, score], index) => index < always || score >= least).map(([id]) => id);
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

/** The pages and situations whose title holds all that was asked, where that is at least two things and half of the title. */
function findByTitle({ concepts }: PreparedQuestion, { records }: SearchTable): string[] {
  const asked = new Set(concepts.flatMap(({ terms }) => stemsOf(terms[0]?.term ?? '')));
  if (asked.size < 2) return [];
  return Object.entries(records).flatMap(([id, { kind, title }]) => {
    if (kind === 'policy') return [];
    const named = new Set(stemsOf(title.replace(/\(.*\)$/, '')));
    const isNamed = [...asked].every((stem) => named.has(stem)) && asked.size * 2 >= named.size;
    return isNamed ? [id] : [];
  });
}

function stemsOf(text: string): string[] {
  return splitWords(text)
    .filter((word) => !isStopWord(word))
    .map(stemWord);
}
