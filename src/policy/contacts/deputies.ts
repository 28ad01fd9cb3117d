// Owns whether somebody can be told when the DSL is away: a role that is called a deputy.
import type { School } from '../../schemas/school.ts';

/**
 * Tells whether a role of a school's contacts is a deputy's.
 * @param role such as `deputy-dsl`
 * @returns true where one of its words is "deputy".
 */
export function isDeputy(role: string): boolean {
  return /\bdeput(?:y|ies)\b/.test(role.replaceAll('-', ' '));
}

/**
 * Tells whether a school has a deputy.
 * @param school its contacts
 * @returns true where one of the roles is a deputy's.
 */
export function hasDeputy({ contacts }: Pick<School, 'contacts'>): boolean {
  return Object.keys(contacts).some(isDeputy);
}
