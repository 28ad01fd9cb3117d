// Owns scoring pages by the words that the index found in them; looking words up is left to the caller.
import type { Concept } from './question.ts';

/** A page that a term was found in, as Pagefind scores it. */
export interface Hit {
  /** The same in every search of one visit. */
  id: string;
  score: number;
}

/** Added for each concept met, in parts of a full hit: a page that meets more of the question goes before one that meets a part well. */
const bonus = 0.5;

/**
 * Scores pages by the concepts of a question that they meet, rare ones counting more.
 * @param concepts of the prepared question
 * @param hits the pages that each term was found in, by term; a term that is absent found nothing
 * @param pageCount how many pages there are
 * @returns by the hit's id, the share of the question that it meets: above 0, at most 1; empty when nothing was found.
 */
export function scoreHits(
  concepts: readonly Concept[],
  hits: ReadonlyMap<string, readonly Hit[]>,
  pageCount: number,
): Map<string, number> {
  const scores = new Map<string, number>();
  let whole = 0;
  for (const concept of concepts) {
    const best = bestHits(concept, hits);
    const rarity = Math.log(1 + pageCount / Math.max(best.size, 1));
    const most = Math.max(...concept.terms.map(({ weight }) => weight));
    whole += rarity * most * (1 + bonus);
    for (const [id, score] of best) scores.set(id, (scores.get(id) ?? 0) + rarity * (score + most * bonus));
  }
  for (const [id, score] of scores) scores.set(id, score / whole);
  return scores;
}

/** What was scored, with its score. */
export interface Scored {
  id: string;
  score: number;
}

/**
 * Sorts what was scored.
 * @param scores by id
 * @returns what has a score above 0, from best to worst; of equals the first in alphabet.
 */
export function sortScores(scores: ReadonlyMap<string, number>): Scored[] {
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The best hit of a concept's terms in each page, a term's own best hit being 1. */
function bestHits(concept: Concept, hits: ReadonlyMap<string, readonly Hit[]>): Map<string, number> {
  const best = new Map<string, number>();
  for (const { term, weight } of concept.terms) {
    const found = hits.get(term) ?? [];
    const top = Math.max(...found.map((hit) => hit.score));
    for (const { id, score } of found) best.set(id, Math.max(best.get(id) ?? 0, (weight * score) / top));
  }
  return best;
}
