// Owns which words the pupils of a band know besides the word list that the reading formula counts by.
import type { BandPage } from '../../schemas/band-page.ts';
import { splitWords } from '../reading/reading-level.ts';

/**
 * Lists the words of a band.
 * @param band what its pages share
 * @returns the words taught and known, single and in lower case.
 */
export function taughtWords(band: Pick<BandPage, 'words' | 'known'>): Set<string> {
  const phrases = [...band.words.map(({ word }) => word), ...band.known];
  return new Set(phrases.flatMap(splitWords).map((word) => word.toLowerCase()));
}
