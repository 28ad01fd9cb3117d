// Owns that a reason for the title is one for the school's name too, where that has none of its own: older versions knew no other.
import { compareFacts } from './compare-facts.ts';
import type { PolicyVersion } from '../version/model.ts';

/**
 * Gives the reason for the title to another name of the school.
 * @param version a version with its reasons as authored
 * @param previous the version that it follows
 * @returns the version with `school` beside `title` in its reasons, or in its place where the title is the same; the same object where the school has a reason, or its name is the same.
 */
export function coverSchool(version: PolicyVersion, previous: PolicyVersion): PolicyVersion {
  if (version.changes.some(({ clauses }) => clauses.includes('school'))) return version;
  const { title, school } = compareFacts(previous, version);
  if (school === null) return version;
  const changes = version.changes.map((group) => {
    if (!group.clauses.includes('title')) return group;
    const named = title === null ? group.clauses.filter((id) => id !== 'title') : group.clauses;
    return { ...group, clauses: [...named, 'school'] };
  });
  return { ...version, changes };
}
