// Owns what the link of a fact leads to: a call, a letter or a page.
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
