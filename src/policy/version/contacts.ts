// Owns how sure the school's contacts are, and how that is said.
import type { School } from '../../schemas/school.ts';
import { formatWhen } from '../dates.ts';

/**
 * Words how unsure the contacts are.
 * @param school who confirmed them when, and the version that published them
 * @param hasChanged whether what it stands beside is no longer as that version published it
 * @returns such as "as published in November 2023, not confirmed since", or "not confirmed yet" where no version published them; null when somebody has confirmed them.
 */
export function formatContactsCaveat(
  school: Pick<School, 'confirmedOn' | 'publishedIn'>,
  hasChanged = false,
): string | null {
  if (school.confirmedOn !== null) return null;
  if (hasChanged || school.publishedIn === undefined) return 'not confirmed yet';
  return `as published ${formatWhen(school.publishedIn)}, not confirmed since`;
}

/**
 * Words how sure the contacts are.
 * @param school who confirmed them when, and the version that published them
 * @param hasChanged whether what it stands beside is no longer as that version published it
 * @returns such as "confirmed in March 2027"; the caveat while nobody has confirmed them.
 */
export function formatContactsState(school: Pick<School, 'confirmedOn' | 'publishedIn'>, hasChanged = false): string {
  return formatContactsCaveat(school, hasChanged) ?? `confirmed ${formatWhen(school.confirmedOn ?? '')}`;
}

/**
 * Says of all contacts how sure they are.
 * @param school who confirmed them when, and the version that published them
 * @param hasChanged whether one of them is no longer as that version published it
 * @returns a sentence without its full stop
 */
export function sayContactsState(school: Pick<School, 'confirmedOn' | 'publishedIn'>, hasChanged: boolean): string {
  const verb = school.confirmedOn === null ? 'are' : 'were';
  return `The school’s own names and numbers ${verb} ${formatContactsState(school, hasChanged)}`;
}

/**
 * Gives the address that calls a number.
 * @param phone digits and spaces, as typed
 * @returns a `tel:` address without spaces.
 */
export function dialAddress(phone: string): string {
  return `tel:${phone.replaceAll(' ', '')}`;
}
