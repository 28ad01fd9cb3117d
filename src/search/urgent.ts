// Owns noticing danger in a question: which situations it tells, if any. What is shown then is left to others.
import { editDistance } from '../problems/nearest.ts';
import { type DangerModel, unpackDanger, weighDanger } from './danger-model.ts';
import type { PreparedQuestion } from './question.ts';
import { mayBeNear } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import type { Thesaurus } from './thesaurus.ts';
import { stemWord } from './words.ts';
import { asksForMatter } from './urgent-matter.ts';
import { splitSaid, verbOf } from './urgent-said.ts';
import { isSmall, makeSigns, type Sign, type Term } from './urgent-signs.ts';
import type { UrgentSituation, UrgentTable } from './urgent-table.ts';

/** The table of danger, prepared once. */
export interface UrgentFinder {
  situations: { situation: UrgentSituation; words: Sign[]; phrasings: Sign[]; alone: string[] }[];
  /** Stems of what only sounds like danger: "suicide squad", "dog grooming". */
  innocent: string[][];
  /** Every word of every sign, as written, with its stem. */
  vocabulary: ReadonlyMap<string, string>;
  stems: ReadonlySet<string>;
  /** What was learnt of examples; null where there are none. */
  learnt: DangerModel | null;
  /** Tells whether a word is right as it is typed. */
  isKnown: (word: string) => boolean;
}

/** A situation that a question tells. */
export interface Told extends UrgentSituation {
  /** How much of the question tells of danger, of the words that matter; where no sign does, how likely that is. From 0 to 1. */
  part: number;
}

/** What can stand at a place of the question: what its next one or two words may be, and with how many letters. */
interface Reading {
  length: number;
  letters: ReadonlyMap<string, number>;
  /** Such a word may stand between those of a term: "teacher keeps on texting me". */
  isSmall: boolean;
}

/** How many small words may stand between two words of a term. */
const mostBetween = 2;

const limits = { letters: 300, words: 60 };

/** The most words of a question in which a number by itself tells danger. */
const longestWithNumber = 3;

/** The most situations that a question tells. */
const mostTold = 2;

/** What stands word for word tells more, in parts of a word. */
const clearer = 0.5;

/** The log-odds from which a question tells danger as the examples do: it is likelier than not. */
const leastScore = 0;

/** Of fewer letters nothing is learnt. */
const fewestLetters = 3;

/** A second situation tells at least this part of what the first does. */
const leastPart = 0.6;

/**
 * Prepares the table of danger.
 * @param table the situations and what tells them
 * @param thesaurus the synonyms of the site: they count in phrasings, unless `alike` knows the word
 * @param isKnown tells whether a word is right as it is typed, so that it is never read as another
 * @returns a finder.
 */
export function prepareUrgent(
  table: UrgentTable,
  thesaurus: Thesaurus,
  isKnown: (word: string) => boolean,
): UrgentFinder {
  const { situations, innocent = [], learnt } = table;
  const { asItStands, toSign, vocabulary } = makeSigns(table.alike, thesaurus);
  const prepared = situations.map((situation) => ({
    situation,
    words: situation.words.map(asItStands),
    phrasings: situation.phrasings.map(toSign),
    alone: (situation.alone ?? []).map(bareWords),
  }));
  return {
    situations: prepared,
    innocent: innocent.map((text) => splitSaid(text).map(stemWord)).filter(({ length }) => length > 0),
    vocabulary,
    stems: new Set(vocabulary.values()),
    learnt: learnt === undefined ? null : unpackDanger(learnt),
    isKnown,
  };
}

/**
 * Finds the situations that a question tells.
 * @param typed whatever was typed; the first 300 letters count
 * @param finder from `prepareUrgent`
 * @param mended words of it whose spelling was mended: what was learnt is asked for these too
 * @returns at most two, best first; empty for a question without danger.
 */
export function findUrgent(typed: string, finder: UrgentFinder, mended: PreparedQuestion['mended'] = []): Told[] {
  const said = splitSaid(typed.slice(0, limits.letters)).slice(0, limits.words);
  const told = findSigns(typed, said, finder);
  return told.length > 0 ? told : findLearnt(said, mended, finder);
}

