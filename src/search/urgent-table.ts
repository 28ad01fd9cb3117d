// Owns the shape of what the search knows of danger: the situations, what tells them, and the cards of those who help.

import type { LearntDanger } from './danger-model.ts';

/** A number to call, an address to write to, a page to open; words alone where there is none of these. */
export interface UrgentWay {
  text: string;
  /** `tel:`, `mailto:` or `https:` */
  href?: string;
}

/** Somebody who helps. */
export interface UrgentCard {
  /** The address of its record: its place on the page of help. */
  url: string;
  title: string;
  ways: UrgentWay[];
  /** When somebody answers. */
  hours?: string;
  /** How sure the number is, while it is not quite: such as "to be confirmed". */
  sure?: string;
}

/** What has happened, and who helps. */
export interface UrgentSituation {
  /** The address of its record: the place on the page of help. The record has its title, and in its text the first thing to do. */
  url: string;
  /** The page that says more, with the site's base path. */
  page?: string;
  /** Places of its cards in the table, in the order in which to try them. */
  cards: number[];
  /** Words that tell it wherever they stand; a term of several stands as it is. */
  words: string[];
  /** Questions of which everything that matters has to be there. */
  phrasings: string[];
  /** What tells it when nothing but small words stands beside it: "help me". */
  alone?: string[];
}

/** All of it. */
export interface UrgentTable {
  cards: UrgentCard[];
  situations: UrgentSituation[];
  /** Words that count as one another in phrasings. */
  alike: string[][];
  /** What only sounds like danger. */
  innocent?: string[];
  /** What was learnt of examples: its situations are these, by place. Absent where there are none. */
  learnt?: LearntDanger;
}
