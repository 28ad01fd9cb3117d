// Owns finding out which clause of the older version each block of a Word file is: by bookmark, by identical words, by likeness and place.
import type { PolicyVersion } from '../../version/model.ts';
import type { NotCarried, WordDocument } from '../word-document.ts';
import { findFurniture, type Found, type FurnitureKind } from './facts/furniture.ts';
import { wordsOfBlock } from './match/block-words.ts';
import { Matcher } from './match/matcher.ts';
import { matchBookmarks } from './match/match-bookmarks.ts';
import { matchIdentical } from './match/match-identical.ts';
import { matchLikeness } from './match/match-likeness.ts';
import { listUnits } from './match/older-units.ts';

/** A block that could be a clause of the older version, or a new one. */
export interface MatchQuestion {
  /** Its index in `document.blocks`. */
  block: number;
  place: string;
  words: string;
  /** Likeliest first, at least 1, at most 3. `likeness` is 0 to 1. */
  candidates: { id: string; label: string; words: string; likeness: number }[];
}

/** What is known of the blocks of a Word file. A block that is nowhere in it is new. */
export interface Matching {
  /** The id that a block is sure to be, by its index. No id stands twice. */
  ids: ReadonlyMap<number, string>;
  questions: MatchQuestion[];
  /** Blocks that are part of the clause of an earlier block, with the index of that. */
  continuations: ReadonlyMap<number, number>;
  /** Blocks that are no clause: title, dates, contacts and the like. */
  furniture: ReadonlyMap<number, FurnitureKind>;
  /** What the furniture says. */
  found: Found;
  /** Words of the furniture that say nothing known. */
  notCarried: NotCarried[];
}

/**
 * Matches a Word file with the version that it was made from.
 * @param document as read
 * @param older the version that it follows; null for a school's first, of which nothing is asked
 * @returns what each block is, and what only a person can say
 */
export function matchDocument(document: WordDocument, older: PolicyVersion | null): Matching {
  const { found, blocks: furniture, notCarried } = findFurniture(document, older);
  const matcher = new Matcher(document.blocks, listUnits(older), new Set(furniture.keys()));
  const doubts = matchBookmarks(matcher);
  matcher.claimContinuations();
  matchIdentical(matcher);
  matcher.claimContinuations();
  const questions = [...doubts, ...matchLikeness(matcher)]
    .filter(({ block }) => !matcher.isSettled(block))
    .flatMap(({ block: at, candidates }): MatchQuestion[] => {
      const block = document.blocks[at];
      const left = candidates.filter(({ unit }) => matcher.isFree(unit)).slice(0, 3);
      const shown = left.map(({ unit: { id, label, text }, likeness }) => {
        return { id, label, words: text, likeness: Math.round(likeness * 100) / 100 };
      });
      return block && shown.length > 0 ? [{ block: at, place: block.place, words: wordsOfBlock(block), candidates: shown }] : [];
    })
    .sort((a, b) => a.block - b.block);
  return { ids: matcher.ids, questions, continuations: matcher.continuations, furniture, found, notCarried };
}