/** The situations of which a sign stands in the question. */
function findSigns(typed: string, said: string[], finder: UrgentFinder): Told[] {
  if (asksForMatter(said)) return [];
  const words = leaveOut(finder.innocent, said);
  const readings = readWords(words, finder);
  const all = new Set<number>();
  const told = finder.situations
    .map(({ situation, words: terms, phrasings, alone }) => {
      const places = new Set<number>();
      let most = alone.includes(bareWords(typed)) ? clearer : 0;
      for (const sign of [...terms, ...phrasings]) {
        if (words.length > longestWithNumber && isNumber(sign)) continue;
        const found = findSign(sign, readings);
        if (found.length === 0) continue;
        most = Math.max(most, found.length + (terms.includes(sign) ? clearer : 0));
        for (const place of found) {
          places.add(place);
          all.add(place);
        }
      }
      // How much one sign tells goes before how much all of them tell together.
      return { situation, score: most + places.size / limits.words };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const weighty = [...words.keys()].filter(
    (place) => !isSmall(words[place] ?? '') && !/\d|^year$/.test(words[place] ?? ''),
  );
  const part = all.size === 0 ? 1 : weighty.filter((place) => all.has(place)).length / Math.max(1, weighty.length);
  const least = leastPart * (told[0]?.score ?? 0);
  return told
    .filter(({ score }) => score >= least)
    .slice(0, mostTold)
    .map(({ situation }) => ({ ...situation, part }));
}

/** The situations of which a question tells as the examples do. */
function findLearnt(
  said: readonly string[],
  mended: PreparedQuestion['mended'],
  { learnt, situations }: UrgentFinder,
): Told[] {
  if (learnt === null || said.join('').length < fewestLetters) return [];
  const meant = new Map(mended.map(({ typed, meant }) => [typed, meant]));
  const asMeant = mended.length === 0 ? [] : [said.flatMap((word) => splitSaid(meant.get(word) ?? word))];
  const { score, situations: told } = [said, ...asMeant]
    .map((words) => weighDanger(words, learnt))
    .reduce((one, other) => (other.score > one.score ? other : one));
  if (score < leastScore) return [];
  const least = leastPart * (told[0]?.strength ?? 0);
  return told
    .filter(({ strength }) => strength >= least)
    .slice(0, mostTold)
    .flatMap(({ number }) => situations[number] ?? [])
    .map(({ situation }) => ({ ...situation, part: 1 / (1 + Math.exp(-score)) }));
}

/**
 * Tells whether a word would be read as a misspelt word of danger.
 * @param word a folded word
 * @param finder from `prepareUrgent`
 * @returns true for one that is near to such a word, and is neither one of them nor known.
 */
export function isMisread(word: string, finder: UrgentFinder): boolean {
  return readWord(word, finder).size > 1;
}

/** What is left of a question without small words and whom it happens to. */
function bareWords(text: string): string {
  return splitSaid(text)
    .filter((word) => !isStopWord(word))
    .join(' ');
}

/** For each place of the question, what its word may be, alone and with the next: "snap chat" is "snapchat". */
function readWords(words: readonly string[], finder: UrgentFinder): Reading[][] {
  return words.map((word, place) => {
    const next = words[place + 1];
    const joined = next === undefined ? null : stemWord(word + next);
    const most = word.length + (next?.length ?? 0);
    return [
      { length: 1, letters: readWord(word, finder), isSmall: isSmall(word) },
      ...(joined !== null && finder.stems.has(joined)
        ? [{ length: 2, letters: new Map([[joined, most]]), isSmall: false }]
        : []),
    ];
  });
}

/** What a word is, or may be a misspelling of: stems, with the letters of the word. */
function readWord(word: string, { vocabulary, stems, isKnown }: UrgentFinder): Map<string, number> {
  const own = stemWord(word);
  const limit = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
  const letters = new Map([
    [stemWord(verbOf(word)), word.length],
    [own, word.length],
  ]);
  if (limit === 0 || stems.has(own) || isKnown(word)) return letters;
  for (const [known, stem] of vocabulary) {
    if (!mayBeNear(word, known, limit) || editDistance(word, known) > limit) continue;
    for (const meant of [stem, stemWord(verbOf(known))]) {
      letters.set(meant, Math.max(known.length, letters.get(meant) ?? 0));
    }
  }
  return letters;
}

/** A question without what only sounds like danger. */
function leaveOut(innocent: readonly string[][], words: readonly string[]): string[] {
  const stems = words.map(stemWord);
  const left: string[] = [];
  for (let place = 0; place < words.length;) {
    const found = innocent.find((phrase) => phrase.every((stem, index) => stems[place + index] === stem));
    if (found === undefined) left.push(words[place] ?? '');
    place += found?.length ?? 1;
  }
  return left;
}

/** A number by itself, such as "999", tells something only in a question of a few words. */
function isNumber(sign: Sign): boolean {
  return sign.every((terms) => terms.every((term) => term.every(({ stem }) => /^\d+$/.test(stem))));
}

/** The places at which the parts of a sign stand, each at its own; empty when one of them is not there. */
function findSign(sign: Sign, readings: readonly Reading[][]): number[] {
  const places: number[] = [];
  for (const terms of sign) {
    const found = findTerms(terms, readings, places);
    if (found === null) return [];
    places.push(...found);
  }
  return places;
}

function findTerms(terms: readonly Term[], readings: readonly Reading[][], taken: readonly number[]): number[] | null {
  for (let place = 0; place < readings.length; place++) {
    for (const term of terms) {
      const found = findTermAt(term, place, readings);
      if (found !== null && !found.some((other) => taken.includes(other))) return found;
    }
  }
  return null;
}

function findTermAt(
  [first, ...rest]: Term,
  place: number,
  readings: readonly Reading[][],
  between = 0,
): number[] | null {
  if (first === undefined) return [];
  for (const { length, letters } of readings[place] ?? []) {
    if ((letters.get(first.stem) ?? -1) < first.least) continue;
    const after = findTermAt(rest, place + length, readings, mostBetween);
    if (after) return [...Array.from({ length }, (_, index) => place + index), ...after];
  }
  const mayPass = between > 0 && readings[place]?.[0]?.isSmall === true;
  return mayPass ? findTermAt([first, ...rest], place + 1, readings, between - 1) : null;
}
