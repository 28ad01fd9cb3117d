// Owns scoring records by how well one of their passages says what was asked.
// The index counts words wherever they stand in a record; a question is better answered where they stand together.
import type { Concept } from './question.ts';
import { wordsOfKind } from './kind-words.ts';
import { isStopWord } from './stop-words.ts';
import type { SearchRecord } from './table.ts';
import { splitTerms, wordYears } from './terms.ts';
import { stemWord } from './words.ts';

interface Passage {
  /** The address of its record. */
  record: string;
  stems: Set<string>;
  /** What a match on it is worth. */
  weight: number;
}

/** The passages of all records. */
export interface Passages {
  list: Passage[];
  /** The passages that each stem stands in, by their place in the list. */
  byStem: Map<string, Set<number>>;
  /** What further matching passages of a record add to its best one. */
  further: number;
  /** What each record is called, with what such pages are called. */
  called: Map<string, Set<string>>;
}

/** What a match is worth: on the record's own words, on its title, on what readers would say, on a small word. */
const weights = { text: 1.4, title: 0.3, called: 1, said: 1, smallWord: 0.7 };

/** How far a match must cover the question; the rest is how far it must cover the passage. */
const coverage = 0.6;

/**
 * Gathers the passages of all records.
 * @param records any
 * @param further what further matching passages of a record add to its best one, from 0 to 1
 * @returns title, text and each phrasing as a passage of its own.
 */
export function gatherPassages(records: readonly SearchRecord[], further: number): Passages {
  const called = new Map<string, Set<string>>();
  const list = records.flatMap(({ url: record, kind, title, text, said, names = [], years = [] }): Passage[] => {
    const beside = `${wordsOfKind(kind)} ${wordYears(years)}`.trim();
    called.set(record, stemsOf([title, beside, ...names].join(' ')));
    return [
      { record, stems: stemsOf(text), weight: weights.text },
      { record, stems: stemsOf(title), weight: weights.title },
      ...(beside === '' ? [] : [{ record, stems: stemsOf(`${title} ${beside}`), weight: weights.called }]),
      ...[...said, ...names].map((phrasing) => ({ record, stems: stemsOf(phrasing), weight: weights.said })),
    ];
  });
  const byStem = new Map<string, Set<number>>();
  list.forEach(({ stems }, index) => {
    for (const stem of stems) byStem.set(stem, (byStem.get(stem) ?? new Set()).add(index));
  });
  return { list, byStem, further, called };
}

/**
 * Scores records by their passages.
 * @param concepts of the prepared question
 * @param smallWords its small words: together they can tell one phrasing from another
 * @param passages from `gatherPassages`
 * @returns by the record's address, a score above 0, about 1 for a passage that says just what was asked; empty when nothing matches.
 */
export function scorePassages(
  concepts: readonly Concept[],
  smallWords: readonly string[],
  passages: Passages,
): Map<string, number> {
  const small = smallWords.map((term): Concept => ({ terms: [{ term, weight: weights.smallWord }] }));
  const matched = new Map<number, number>();
  let asked = 0;
  for (const concept of [...concepts, ...small]) {
    const found = findConcept(concept, passages);
    const rarity = rarityOf(found.size, passages);
    asked += rarity * Math.max(...concept.terms.map(({ weight }) => weight));
    for (const [index, weight] of found) matched.set(index, (matched.get(index) ?? 0) + rarity * weight);
  }
  const byRecord = new Map<string, number[]>();
  for (const [index, match] of matched) {
    const passage = passages.list[index];
    if (!passage) continue;
    const likeness = match / (asked ** coverage * sizeOf(passage, passages) ** (1 - coverage));
    byRecord.set(passage.record, [...(byRecord.get(passage.record) ?? []), likeness * passage.weight]);
  }
  return new Map([...byRecord].map(([record, scores]) => [record, joinScores(scores, passages.further)]));
}

/**
 * Tells whether a concept stands anywhere.
 * @param concept of a question
 * @param passages from `gatherPassages`
 * @returns true when one of its terms stands in one of them.
 */
export function meets(concept: Concept, passages: Passages): boolean {
  return findConcept(concept, passages).size > 0;
}

/** The passages in which a concept stands, with the weight of its best term there. */
function findConcept(concept: Concept, { byStem }: Passages): Map<number, number> {
  const found = new Map<number, number>();
  for (const { term, weight } of concept.terms) {
    const [first = new Set<number>(), ...others] = [...stemsOf(term)].map(
      (stem) => byStem.get(stem) ?? new Set<number>(),
    );
    for (const index of first) {
      if (others.every((other) => other.has(index))) found.set(index, Math.max(found.get(index) ?? 0, weight));
    }
  }
  return found;
}

function joinScores(scores: number[], further: number): number {
  const best = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + score, 0);
  return best + further * (sum - best);
}

function sizeOf({ stems }: Passage, passages: Passages): number {
  let size = 0;
  for (const stem of stems) {
    const rarity = rarityOf(passages.byStem.get(stem)?.size ?? 0, passages);
    size += isStopWord(stem) ? weights.smallWord * rarity : rarity;
  }
  return size;
}

function rarityOf(passageCount: number, { list }: Passages): number {
  return Math.log(1 + list.length / Math.max(passageCount, 1));
}

function stemsOf(text: string): Set<string> {
  return new Set(splitTerms(text).map(stemWord));
}
