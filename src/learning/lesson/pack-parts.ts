// Owns what a lesson's print pack holds, in order, and how many of each a class needs.
import { plural } from '../../problems/plural.ts';
import type { Lesson } from '../../schemas/lesson.ts';
import { listLevels, worksheetLevels } from './worksheet-levels.ts';

/** Slips for the question box on one sheet. */
export const slipsOnSheet = 8;

/**
 * Repeats beginnings until they fill a sheet.
 * @param beginnings at least one
 * @param count how many slips there are on a sheet
 * @returns as many, by turns
 */
export function fillSheet(beginnings: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => beginnings[index % beginnings.length] ?? '');
}

/** One part of a pack, which begins on a sheet of its own. */
export interface PackPart {
  /** Its place on the page. */
  id: string;
  title: string;
  /** How many to print, and for whom. */
  copies: string;
}

/**
 * Lists the parts of a lesson's print pack.
 * @param lesson a lesson
 * @returns in the order in which they are printed; a part for which the lesson has nothing is left out
 */
export function listPackParts({ worksheet, cards, pack = {}, exit }: Lesson): PackPart[] {
  const { pictureCards, signs, slips, display } = pack;
  const levels = listLevels(worksheet.questions);
  const sheets = levels.map((level) => ({
    id: `worksheet-${level}`,
    title: levels.length > 1 ? `Worksheet ${worksheetLevels[level].label}` : 'Worksheet',
    copies:
      levels.length > 1
        ? `one for each pupil who has it (marked ${worksheetLevels[level].mark})`
        : 'one for each pupil',
  }));
  const others: (PackPart | null)[] = [
    cards.length > 0
      ? { id: 'cards', title: plural(cards.length, 'scenario card'), copies: 'two sets for a class, one card a group' }
      : null,
    pictureCards
      ? { id: 'picture-cards', title: plural(pictureCards.length, 'picture card'), copies: 'one set for each pair' }
      : null,
    signs ? { id: 'signs', title: plural(signs.length, 'sign'), copies: 'one of each, for the walls' } : null,
    slips ? { id: 'slips', title: 'Slips for the question box', copies: 'four sheets for a class' } : null,
    exit ? { id: 'exit-slips', title: 'Exit slips', copies: 'one slip for each pupil, four on a sheet' } : null,
    display ? { id: 'display', title: 'A sheet for the wall', copies: 'one' } : null,
    { id: 'letter', title: 'A letter home', copies: 'one for each family' },
  ];
  return [...sheets, ...others.flatMap((part) => part ?? [])];
}
