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
 * Finds people of the school in a text: by full name, or by surname after a title. A first name alone may be a made-up
 * child's, who had it before somebody of that name came to the school.
 * @param text a whole file; null when it could not be read
 * @param path the file, for places
 * @param people full names
 * @returns a problem for each line and name; a notice for each first name that stands by itself, where it does first.
 */
export function findPeople(text: string | null, path: string, people: readonly string[]): Problem[] {
  if (text === null) return [];
  const lines = text.normalize('NFC').split('\n');
  return people.flatMap((name) => {
    const { first, last } = partsOf(name);
    const linesWith = (...words: string[]): number[] => {
      const pattern = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');
      return lines.flatMap((line, index) => (pattern.test(line) ? index + 1 : []));
    };
    const whole =
      first === last ? escapePattern(last) : String.raw`${escapePattern(first)}\s+(?:\p{L}+\s+)?${escapePattern(last)}`;
    const named = linesWith(whole, String.raw`(?:${titles})\.? ${escapePattern(last)}`);
    const shared = linesWith(escapePattern(first)).filter((line) => !named.includes(line));
    return [
      ...named.map((line) => problem('person-named', { path, line }, { name })),
      ...shared
        .slice(0, 1)
        .map((line) => problem('first-name-shared', { path, line }, { first, name, lines: shared.length })),
    ];
  });
}

const titles = 'Mr|Mrs|Miss|Ms|Mx|Dr';

/** A name may hold any character, "Zoë", "Jo (DSL)", and may have no first name, "Mrs Example". */
function partsOf(person: string): { first: string; last: string } {
  const parts = person
    .normalize('NFC')
    .replace(new RegExp(`^(?:${titles})\\.?\\s+`), '')
    .split(/\s+/);
  return { first: parts[0] ?? '', last: parts.at(-1) ?? '' };
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
