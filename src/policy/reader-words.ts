// Owns how kinds of readers are said.
import type { Reader } from '../schemas/fields.ts';

const labels: Record<Reader, string> = {
  staff: 'staff',
  leadership: 'the leadership team',
  governors: 'governors',
  visitors: 'volunteers, contractors and visitors',
  channels: 'those who run school channels',
  parents: 'parents and carers',
  pupils: 'pupils',
};

/**
 * Names a kind of reader.
 * @param reader whom content is for, or a clause binds
 * @returns words for the inside of a sentence. Never throws.
 */
export function wordReader(reader: Reader): string {
  return labels[reader];
}

/**
 * Lists kinds of readers for choosing one.
 * @returns each with its label, such as "Parents and carers", in the order in which pages list them. Never throws.
 */
export function listReaderLabels(): [Reader, string][] {
  return Object.entries(labels).map(([reader, words]) => [reader as Reader, words[0]?.toUpperCase() + words.slice(1)]);
}

/**
 * Lists kinds of readers in a sentence.
 * @param readers any number of them
 * @returns such as "staff; governors"; "nobody" for none. Never throws.
 */
export function wordReaders(readers: readonly Reader[]): string {
  return readers.length === 0 ? 'nobody' : readers.map(wordReader).join('; ');
}
