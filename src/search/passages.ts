// Owns scoring records by how well one of their passages says what was asked.
// The index counts words wherever they stand in a record; a question is better answered where they stand together.
import type { Concept } from './question.ts';
import { isStopWord } from './stop-words.ts';
import type { SearchRecord } from './table.ts';
import { splitTerms } from './terms.ts';
import { stemWord } from './words.ts';

interface Passage {
  /** The address of its record. */
  record: string;
  stems: Set<string>;
  /** What may be said beside it: it takes no room while nobody asks for it. */
  beside?: ReadonlySet<string>;
  /** True for one that is worth nothing by what is said beside it alone, as "quiz for year 3" is for such a quiz. */
  needsOwn?: boolean;
  /** What a match on it is worth. */
  weight: number;
}

/** The passages of all records. */
export interface Passages {
  list: Passage[];
  /** The passages that each stem stands in, by their place in the list. */
  byStem: Map<string, Set<number>>;
  /** Those beside which it may be said. */
  besideStem: Map<string, Set<number>>;
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
  const list = records.flatMap((entry): Passage[] => {
    const { url: record, kind, title, text, said } = entry;
    // A clause is found by what it says; its names are for who types just them.
    const names = kind === 'policy' ? [] : (entry.names ?? []);
    const beside = stemsOf(entry.beside ?? '');
    called.set(record, new Set([...stemsOf([title, ...names].join(' ')), ...beside]));
    return [
      { record, stems: stemsOf(text), weight: weights.text },
      { record, stems: stemsOf(title), weight: weights.title },
      ...(beside.size === 0
        ? []
        : [
            {
              record,
              stems: stemsOf(title),
              beside,
              needsOwn: !hasAge.test(entry.beside ?? ''),
              weight: weights.called,
            },
          ]),
      ...said.map((phrasing) => ({ record, stems: stemsOf(phrasing), weight: weights.said })),
      ...names.map((name): Passage => {
        return { record, stems: stemsOf(name), beside, needsOwn: true, weight: weights.said };
      }),
    ];
  });
  return {
    list,
    byStem: placeStems(list, ({ stems }) => stems),
    besideStem: placeStems(list, besideOnly),
    further,
    called,
  };
}

/** What is for children of an age is asked for by that alone. */
const hasAge = /\bage\d/;

function besideOnly({ stems, beside = new Set() }: Passage): Iterable<string> {
  return [...beside].filter((stem) => !stems.has(stem));
}

function placeStems(
  list: readonly Passage[],
  stemsIn: (passage: Passage) => Iterable<string>,
): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  list.forEach((passage, index) => {
    for (const stem of stemsIn(passage)) places.set(stem, (places.get(stem) ?? new Set()).add(index));
  });
  return places;
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
  const matched = new Map<number, { match: number; beside: number; hasOwn: boolean }>();
  let asked = 0;
  for (const concept of [...concepts, ...small]) {
    const own = findConcept(concept, passages.byStem);
    const found = new Map([...findConcept(concept, passages.besideStem), ...own]);
    const rarity = rarityOf(found.size, passages);
    asked += rarity * Math.max(...concept.terms.map(({ weight }) => weight));
    for (const [index, weight] of found) {
      const { match = 0, beside = 0, hasOwn = false } = matched.get(index) ?? {};
      const isOwn = own.has(index);
      matched.set(index, {
        match: match + rarity * weight,
        beside: beside + (isOwn ? 0 : rarity * weight),
        hasOwn: hasOwn || isOwn,
      });
    }
  }
  const byRecord = new Map<string, number[]>();
  for (const [index, { match, beside, hasOwn }] of matched) {
    const passage = passages.list[index];
    if (!passage || (passage.needsOwn && !hasOwn)) continue;
    const size = beside + sizeOf(passage, passages);
    const likeness = match / (asked ** coverage * size ** (1 - coverage));
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
export function meets(concept: Concept, { byStem, besideStem }: Passages): boolean {
  return findConcept(concept, byStem).size + findConcept(concept, besideStem).size > 0;
}

/** The passages in which a concept stands, with the weight of its best term there. */
function findConcept(concept: Concept, byStem: ReadonlyMap<string, Set<number>>): Map<number, number> {
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
