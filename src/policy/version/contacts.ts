// Owns how sure the school's contacts are, and how that is said.
import type { School } from '../../schemas/school.ts';
import { formatWhen } from '../dates.ts';

/**
 * Words how sure the contacts are.
 * @param school who confirmed them when, and the version that published them
 * @returns such as "as published in November 2023, not confirmed since", or "not confirmed yet" where no version published them; null when somebody has confirmed them.
 */
export function formatContactsCaveat(school: Pick<School, 'confirmedOn' | 'publishedIn'>): string | null {
  if (school.confirmedOn !== null) return null;
  if (school.publishedIn === undefined) return 'not confirmed yet';
  return `as published ${formatWhen(school.publishedIn)}, not confirmed since`;
}

/**
 * Gives the address that calls a number.
 * @param phone digits and spaces, as typed
 * @returns a `tel:` address without spaces.
 */
export function dialAddress(phone: string): string {
  return `tel:${phone.replaceAll(' ', '')}`;
}
