// Owns what is known so far of which block is which clause, while the ways of matching run one after the other.
import type { WordBlock } from '../../word-document.ts';
import { keyOf, wordSet, wordsOfBlock } from '../inline/block-words.ts';
import type { OlderUnit } from './older-units.ts';

/** A block that can be a clause. */
export interface MatchBlock {
  index: number;
  block: WordBlock;
  key: string;
  words: ReadonlySet<string>;
}

/** A block that somebody has to be asked about, and what it could be, likeliest first. */
export interface Doubt {
  block: number;
  candidates: { unit: OlderUnit; likeness: number }[];
}

/** Holds the matches that were made. */
export class Matcher {
  readonly ids = new Map<number, string>();
  readonly continuations = new Map<number, number>();
  readonly units: readonly OlderUnit[];
  readonly #all: readonly MatchBlock[];
  readonly #byId: ReadonlyMap<string, OlderUnit>;
  readonly #taken = new Map<string, number>();
  /** Blocks that somebody is asked about: nothing else decides on them. */
  readonly #doubted = new Set<number>();

  /**
   * @param blocks every block of the file
   * @param units every section and clause of the older version, in reading order
   * @param furniture the indexes of blocks that are no clause
   */
  constructor(blocks: readonly WordBlock[], units: readonly OlderUnit[], furniture: ReadonlySet<number>) {
    this.units = units;
    this.#byId = new Map(units.map((unit) => [unit.id, unit]));
    this.#all = blocks
      .map((block, index) => ({ block, index, words: wordsOfBlock(block) }))
      .filter(({ index }) => !furniture.has(index))
      .map(({ block, index, words }) => ({ block, index, key: keyOf(words), words: wordSet(words) }));
  }

  /** Lists the blocks of which nothing is known yet, in order. */
  openBlocks(): MatchBlock[] {
    return this.#all.filter(({ index }) => !this.isSettled(index) && !this.#doubted.has(index));
  }

  /** Lists the sections and clauses that no block is yet, in order. */
  freeUnits(): OlderUnit[] {
    return this.units.filter(({ id }) => !this.#taken.has(id));
  }

  /** Tells whether it is known what a block is. */
  isSettled(index: number): boolean {
    return this.ids.has(index) || this.continuations.has(index);
  }

  isFree(unit: OlderUnit): boolean {
    return !this.#taken.has(unit.id);
  }

  findUnit(id: string): OlderUnit | undefined {
    return this.#byId.get(id);
  }

  /** Leaves a block to a person. */
  doubt(index: number): void {
    this.#doubted.add(index);
  }

  /** Makes a match. */
  take(index: number, unit: OlderUnit): void {
    this.ids.set(index, unit.id);
    this.#taken.set(unit.id, index);
  }

  /**
   * Says where in the older version a block would stand if nothing had moved.
   * @returns for each block that can be a clause, by its index, a place as `OlderUnit.index` counts
   */
  expectPlaces(): Map<number, number> {
    const places = new Map<number, number>();
    let next = 0;
    for (const { index } of this.#all) {
      const own = this.#byId.get(this.ids.get(index) ?? '')?.index;
      places.set(index, own ?? next);
      if (own !== undefined || !this.continuations.has(index)) next = (own ?? next) + 1;
    }
    return places;
  }

  /** Gives a clause of several paragraphs those that follow its first one, and have no name of their own. */
  claimContinuations(): void {
    const freeKeys = new Set(this.freeUnits().flatMap(({ keys }) => keys));
    for (const [at, { index }] of this.#all.entries()) {
      const unit = this.#byId.get(this.ids.get(index) ?? '');
      if (unit?.clause?.kind !== 'block' || unit.parts.length < 2) continue;
      const left = unit.parts.slice(1).map(keyOf);
      for (const next of this.#all.slice(at + 1)) {
        if (this.ids.has(next.index) || left.length === 0) break;
        const part = left.indexOf(next.key);
        // A term that is defined looks like a heading.
        if (next.block.kind === 'heading' && (part === -1 || next.block.by !== 'look')) break;
        const isReworded = shareOf(next.words, unit.words) >= 0.5 && !freeKeys.has(next.key);
        if (part === -1 && !isReworded) break;
        left.splice(0, part + 1);
        this.continuations.set(next.index, index);
      }
    }
  }
}

/** The share of some words that others have too. */
function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return words.size === 0 ? 0 : [...words].filter((word) => others.has(word)).length / words.size;
}
