// Owns how a fact is drawn: what its link leads to (a call, a letter or a page), and its words on paper.
import type { Fact } from '../../schemas/facts.ts';
import { dialAddress } from '../version/contacts.ts';

/**
 * Gives the address that a fact's value leads to.
 * @param fact its kind, value and page
 * @returns `tel:` for a number, `mailto:` for an email address, the page for a website; null for words.
 */
export function factAddress({ kind, value, address }: Pick<Fact, 'kind' | 'value' | 'address'>): string | null {
  return { phone: dialAddress(value), email: `mailto:${value}`, website: address, text: null }[kind];
}

/**
 * Gives the words of a fact for a sheet of paper, where nothing else keeps a telephone number on one line.
 * @param fact its kind and value
 * @returns the value; a number has spaces that do not break
 */
export function factOnPaper({ kind, value }: Pick<Fact, 'kind' | 'value'>): string {
  return kind === 'phone' ? value.replaceAll(' ', '\u00a0') : value;
}
