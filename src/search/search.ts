// Owns a search from question to ranking. The table alone ranks; Pagefind's index, which is much larger, is handed in later and finds what stands only in the pages' own text.
import { gatherGroups, type Groups, rankLevel } from './level.ts';
import { findByNumber, findNamed, gatherNames, type PageName } from './named.ts';
import { meets } from './passages.ts';
import { completeConcept, type Language, type PreparedQuestion, prepareQuestion } from './question.ts';
import { type Hit, scoreHits, sortScores } from './rank.ts';
import { unpackWords } from './packed-words.ts';
import { buildVocabulary, isRight } from './spelling.ts';
import { type SearchRecord, type SearchTable, wordsOf } from './table.ts';
import { buildThesaurus } from './thesaurus.ts';
import { asksForRule } from './urgent-matter.ts';
import { findUrgent, prepareUrgent, type Told, type UrgentFinder } from './urgent.ts';
import type { UrgentCard } from './urgent-table.ts';

/** A page that the index found, which says who it is only when asked. */
export interface FoundPage extends Hit {
  /** Asks for the page's address, with the site's base path. Rejects when it cannot be fetched. */
  findUrl: () => Promise<string>;
}

/** Looks one word or phrase up in the index: every page with all its words. */
export type LookUp = (term: string) => Promise<FoundPage[]>;

/** The table, prepared once. */
export interface Searcher {
  /** The records by their addresses. */
  records: ReadonlyMap<string, SearchRecord>;
  /** How many of them are whole pages: those that the index knows. */
  pageCount: number;
  language: Language;
  groups: Groups;
  names: PageName[];
  urgent: UrgentFinder;
  /** Those who help, at the places that situations name. */
  cards: readonly UrgentCard[];
}

/** What a search found. */
export interface SearchOutcome extends PreparedQuestion {
  /** Addresses of records from best to worst; empty when nothing was found. */
  urls: string[];
  /** What the question tells of danger, best first: at most two, mostly none. */
  urgent: ToldSituation[];
}

/** A situation that a question tells, with its record's words. */
export interface ToldSituation extends Told {
  title: string;
  /** The first thing to do. */
  say: string;
}

/** What is told is about danger where this part of it is; what asks for a rule, only where hardly anything else is asked. */
const mainPart = 0.5;
const wholePart = 0.7;

/** How many pages of the index are asked for their addresses: each costs a request the first time. */
const mostAsked = 10;

/**
 * Prepares a table for searching.
 * @param table the search table
 * @returns a searcher.
 */
export function prepareSearcher(table: SearchTable): Searcher {
  const { records, urgent } = table;
  const language = readLanguage(table);
  const pageCount = records.filter(({ kind, url }) => kind !== 'site' && !url.includes('#')).length;
  return {
    records: new Map(records.map((record) => [record.url, record])),
    pageCount,
    language,
    groups: gatherGroups(records),
    names: gatherNames(records),
    urgent: prepareUrgent(urgent, language.thesaurus, (word) => isRight(language.vocabulary, word)),
    cards: urgent.cards,
  };
}

/**
 * Reads what a table knows of words.
 * @param table any; its cards and situations are no part of this
 * @returns synonyms and vocabulary.
 */
export function readLanguage({ records, words, common, synonyms }: Omit<SearchTable, 'urgent'>): Language {
  const texts = records.flatMap(wordsOf);
  const terms = [...synonyms.things, ...synonyms.people].flat();
  const vocabulary = buildVocabulary([...texts, ...terms, ...unpackWords(words)], unpackWords(common));
  return { thesaurus: buildThesaurus(synonyms), vocabulary };
}

/**
 * Answers a question from the table.
 * @param typed whatever was typed
 * @param searcher from `prepareSearcher`
 * @returns the ranking: what helps in danger, the clause or section whose number was typed, a page that was named, then the best clauses and pages with what says more of them.
 */
export function search(typed: string, { records, language, groups, names, urgent }: Searcher): SearchOutcome {
  const prepared = prepareQuestion(typed, language);
  prepared.concepts = prepared.concepts.map((concept) =>
    Object.values(groups).some((group) => meets(concept, group))
      ? concept
      : completeConcept(concept, language.vocabulary),
  );
  const told = findUrgent(typed, urgent, prepared.mended).flatMap((situation) => {
    const record = records.get(situation.url);
    return record ? [{ ...situation, title: record.title, say: record.text }] : [];
  });
  // The block of help stands above the results. Among them, what says more of the situation comes first where the question
  // tells little else; who asks for a rule, and touches on danger, wants the rule.
  const help = told
    .filter(({ part }) => part >= (asksForRule(typed) ? wholePart : mainPart))
    .map(({ page, url }) => (page !== undefined && records.has(page) ? page : url));
  const lead = [
    ...help.slice(0, 1),
    ...findByNumber(typed, [...records.values()]),
    ...findNamed(typed, prepared.concepts, names),
  ];
  const urls = [...lead, ...rankLevel(prepared, groups, lead)];
  return { ...prepared, urls: [...new Set(urls)], urgent: told };
}

/**
 * Finds what the table does not tell of: words deep in a page's text.
 * @param outcome from `search`
 * @param searcher that it came from
 * @param lookUp the index
 * @returns addresses of further records, from best to worst, to stand after those of the outcome. Rejects only when the index does.
 */
export async function searchIndex(
  outcome: SearchOutcome,
  { records, pageCount }: Searcher,
  lookUp: LookUp,
): Promise<string[]> {
  const terms = [...new Set(outcome.concepts.flatMap((concept) => concept.terms.map(({ term }) => term)))];
  const hits = new Map(await Promise.all(terms.map(async (term) => [term, await lookUp(term)] as const)));
  const byId = new Map([...hits.values()].flat().map((hit) => [hit.id, hit]));
  const found = sortScores(scoreHits(outcome.concepts, hits, pageCount)).slice(0, mostAsked);
  const urls = await Promise.all(found.flatMap(({ id }) => byId.get(id)?.findUrl() ?? []));
  return urls.filter((url) => records.has(url) && !outcome.urls.includes(url));
}
