// Owns keeping the names of people out of a browser's translation, where they stand in a clause. The words stay as they are.
import { escapeHtml } from '../text/escape-html.ts';
import type { PolicyVersion } from '../version/model.ts';

/**
 * Lists the people whom a version names as contacts.
 * @param version with its contacts
 * @returns their names, longer ones first; empty where none is named
 */
export function listContactNames({ contacts }: Pick<PolicyVersion, 'contacts'>): string[] {
  const names = contacts.flatMap(({ people }) => people.map(({ name }) => name)).filter((name) => name.trim() !== '');
  return [...new Set(names)].sort((one, other) => other.length - one.length);
}

/**
 * Marks names as not to be translated. Made at build alone: not every browser knows the pattern.
 * @param html of a clause
 * @param names from `listContactNames`
 * @returns the same words
 */
export function markNames(html: string, names: readonly string[]): string {
  if (names.length === 0) return html;
  const any = names.map((name) => escapeHtml(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  // Tags are passed over whole, and a name in a longer word is none.
  return html.replace(new RegExp(`<[^>]*>|(?<!\\p{L})(?:${any})(?!\\p{L})`, 'gu'), (found) =>
    found.startsWith('<') ? found : `<span translate="no">${found}</span>`,
  );
}
