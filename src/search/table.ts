// Owns the shape of the search table: what the browser answers from before Pagefind's index is there.
import type { Synonyms } from '../schemas/synonyms.ts';

/** What a result can be, in the order in which filters offer them. */
export const recordKinds = ['policy', 'guidance', 'quiz', 'checklist', 'lesson', 'pupil-page'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** One clause or page that a search can find. */
export interface SearchRecord {
  /** The address with the site's base path, such as `/policy/#staff-privacy`. */
  url: string;
  kind: RecordKind;
  /** The readers whom it binds or is written for; empty for what concerns nobody in particular. */
  audiences: string[];
  /** The clause number; null for a page and for a clause without one. */
  number: string | null;
  /** The heading around a clause, such as "Reputation"; the title of a page. */
  title: string;
  /** The clause's own words; the description of a page. */
  text: string;
  /** What else it is found by: how readers say what a clause governs; the headings of a page. */
  said: string[];
}

/** Where the index is. */
export interface IndexAddresses {
  /** Pagefind's script. */
  script: string;
  /** Pagefind keeps what it fetched under this name; another index has another. */
  tag: string;
  /** What its script asks for before it can answer: a browser that knows can ask side by side. */
  files: string[];
}

/** Everything that the browser is given beside the index. */
export interface SearchTable {
  index: IndexAddresses;
  /** The records by the name that Pagefind gives each. */
  records: Record<string, SearchRecord>;
  /** Words of the index that stand in no record, one space between them: the speller knows them too. */
  words: string;
  synonyms: Synonyms;
}
