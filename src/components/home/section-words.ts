// Owns what a card of the first page says of a section of the policy.
import { listClauses } from '../../policy/version/walk.ts';
import type { Section } from '../../policy/version/model.ts';
import { shorten } from '../../problems/shorten.ts';

/**
 * Says what a section is about.
 * @param section a section, with all below it
 * @returns its first words; of one that begins with the contacts, what these are; empty for a heading with nothing below it
 */
export function describeSection(section: Section): string {
  if (section.hasContacts) return 'Whom to turn to, and how.';
  const [first] = listClauses({ preamble: [], sections: [section] });
  return shorten(first?.clause.text ?? '', 90, 'word');
}
