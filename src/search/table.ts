// Owns the shape of the search table: what the browser answers from before Pagefind's index is there.
import { type CitingKind, citingKinds } from '../schemas/content-kinds.ts';
import type { Synonyms } from '../schemas/synonyms.ts';
import type { UrgentTable } from './urgent-table.ts';

/** What a result can be. */
export type RecordKind = 'policy' | CitingKind | 'site';

/** Every kind, in the order in which filters offer them. */
export const recordKinds: readonly RecordKind[] = ['policy', ...citingKinds, 'site'];

/** One clause or page that a search can find. */
export interface SearchRecord {
  /** The address with the site's base path, such as `/policy/#staff-privacy`; no other record has it. */
  url: string;
  kind: RecordKind;
  /** The readers whom it binds or is written for; empty for what concerns nobody in particular. */
  audiences: string[];
  /** The clause number; null for a page and for a clause without one. */
  number: string | null;
  /** What a clause or section is called where its number and title would not tell it from others, such as "Introduction (3)". */
  label?: string;
  /** The heading around a clause, such as "Reputation"; the title of a page. */
  title: string;
  /** The clause's own words; the description of a page. */
  text: string;
  /** What else it is found by: how readers say what a clause governs; the headings of a page. */
  said: string[];
  /** What readers call a page: a question that is such a name finds it first. */
  names?: string[];
  /** What readers may say beside what a page is called: what such pages are, the school years and ages that it is for. */
  beside?: string;
  /** True for a section of the policy, which is found by its number and heading. */
  isSection?: true;
}

/**
 * Gives everything that a record is found by.
 * @param record any
 * @returns its texts, one by one.
 */
export function wordsOf({ title, text, said, names = [], beside = '' }: SearchRecord): string[] {
  return [title, text, ...said, ...names, beside];
}

/** Everything that the browser is given beside the index. */
export interface SearchTable {
  /** In reading order. */
  records: SearchRecord[];
  /** Words of the site that stand in no record, packed: the speller knows them too. */
  words: string;
  /** English words that the speller would take for misspelt words of the site, packed. */
  common: string;
  synonyms: Synonyms;
  urgent: UrgentTable;
}
