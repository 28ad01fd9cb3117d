// Owns a search from question to ranking. The table alone ranks; Pagefind's index, which is much larger, is handed in later and finds what stands only in the pages' own text.
import { findByNumber, findNamed, gatherNames, type PageName } from './named.ts';
import { gatherPassages, meets, type Passages, scorePassages } from './passages.ts';
import { completeConcept, type Language, type PreparedQuestion, prepareQuestion } from './question.ts';
import { type Hit, scoreHits } from './rank.ts';
import { unpackWords } from './packed-words.ts';
import { buildVocabulary, isRight } from './spelling.ts';
import { type SearchRecord, type SearchTable, wordsOf } from './table.ts';
import { kindNouns } from './kind-words.ts';
import { buildThesaurus } from './thesaurus.ts';
import { findUrgent, prepareUrgent, type UrgentFinder } from './urgent.ts';
import type { UrgentCard, UrgentSituation } from './urgent-table.ts';
import { stemWord } from './words.ts';

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
  /** The clauses, the pages, and the situations: each is ranked among its own, so that none changes how rare a word is in another. */
  groups: Passages[];
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
export interface ToldSituation extends UrgentSituation {
  title: string;
  /** The first thing to do. */
  say: string;
}

/** The first results of a group are always given; later ones only when they reach this part of the group's best score. */
const always = 10;
const leastPart = 0.4;

/**
 * A page stands before a clause that scores less than this part of it. Readers ask for clauses more often; who asks for a
 * lesson wants lessons, and no page of another kind.
 */
const pageParts = { any: 0.9, ofKind: 1.4, ofOther: 0.5 };

/** The most pages that stand before the best clause. */
const mostBefore = 2;

/** The best situations, which say again what clauses do, come after this many results. */
const resultsFirst = 5;
const situationsNext = 3;

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
  const inGroup = (group: Group): SearchRecord[] => records.filter((record) => groupOf(record) === group);
  const groups = [
    gatherPassages(inGroup('clause'), further.clause),
    gatherPassages(inGroup('page'), further.page),
    gatherPassages(inGroup('situation'), further.clause),
  ];
  const pageCount = records.filter(({ kind, url }) => kind !== 'site' && !url.includes('#')).length;
  return {
    records: new Map(records.map((record) => [record.url, record])),
    pageCount,
    language,
    groups,
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
 * @returns the ranking: what helps in danger, the clause or section whose number was typed, pages that were named, the best clauses, the best pages, then the others.
 */
export function search(typed: string, { records, language, groups, names, urgent }: Searcher): SearchOutcome {
  const prepared = prepareQuestion(typed, language);
  prepared.concepts = prepared.concepts.map((concept) =>
    groups.some((group) => meets(concept, group)) ? concept : completeConcept(concept, language.vocabulary),
  );
  const scores = scoreGroups(prepared, groups);
  weighPages(scores[1], groups[1], prepared);
  const [clauses = [], pages = [], situations = []] = scores.map(rank);
  const level = mergeLevel(
    clauses.map((id) => ({ id, score: scores[0]?.get(id) ?? 0 })),
    pages.map((id) => ({ id, score: scores[1]?.get(id) ?? 0 })),
  );
  const all = [...records.values()];
  const told = findUrgent(typed, urgent).flatMap((situation) => {
    const record = records.get(situation.url);
    return record ? [{ ...situation, title: record.title, say: record.text }] : [];
  });
  const urls = [
    // The block of help stands above the results and leads to its own page.
    ...told
      .flatMap(({ page }) => page ?? [])
      .filter((url) => records.has(url))
      .slice(0, 1),
    ...findByNumber(typed, all),
    ...findNamed(typed, prepared.concepts, names),
    ...level.slice(0, resultsFirst),
    ...situations.slice(0, situationsNext),
    ...level.slice(resultsFirst),
    ...situations.slice(situationsNext),
  ];
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
  const found = rank(scoreHits(outcome.concepts, hits, pageCount)).slice(0, mostAsked);
  const urls = await Promise.all(found.flatMap((id) => byId.get(id)?.findUrl() ?? []));
  return urls.filter((url) => records.has(url) && !outcome.urls.includes(url));
}

function scoreGroups({ concepts, smallWords }: PreparedQuestion, groups: readonly Passages[]): Map<string, number>[] {
  return groups.map((group) => scorePassages(concepts, smallWords, group));
}

/** What is ranked together. */
type Group = 'clause' | 'page' | 'situation';

/** What further matching passages add: a clause has many that tell of it, a page has many names of which one is enough. */
const further = { clause: 0.6, page: 0.1 };

function groupOf({ kind, url, isSection }: SearchRecord): Group {
  if (kind === 'policy') return isSection === true ? 'situation' : 'clause';
  return kind === 'guidance' && /#(?!fact-)/.test(url) ? 'situation' : 'page';
}

/** Puts pages level with clauses: those of a kind that the question names first, all others after. */
function weighPages(
  scores: Map<string, number> | undefined,
  group: Passages | undefined,
  { concepts }: PreparedQuestion,
): void {
  const asked = kindNouns(concepts.map(({ terms }) => stemWord(terms[0]?.term ?? '')));
  for (const [id, score] of scores ?? []) {
    const isOfKind = asked.some((noun) => group?.called.get(id)?.has(noun));
    const part = asked.length === 0 ? pageParts.any : isOfKind ? pageParts.ofKind : pageParts.ofOther;
    scores?.set(id, part * score);
  }
}

interface Scored {
  id: string;
  score: number;
}

/** Merges two rankings by score; at most some pages stand before the first clause. */
function mergeLevel(clauses: readonly Scored[], pages: readonly Scored[]): string[] {
  const merged: string[] = [];
  let place = 0;
  for (const clause of clauses) {
    for (let page = pages[place]; page !== undefined && page.score > clause.score; page = pages[place]) {
      if (clause === clauses[0] && place >= mostBefore) break;
      merged.push(page.id);
      place += 1;
    }
    merged.push(clause.id);
  }
  return [...merged, ...pages.slice(place).map(({ id }) => id)];
}

/** What was scored from best to worst, without what is far below the best. */
function rank(scores: ReadonlyMap<string, number>): string[] {
  const ranked = [...scores]
    .filter(([, score]) => score > 0)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const least = leastPart * (ranked[0]?.[1] ?? 0);
  return ranked.filter(([, score], index) => index < always || score >= least).map(([id]) => id);
}
