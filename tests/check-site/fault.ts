// Owns what a fault of a built site is, and how faults are told to people and to programs.
import { plural } from '../../src/problems/plural.ts';

/** One fault of a built site. */
export interface Fault {
  /** The page or file, from the site's folder. */
  path: string;
  /** The rule's name, such as `dead-link`. */
  rule: string;
  /** What is wrong, quoting it. */
  message: string;
  /** What to do about it. */
  remedy: string;
}

/** Pages that are named before the rest is counted. */
const named = 3;

/**
 * Writes faults for people; one that stands on many pages is told once.
 * @param faults in any order
 * @returns place and rule, what is wrong, and the remedy of each; empty without a fault
 */
export function formatFaults(faults: readonly Fault[]): string {
  const alike = Map.groupBy(sortFaults(faults), ({ rule, message }) => `${rule} ${message}`);
  return [...alike.values()]
    .map((same) => {
      const paths = [...new Set(same.map(({ path }) => path))];
      const more = paths.length > named ? ` and ${plural(paths.length - named, 'other file')}` : '';
      const [{ rule, message, remedy } = { rule: '', message: '', remedy: '' }] = same;
      return `${paths.slice(0, named).join(', ')}${more}: ${rule}\n  ${message}\n  ${remedy}\n`;
    })
    .join('\n');
}

/**
 * Orders faults as a reader meets them.
 * @param faults in any order
 * @returns a new list by path, then rule and message
 */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const key = ({ path, rule, message }: Fault): string => `${path}\n${rule}\n${message}`;
  return [...faults].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
