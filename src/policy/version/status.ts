// Owns what a version's status means; how it is said is left to the status words.
import type { PolicyVersion } from './model.ts';

type WithStatus = Pick<PolicyVersion, 'status'>;

/**
 * Tells whether a version is the one in force.
 * @param version any version
 * @returns true for one version at most
 */
export function isCurrent({ status }: WithStatus): boolean {
  return status === 'current';
}

/**
 * Finds the version in force.
 * @param versions in any order
 * @returns the current version; null when there is none
 */
export function findCurrent<Version extends WithStatus>(versions: readonly Version[]): Version | null {
  return versions.find(isCurrent) ?? null;
}

/**
 * Tells whether the governors have agreed a version, whether or not it is still in force.
 * @param version any version
 * @returns true for the current one and those it superseded
 */
export function isAgreed({ status }: WithStatus): boolean {
  return status === 'current' || status === 'superseded';
}
