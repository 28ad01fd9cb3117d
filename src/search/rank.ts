// Owns merging what each word found into one ranking; looking words up is left to the caller.
import type { Concept } from './question.ts';

/** A record that a term was found in, as Pagefind scores it. */
export interface Hit {
  id: string;
  score: number;
}

/** A record in the ranking. */
export interface Ranked {
  id: string;
  score: number;
  /** How many of the question's concepts it meets. */
  met: number;
}

/** Added for each concept met, in parts of a full hit: a record that meets more of the question goes before one that meets a part well. */
const bonus = 0.5;

/** Fewer results than this, and records that meet fewer concepts are let in. */
const enough = 10;

/**
 * Ranks records by what they meet of a question.
 * @param concepts of the prepared question
 * @param hits the records that each term was found in, by term; a term that is absent found nothing
 * @param recordCount how many records there are
 * @returns records from best to worst: those that meet every concept, backing off to fewer until there are enough; empty when nothing was found. Never throws.
 */
export function rankRecords(
  concepts: readonly Concept[],
  hits: ReadonlyMap<string, readonly Hit[]>,
  recordCount: number,
): Ranked[] {
  const ranked = new Map<string, Ranked>();
  for (const concept of concepts) {
    const best = bestHits(concept, hits);
    const rarity = Math.log(1 + recordCount / Math.max(best.size, 1));
    const worth = bonus * Math.max(...concept.terms.map(({ weight }) => weight));
    for (const [id, score] of best) {
      const record = ranked.get(id) ?? { id, score: 0, met: 0 };
      record.score += rarity * (score + worth);
      record.met += 1;
      ranked.set(id, record);
    }
  }
  return backOff([...ranked.values()], concepts.length);
}

/** The best hit of a concept's terms in each record, a term's own best hit being 1. */
function bestHits(concept: Concept, hits: ReadonlyMap<string, readonly Hit[]>): Map<string, number> {
  const best = new Map<string, number>();
  for (const { term, weight } of concept.terms) {
    const found = hits.get(term) ?? [];
    const top = Math.max(...found.map((hit) => hit.score));
    for (const { id, score } of found) best.set(id, Math.max(best.get(id) ?? 0, (weight * score) / top));
  }
  return best;
}

function backOff(ranked: Ranked[], conceptCount: number): Ranked[] {
  const sorted = ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  for (let least = conceptCount; least > 1; least--) {
    const kept = sorted.filter(({ met }) => met >= least);
    if (kept.length >= enough) return kept;
  }
  return sorted;
}
