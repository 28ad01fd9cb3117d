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
  /** The clauses, and the pages about them: each is ranked among its own, so that neither changes how rare a word is in the other. */
  groups: RecordGroup[];
  lookUp: LookUp;
}

interface RecordGroup {
  ids: Set<string>;
  passages: Passages;
}

/** What a search found. */
export interface SearchOutcome extends PreparedQuestion {
  /** Record ids from best to worst; empty when nothing was found. */
  ids: string[];
}

/** What the index's word counts weigh beside the passages. */
const indexWeight = 0.1;

/** The first results of a group are always given; later ones only when they reach this part of the group's best score. */
const always = 10;
const leastPart = 0.4;

/** The policy answers first; the best pages about it come after this many clauses. */
const clausesFirst = 5;
const pagesNext = 3;

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
  const groups = [true, false].map((isPolicy) => {
    const records = Object.entries(table.records).filter(([, { kind }]) => (kind === 'policy') === isPolicy);
    return { ids: new Set(records.map(([id]) => id)), passages: gatherPassages(Object.fromEntries(records)) };
  });
  return { table, language, groups, lookUp };
}

/**
 * Answers a question.
 * @param typed whatever was typed
 * @param searcher from `prepareSearcher`
 * @returns the ranking: a clause whose number was typed, the best clauses, the best pages, then the others. Rejects only when the index does.
 */
export async function search(typed: string, searcher: Searcher): Promise<SearchOutcome> {
  const { table, language, groups, lookUp } = searcher;
  const prepared = prepareQuestion(typed, language);
  const terms = [...new Set(prepared.concepts.flatMap((concept) => concept.terms.map(({ term }) => term)))];
  const hits = new Map(await Promise.all(terms.map(async (term) => [term, await lookUp(term)] as const)));
  const [clauses = [], pages = []] = groups.map((group) => rankGroup(prepared, hits, group));
  const numbered = findByNumber(typed, table);
  const ids = [
    ...numbered,
    ...clauses.slice(0, clausesFirst),
    ...pages.slice(0, pagesNext),
    ...clauses.slice(clausesFirst),
    ...pages.slice(pagesNext),
  ];
  return { ...prepared, ids: [...new Set(ids)] };
}

/** The records of one group that were found, from best to worst. */
function rankGroup(prepared: PreparedQuestion, hits: ReadonlyMap<string, Hit[]>, group: RecordGroup): string[] {
  const own = new Map([...hits].map(([term, found]) => [term, found.filter(({ id }) => group.ids.has(id))]));
  const byIndex = scoreHits(prepared.concepts, own, group.ids.size);
  const byPassage = scorePassages(prepared.concepts, prepared.smallWords, group.passages);
  const isFound = (id: string): boolean => byIndex.has(id) || (byPassage.get(id) ?? 0) > 0;
  const ranked = [...group.ids]
    .filter(isFound)
    .map((id) => ({ id, score: indexWeight * (byIndex.get(id) ?? 0) + (byPassage.get(id) ?? 0) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const least = leastPart * (ranked[0]?.score ?? 0);
  return ranked.filter(({ score }, index) => index < always || score >= least).map(({ id }) => id);
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
