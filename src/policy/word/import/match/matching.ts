// Owns the shape of what is known of the blocks of a Word file, once they were held against the older version.
import type { NotCarried } from '../../word-document.ts';
import type { Found, FurnitureKind } from '../facts/furniture.ts';

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
