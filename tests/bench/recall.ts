// Owns the questions of the search benchmark and counting how well they are answered.
import { readFileSync } from 'node:fs';
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

/**
 * Reads a set of questions. The sets were written about one school's policy; of another, they know nothing.
 * @param set `tuned`: those whose misses were looked at; `held-out` and `third`: those that nothing was tuned on
 * @param versions the versions whose clauses may be answers; any clause may, when left out
 * @returns the questions of the set that such a clause answers
 */
export function readQuestions(set: QuestionSet = 'tuned', versions?: readonly PolicyVersion[]): Question[] {
  const name = set === 'tuned' ? 'search-questions' : `search-questions-${set}`;
  const questions = parse(readFileSync(`tests/bench/${name}.yaml`, 'utf8')) as Question[];
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

/** MiniSearch on the same records, with what its documentation recommends for questions. */
export function miniSearch(records: readonly SearchRecord[]): Answerer {
  const index = new MiniSearch({
    fields: ['text', 'title', 'number', 'said'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(records.map((record) => ({ ...record, id: record.url, said: record.said.join('. ') })));
  return (question) => Promise.resolve(index.search(question).map(({ id }) => String(id)));
}
