// Owns what a policy is called in running text.
import type { School } from '../../schemas/school.ts';
import type { PolicyVersion } from './model.ts';

/** A word that a title begins with a capital and a sentence would not: "Behaviour", but not "ICT" or "McKee". */
const titleWord = /^\p{Lu}[\p{Ll}’'-]*$/u;

/**
 * Names the policy as it stands inside a sentence.
 * @param school what the school calls it, if it says so
 * @param version the version in force, whose title serves otherwise
 * @returns such as "behaviour policy"
 */
export function formatPolicyName(
  { policyName }: Pick<School, 'policyName'>,
  { title }: Pick<PolicyVersion, 'title'>,
): string {
  return policyName ?? title.replace(/\S+/gu, (word) => (titleWord.test(word) ? word.toLowerCase() : word));
}

/**
 * Begins a text with a capital.
 * @param text any text
 * @returns the text with its first letter in upper case; empty for an empty text
 */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
