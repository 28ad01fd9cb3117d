// Owns the rule that what pupils read, and what is made up for them, names nobody who works at the school.
import { problem, type Problem } from '../../problems/problem.ts';
import type { School } from '../../schemas/school.ts';

/**
 * Lists the people at the school.
 * @param school the school's file; null when it could not be read
 * @returns full names, each once; empty without a school.
 */
export function listPeople(school: School | null): string[] {
  return [...new Set(Object.values(school?.contacts ?? {}).flatMap(({ people }) => people ?? []))];
}

/**
 * Finds people of the school in a text: by first name, by full name, or by surname after a title.
 * @param text a whole file; null when it could not be read
 * @param path the file, for places
 * @param people full names
 * @returns a problem for each line and name.
 */
export function findPeople(text: string | null, path: string, people: readonly string[]): Problem[] {
  if (text === null) return [];
  const patterns = people.map((name) => ({ name, pattern: nameIn(name) }));
  return text
    .normalize('NFC')
    .split('\n')
    .flatMap((line, index) =>
      patterns
        .filter(({ pattern }) => pattern.test(line))
        .map(({ name }) => problem('person-named', { path, line: index + 1 }, { name })),
    );
}

/** A name may hold any character: "Zoë", "Jo (DSL)". */
function nameIn(person: string): RegExp {
  const parts = person.normalize('NFC').split(/\s+/).map(escapePattern);
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  return new RegExp(`(?<!\\p{L})(?:${first}|(?:Mr|Mrs|Miss|Ms|Mx|Dr)\\.? ${last})(?!\\p{L})`, 'u');
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
