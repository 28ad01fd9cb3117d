// Owns the rule that what pupils read, and what is made up for them, names nobody who works at the school.
import { problem, type Problem } from '../../problems/problem.ts';
import type { School } from '../../schemas/school.ts';

/**
 * Lists the people at the school.
 * @param school the school's file; null when it could not be read
 * @returns full names, each once; empty without a school. Never throws.
 */
export function listPeople(school: School | null): string[] {
  return [...new Set(Object.values(school?.contacts ?? {}).flatMap(({ people }) => people ?? []))];
}

/**
 * Finds people of the school in a text: by first name, by full name, or by surname after a title.
 * @param text a whole file
 * @param path the file, for places
 * @param people full names
 * @returns a problem for each line and name. Never throws.
 */
export function findPeople(text: string, path: string, people: readonly string[]): Problem[] {
  return text.split('\n').flatMap((line, index) =>
    people.flatMap((person) => {
      const [first = person] = person.split(' ');
      const last = person.slice(person.lastIndexOf(' ') + 1);
      const named = new RegExp(`\\b(?:${first}|(?:Mr|Mrs|Miss|Ms|Mx|Dr)\\.? ${last})\\b`).test(line);
      return named ? [problem('person-named', { path, line: index + 1 }, { name: person })] : [];
    }),
  );
}
