// Owns which made-up child stands on a page that names none: always the same one there.
import { type ChildName, children } from '../../schemas/drawings.ts';

/**
 * Chooses a child.
 * @param key what tells the page from others, such as its title
 * @returns one of the children, the same for the same key
 */
export function childFor(key: string): ChildName {
  const sum = [...key].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return children[sum % children.length] ?? 'child-1';
}
