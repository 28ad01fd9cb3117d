// Owns preparing a reader's question: from what was typed to the concepts that are looked up.
import { isKnown, isRight, mendSpelling, type Vocabulary } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import { findSynonyms, type Thesaurus } from './thesaurus.ts';
import { splitTerms } from './terms.ts';
import { stemWord } from './words.ts';

/** A word or phrase to look up, with what a hit on it is worth: 1 for the reader's own, less for a synonym. */
export interface WeightedTerm {
  term: string;
  weight: number;
}

/** One thing that the question speaks of. */
export interface Concept {
  /** The reader's own term, spelling mended, first; then its synonyms. */
  terms: WeightedTerm[];
}

/** What the search knows of words. */
export interface Language {
  thesaurus: Thesaurus;
  vocabulary: Vocabulary;
}

/** A question made ready. */
export interface PreparedQuestion {
  /** Empty when nothing was asked. */
  concepts: Concept[];
  /** Its small words, each once: too common to look up. */
  smallWords: string[];
  /** Words whose spelling was mended: as typed, and as looked up. */
  mended: { typed: string; meant: string }[];
}

/** What a hit is worth: the reader's own word, a synonym, any word for people. */
export const termWeights = { own: 1, synonym: 0.7, people: 0.4 };

/** The letters of a word that may stand in two parts, and of each part of one that may stand in one. */
const shortestJoined = 6;
const shortestPart = 4;

const limits = { letters: 300, wordLetters: 40, concepts: 16 };

/**
 * Prepares a question.
 * @param typed whatever was typed; the first 300 letters count
 * @param language synonyms and vocabulary
 * @returns at most 16 concepts, in order, each once.
 */
export function prepareQuestion(typed: string, language: Language): PreparedQuestion {
  const words = splitTerms(typed.slice(0, limits.letters)).filter((word) => word.length <= limits.wordLetters);
  const mended: PreparedQuestion['mended'] = [];
  const { joined, wholes } = joinWords(words, language);
  const spelt = joined.flatMap((word) => {
    if (isStopWord(word) || isKnown(language.vocabulary, word)) return [word];
    const apart = splitWord(word, language);
    if (apart !== null) return apart;
    const meant = mendSpelling(language.vocabulary, word);
    if (meant === null) return [word];
    mended.push({ typed: word, meant });
    return [meant];
  });
  const concepts = gatherConcepts(spelt, language.thesaurus, isStopWord).map((concept) =>
    addWhole(concept, wholes, language.thesaurus),
  );
  const smallWords = [...new Set(spelt.filter(isStopWord))];
  if (concepts.length > 0) return { concepts, smallWords, mended };
  // A question of nothing but small words ("who is it for") is looked up as it stands.
  return { concepts: gatherConcepts(spelt, language.thesaurus, () => false), smallWords: [], mended };
}

/**
 * Completes a word that was only begun: "num" is looked up as "number" too, "govs" as "governors". It is for what is not
 * found as it stands.
 * @param concept of the prepared question
 * @param vocabulary the words that are known
 * @returns the concept; one whose own word has three letters or more, with the known words that it or its stem begins, as synonyms.
 */
export function completeConcept({ terms }: Concept, vocabulary: Vocabulary): Concept {
  const own = terms[0]?.term ?? '';
  const begun = own.length < 3 ? own : stemWord(own);
  const completed = begun.length < 3 ? [] : vocabulary.words.filter((word) => word !== own && word.startsWith(begun));
  return { terms: [...terms, ...completed.map((term) => ({ term, weight: termWeights.synonym }))] };
}

/**
 * "whats app" is "whatsapp" where the site knows that word. Two words that say something by themselves stay two, and each
 * may be the name that they make as well: "child line", "face book".
 */
function joinWords(
  words: readonly string[],
  { vocabulary, thesaurus }: Language,
): { joined: string[]; wholes: Map<string, string> } {
  const joined: string[] = [];
  const wholes = new Map<string, string>();
  for (let place = 0; place < words.length; place++) {
    const pair = words.slice(place, place + 2);
    const whole = pair.join('');
    // Of "wi fi" neither part is a word.
    const shortest = pair.some((word) => isKnown(vocabulary, word) || isStopWord(word)) ? shortestJoined : shortestPart;
    const isOne = pair.length === 2 && whole.length >= shortest && vocabulary.stems.has(stemWord(whole));
    const areWords = pair.every((word) => !isStopWord(word) && isRight(vocabulary, word));
    const isJoined = isOne && !areWords && !isStopWord(whole) && !findSynonyms(thesaurus, pair);
    joined.push(isJoined ? whole : (words[place] ?? ''));
    if (isJoined) place += 1;
    else if (isOne && areWords && !findSynonyms(thesaurus, pair)) for (const word of pair) wholes.set(word, whole);
  }
  return { joined, wholes };
}

/** What has the whole name has each of its words. */
function addWhole({ terms }: Concept, wholes: ReadonlyMap<string, string>, thesaurus: Thesaurus): Concept {
  const whole = wholes.get(terms[0]?.term ?? '');
  return whole === undefined ? { terms } : { terms: [...terms, ...toConcept([whole], thesaurus).terms] };
}

/** "groupchat" is "group chat"; null when a word is not two that the site knows. */
function splitWord(word: string, { vocabulary }: Language): string[] | null {
  for (let place = shortestPart; place <= word.length - shortestPart; place++) {
    const parts = [word.slice(0, place), word.slice(place)];
    if (parts.every((part) => vocabulary.stems.has(stemWord(part)))) return parts;
  }
  return null;
}

function gatherConcepts(words: string[], thesaurus: Thesaurus, isPassedOver: (word: string) => boolean): Concept[] {
  const concepts = new Map<string, Concept>();
  for (let start = 0; start < words.length;) {
    const length = phraseLength(words, start, thesaurus);
    const phrase = words.slice(start, start + Math.max(length, 1));
    start += phrase.length;
    const isPassed = phrase.length === 1 && phrase.every((word) => isPassedOver(word) || word.length < 2);
    if (isPassed) continue;
    const concept = toConcept(phrase, thesaurus);
    concepts.set(
      concept.terms
        .map(({ term }) => term)
        .sort()
        .join('|'),
      concept,
    );
  }
  return [...concepts.values()].slice(0, limits.concepts);
}

/** The number of words, from a place on, of the longest phrase in the thesaurus; 0 when none begins there. */
function phraseLength(words: string[], start: number, thesaurus: Thesaurus): number {
  for (let length = thesaurus.longest; length > 1; length--) {
    const phrase = words.slice(start, start + length);
    if (phrase.length === length && findSynonyms(thesaurus, phrase)) return length;
  }
  return 0;
}

function toConcept(phrase: string[], thesaurus: Thesaurus): Concept {
  const entry = findSynonyms(thesaurus, phrase);
  const scale = entry?.isPeople ? termWeights.people : 1;
  const own = { term: phrase.join(' '), weight: termWeights.own * scale };
  const others = (entry?.synonyms ?? []).map((term) => ({ term, weight: termWeights.synonym * scale }));
  return { terms: [own, ...others] };
}
