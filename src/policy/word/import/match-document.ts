// Owns finding out which clause of the older version each block of a Word file is: by bookmark, by identical words, by likeness and place.
import type { PolicyVersion } from '../../version/model.ts';
import type { WordDocument } from '../word-document.ts';
import { findFurniture } from './facts/furniture.ts';
import { wordsOfBlock } from './inline/block-words.ts';
import { Matcher } from './match/matcher.ts';
import { matchBookmarks } from './match/match-bookmarks.ts';
import { matchHeadings } from './match/match-headings.ts';
import { matchIdentical } from './match/match-identical.ts';
import { matchLikeness } from './match/match-likeness.ts';
import type { Matching, MatchQuestion } from './match/matching.ts';
import { listUnits } from './match/older-units.ts';

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
  doubts.push(...matchLikeness(matcher));
  matchHeadings(matcher, document.blocks);
  const questions = doubts
    .filter(({ block }) => !matcher.isSettled(block))
    .flatMap(({ block: at, candidates }): MatchQuestion[] => {
      const block = document.blocks[at];
      const left = candidates.filter(({ unit }) => matcher.isFree(unit)).slice(0, 3);
      const shown = left.map(({ unit: { id, label, text }, likeness }) => {
        return { id, label, words: text, likeness: Math.round(likeness * 100) / 100 };
      });
      return block && shown.length > 0
        ? [{ block: at, place: block.place, words: wordsOfBlock(block), candidates: shown }]
        : [];
    })
    .sort((a, b) => a.block - b.block);
  return { ids: matcher.ids, questions, continuations: matcher.continuations, furniture, found, notCarried };
}
