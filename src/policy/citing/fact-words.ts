// Owns how sure a fact is, and when somebody looked, in words.
import type { Fact } from '../../schemas/facts.ts';
import { formatDate } from '../dates.ts';

const sureness: Record<Fact['confidence'], string> = {
  'primary-text': 'seen at its source',
  'secondary-sources': 'as several other sources say',
  unconfirmed: 'to be confirmed',
};

/**
 * Words how sure a fact is.
 * @param fact the fact
 * @returns such as "seen at its source, verified in November 2026".
 */
export function formatVerified(fact: Pick<Fact, 'confidence' | 'verifiedOn'>): string {
  return `${sureness[fact.confidence]}, verified in ${formatDate(fact.verifiedOn)}`;
}

/**
 * Names a fact where it stands outside its sentence.
 * @param fact the fact
 * @returns its number, or what its page is called; what it is about where its value is part of a sentence.
 */
export function nameFact(fact: Pick<Fact, 'kind' | 'value' | 'about'>): string {
  return fact.kind === 'text' ? fact.about : fact.value;
}
