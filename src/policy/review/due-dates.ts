// Owns what somebody at the school has to look at again, and when: contacts, facts and documents from outside.
import type { Facts } from '../../schemas/facts.ts';
import type { References } from '../../schemas/references.ts';
import type { School } from '../../schemas/school.ts';
import { compareDays, lastDay } from '../dates.ts';
import { reviewState } from './review-state.ts';

/** Something with a date by which to look at it again. */
export interface DueItem {
  kind: 'contacts' | 'fact' | 'document';
  /** What it is, in words. */
  name: string;
  /** `YYYY-MM` or `YYYY-MM-DD` */
  by: string;
  /** `later` is more than two months away. */
  state: 'overdue' | 'soon' | 'later';
}

/**
 * Lists everything that has a date to look at it again.
 * @param sources the school's contacts, facts and references
 * @param today `YYYY-MM-DD`
 * @returns the earliest first, then by name
 * @throws RangeError when a text is no date
 */
export function listDue(sources: { school: School; facts: Facts; references: References }, today: string): DueItem[] {
  const contactsBy = sources.school.reviewBy;
  const items: Omit<DueItem, 'state'>[] = [
    ...(contactsBy === undefined ? [] : [{ kind: 'contacts' as const, name: 'The school’s contacts', by: contactsBy }]),
    ...Object.values(sources.facts).map(({ about, reviewBy }) => ({
      kind: 'fact' as const,
      name: about,
      by: reviewBy,
    })),
    ...Object.values(sources.references).map(({ title, reviewBy }) => ({
      kind: 'document' as const,
      name: title,
      by: reviewBy,
    })),
  ];
  return items
    .map((item): DueItem => {
      const { kind } = reviewState({ reviewDue: item.by }, today);
      return { ...item, state: kind === 'overdue' ? 'overdue' : kind === 'due-soon' ? 'soon' : 'later' };
    })
    .sort((a, b) => compareDays(lastDay(a.by), lastDay(b.by)) || (a.name < b.name ? -1 : 1));
}

/**
 * Tells whether a version names an edition of a document that is no longer the latest.
 * @param cited the edition that the version names, such as "2023"
 * @param edition the edition that holds now, such as "2026, in force from 1 September 2026"
 * @returns true when the one now does not begin with the cited one.
 */
export function isOldEdition(cited: string, edition: string): boolean {
  return !edition.toLowerCase().startsWith(cited.toLowerCase());
}
