// Owns the questions of the search benchmark and counting how well they are answered.
import { existsSync, readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { parse } from 'yaml';
import type { PolicyVersion } from '../../src/policy/version/model.ts';
import { listIds } from '../../src/policy/version/walk.ts';
import type { SearchRecord } from '../../src/search/table.ts';

/** One question with the ids of the clauses that answer it. */
export interface Question {
  q: string;
  by: string;
  answers: string[];
}

/** The sets of questions. */
export const questionSets = ['tuned', 'held-out', 'third'] as const;
export type QuestionSet = (typeof questionSets)[number];

/** Answers a question with the addresses of results, best first. */
export type Answerer = (question: string) => Promise<string[]>;

/** How well questions were answered. */
export interface Recall {
  asked: number;
  /** Questions with an answer among the first 1, 3 and 5 results. */
  at1: number;
  at3: number;
  at5: number;
  withoutResult: number;
  /** Questions without an answer among the first three. */
  misses: { question: Question; first: string[] }[];
}

function pathOf(set: string): string {
  return `tests/bench/questions/${set}.yaml`;
}

/**
 * Reads a set of questions. The sets were written about one school's policy; of another, they know nothing.
 * @param set `tuned`: those whose misses were looked at; `held-out` and `third`: those that nothing was tuned on
 * @param versions the versions whose clauses may be answers; any clause may, when left out
 * @returns the questions of the set that such a clause answers
 */
export function readQuestions(set: QuestionSet = 'tuned', versions?: readonly PolicyVersion[]): Question[] {
  const questions = parse(readFileSync(pathOf(set), 'utf8')) as Question[];
  if (versions === undefined) return questions;
  const ids = new Set(versions.flatMap(listIds));
  return questions.filter(({ answers }) => answers.some((id) => ids.has(id)));
}

/**
 * Asks every question.
 * @param questions from `readQuestions`
 * @param answer gives addresses, best first
 * @returns the counts
 */
export async function measureRecall(questions: readonly Question[], answer: Answerer): Promise<Recall> {
  const recall: Recall = { asked: questions.length, at1: 0, at3: 0, at5: 0, withoutResult: 0, misses: [] };
  for (const question of questions) {
    const ids = (await answer(question.q)).map((url) => url.replace(/^.*#/, ''));
    const hasAnswer = (count: number): boolean => ids.slice(0, count).some((id) => question.answers.includes(id));
    recall.at1 += Number(hasAnswer(1));
    recall.at3 += Number(hasAnswer(3));
    recall.at5 += Number(hasAnswer(5));
    recall.withoutResult += Number(ids.length === 0);
    if (!hasAnswer(3)) recall.misses.push({ question, first: ids.slice(0, 3) });
  }
  return recall;
}

/** What only the sets about the whole site ask: whole addresses, routes to help, values of facts. */
export interface SiteQuestion {
  question: string;
  part: (typeof parts)[number];
  /** Addresses such as `/policy/#id` or `/quizzes/x/`; none for an ordinary question. */
  answers?: string[];
  /** Of danger: those who help, any of which is right. */
  routes?: string[];
  /** Of a fact: right too when one of the first three results shows it. */
  value?: string;
}

/** The parts of such a set. */
export const parts = ['clauses', 'danger', 'facts', 'site', 'ordinary'] as const;

/** What a search gives for such a question. */
export interface SiteAnswer {
  /** From the site's root, best first, with what each result shows. */
  results: { url: string; text: string }[];
  /** What the block of help offers: titles and ways of its cards; empty when it does not show. */
  help: string[];
}

/** How one part was answered. */
export interface PartRecall {
  asked: number;
  at1: number;
  at3: number;
  at5: number;
  /** Questions for which help showed. */
  helped: number;
  /** Those for which it showed a right route. */
  routed: number;
  misses: { question: SiteQuestion; first: string[] }[];
}

/** The sets about the whole site. */
export const siteSets = [
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
] as const;

/**
 * Reads a set about the whole site.
 * @param set its name
 * @returns its questions; null where there is no such file.
 */
export function readSiteQuestions(set: (typeof siteSets)[number] = 'fourth'): SiteQuestion[] | null {
  const path = pathOf(set);
  return existsSync(path) ? (parse(readFileSync(path, 'utf8')) as SiteQuestion[]) : null;
}

/**
 * Asks the questions of one part.
 * @param questions those of the part
 * @param answer the search
 * @param offers what tells that a card is a route, by the route's name
 * @returns the counts
 */
export function measurePart(
  questions: readonly SiteQuestion[],
  answer: (question: string) => SiteAnswer,
  offers: Readonly<Record<string, RegExp>>,
): PartRecall {
  const recall: PartRecall = { asked: questions.length, at1: 0, at3: 0, at5: 0, helped: 0, routed: 0, misses: [] };
  for (const question of questions) {
    const { answers = [], routes = [], value, part } = question;
    const { results, help } = answer(question.question);
    const isRight = ({ url, text }: SiteAnswer['results'][number], place: number): boolean =>
      answers.some((wanted) => isAnswer(url, wanted, part === 'danger')) ||
      (value !== undefined && place < 3 && text.includes(value));
    const place = results.findIndex(isRight);
    const isRouted = routes.some((route) => help.some((card) => offers[route]?.test(card)));
    recall.at1 += Number(place === 0);
    recall.at3 += Number(place >= 0 && place < 3);
    recall.at5 += Number(place >= 0 && place < 5);
    recall.helped += Number(help.length > 0);
    recall.routed += Number(isRouted);
    const isMissed = part === 'ordinary' ? help.length > 0 : part === 'danger' ? !isRouted : place < 0 || place > 2;
    if (isMissed) recall.misses.push({ question, first: results.slice(0, 3).map(({ url }) => url) });
  }
  return recall;
}

/** A place on a page counts when the page is wanted; the page counts for a place on it only in danger. */
function isAnswer(url: string, wanted: string, isDanger: boolean): boolean {
  const found = url.replace(/^\/clauses\/([^/]+)\/$/, '/policy/#$1');
  const answer = wanted.replace(/^\/clauses\/([^/]+)\/$/, '/policy/#$1');
  const page = (address: string): string => address.replace(/#.*/, '');
  return found === answer || page(found) === answer || (isDanger && found === page(answer));
}

/** MiniSearch on the same records, with what its documentation recommends for questions. */
export function miniSearch(records: readonly SearchRecord[]): Answerer {
  const index = new MiniSearch({
    fields: ['text', 'title', 'number', 'said'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(records.map((record) => ({ ...record, id: record.url, said: record.said.join('. ') })));
  return (question) => Promise.resolve(index.search(question).map(({ id }) => String(id)));
}
